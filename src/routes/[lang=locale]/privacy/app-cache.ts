/** Every copy of the app that the service worker keeps is named with this, then its version. */
export const APP_CACHE_PREFIX = 'arah-app-';
