/** For browsers inside other apps, which often cannot print or save. */
export const cannotPrint =
	'This app cannot print. Copy the link and open it in your browser, such as Chrome or Safari.';

export const savedOrNot =
	'The file goes to your downloads. If none arrives, this app cannot save files: copy the link and open it in your browser, such as Chrome or Safari.';
