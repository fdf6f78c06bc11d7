import { expect, test } from 'vitest';
import { findBrowser, launchOptionsFor } from '../../../scripts/find-browser.mjs';

test('a browser that a person names is taken before any other', () => {
	expect(findBrowser({ CHROMIUM_PATH: process.execPath })).toEqual({
		path: process.execPath,
		source: 'CHROMIUM_PATH'
	});
});

test('a named browser that is not there is an error, not a reason to take another', () => {
	expect(() => findBrowser({ CHROMIUM_PATH: '/nowhere/chromium' })).toThrow('/nowhere/chromium');
});

test('on CI the sandbox is off, and the found program is started', () => {
	const options = launchOptionsFor(
		{ path: '/somewhere/chromium', source: 'the system' },
		{ CI: 'true' }
	);
	expect(options.executablePath).toBe('/somewhere/chromium');
	expect(options.args).toContain('--no-sandbox');
});

test('the browser of Playwright is found by Playwright itself', () => {
	expect(launchOptionsFor({ path: undefined, source: 'Playwright' })).not.toHaveProperty(
		'executablePath'
	);
});
