import { findBrowser } from '../../scripts/find-browser.mjs';

/** How every test runner starts Chromium. `npm test` has installed one before, if need be. */
export const launchOptions = findBrowser() ?? {};
