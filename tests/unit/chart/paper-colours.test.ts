import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PRINTED } from '#lib/chart/paper-colours.ts';

test('the picture is printed in the colours of the page', () => {
	const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
	const print = css.slice(css.indexOf('@media print'));
	const token = (name: string) => new RegExp(`${name}:\\s*([^;]+);`).exec(print)?.[1];

	expect({
		person: token('--radar-person'),
		band: token('--radar-band'),
		role: token('--radar-role'),
		grid: token('--radar-grid'),
		rim: token('--radar-rim'),
		text: token('--radar-text'),
		ground: token('--color-surface')
	}).toEqual(PRINTED);
});
