/** For browsers inside other apps, which often cannot print or save files. */
export const ifNothing = 'If nothing happens, copy the link and open it in your browser.';
