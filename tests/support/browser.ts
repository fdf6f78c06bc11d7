import { findBrowser } from '../../scripts/find-browser.mjs';

/**
 * How every test runner starts Chromium. `npm test` has installed one before, if need be. Without a graphics card,
 * a page that is drawn by its emulation sometimes stops drawing.
 */
export const launchOptions = { args: ['--disable-gpu'], ...findBrowser() };
