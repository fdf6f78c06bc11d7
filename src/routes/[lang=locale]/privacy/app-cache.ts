/** The name of each offline copy of the app begins with this, followed by its version. */
export const APP_CACHE_PREFIX = 'arah-app-';
