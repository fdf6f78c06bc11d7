import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the version of a build is the fingerprint of its sources', () => {
	const { version }: { version: string } = JSON.parse(
		readFileSync('build/client/_app/version.json', 'utf8')
	);
	expect(version).toMatch(/^[0-9a-f]{16}$/);
	expect(readFileSync('build/sources.sha256', 'utf8').startsWith(version)).toBe(true);
});
