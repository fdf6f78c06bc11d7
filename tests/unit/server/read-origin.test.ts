import { expect, test } from 'vitest';
import { readOrigin } from '../../../serve/read-origin.mjs';

test.each([
	[undefined, undefined],
	['', undefined],
	[' https://arah.example ', 'https://arah.example'],
	['https://arah.example/', 'https://arah.example'],
	['http://localhost:3000', 'http://localhost:3000']
])('ORIGIN %j is the address %j', (text, origin) => {
	expect(readOrigin(text)).toBe(origin);
});

test.each([
	'https://kampus.example/arah',
	'https://kampus.example/arah/',
	'https://kampus.example/?a',
	'https://kampus.example/#a'
])('ORIGIN %s is refused with the reason and the address to set', (text) => {
	expect(() => readOrigin(text)).toThrow(
		/cannot be served below a path.*https:\/\/kampus\.example\.$/
	);
});

test.each(['arah.example', 'ftp://arah.example', 'javascript:alert(1)'])(
	'ORIGIN %s is refused with an example',
	(text) => {
		expect(() => readOrigin(text)).toThrow(
			`ORIGIN is "${text}". Expected an address such as https://`
		);
	}
);

test('a password in ORIGIN is refused and not repeated', () => {
	expect(() => readOrigin('https://me:secret@arah.example')).toThrow(/^(?!.*secret).*password/);
});
