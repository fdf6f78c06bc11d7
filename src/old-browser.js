/*
 * Says that the browser is too old, on a page whose other scripts may not even parse. Inline in every page and in
 * the stand-alone file, so that it is there first; both policies name it by its hash. ES5 only.
 * Object.hasOwn and Array.prototype.at are the newest methods that Arah needs (config/browsers.js).
 */
(function () {
	var root = document.documentElement;

	function show() {
		var notice = document.getElementById('old-browser');
		if (notice) notice.hidden = false;
		root.setAttribute('data-too-old', '');
	}

	/**
	 * A page that has started, and so has Kit's announcer, can be used: later syntax errors are of what it read.
	 * @param {unknown} cause
	 */
	function showIfSyntax(cause) {
		if (cause instanceof SyntaxError && !document.getElementById('svelte-announcer')) show();
	}

	if (!('hasOwn' in Object) || !('at' in Array.prototype)) show();
	addEventListener('error', function (event) {
		showIfSyntax(event.error);
	});
	addEventListener('unhandledrejection', function (event) {
		showIfSyntax(event.reason);
	});
})();
