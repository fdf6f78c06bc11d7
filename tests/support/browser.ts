import { findBrowser, launchOptionsFor } from '../../scripts/find-browser.mjs';

/** How every test runner starts Chromium, on any machine. `npm test` has installed one before, if need be. */
export const launchOptions = launchOptionsFor(findBrowser());
