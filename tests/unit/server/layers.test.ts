import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LAYERS } from '../../../config/layers.js';

const folders = readdirSync('src/lib', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);

test('every folder of src/lib has its line in the table of layers', () => {
	expect(folders.length).toBeGreaterThan(0);
	for (const folder of folders) expect(LAYERS).toHaveProperty(folder);
});

test('src/lib holds folders only, so that no file escapes the table', () => {
	const loose = readdirSync('src/lib', { withFileTypes: true }).filter((entry) => entry.isFile());
	expect(loose.map((entry) => entry.name)).toEqual([]);
});

test('the table names no folder twice and none as both code and types', () => {
	for (const { code, types } of Object.values(LAYERS)) {
		const all = [...code, ...types];
		expect(new Set(all).size).toBe(all.length);
		for (const folder of all)
			expect(existsSync(`src/lib/${folder}`) || folder in LAYERS).toBe(true);
	}
});
