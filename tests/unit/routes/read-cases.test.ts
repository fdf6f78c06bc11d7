import { beforeEach, expect, test, vi } from 'vitest';
import { CaseReader } from '../../../src/routes/[lang=locale]/counsellor/read-cases.ts';

// a frame of a page, which Node has not
beforeEach(() => vi.stubGlobal('requestAnimationFrame', (next: () => void) => setTimeout(next)));

const codes = Array.from({ length: 60 }, (_, i) => `CODE${String(i)}`);

function reader() {
	const read: string[] = [];
	const batches: number[] = [];
	const cases = new CaseReader(
		(code) => {
			read.push(code);
			return Promise.resolve(code.length);
		},
		(batch) => batches.push(batch.length)
	);
	return { cases, read, batches };
}

test('reads every code once, in batches', async () => {
	const { cases, read, batches } = reader();
	await cases.readFirst([...codes, ...codes]);
	await cases.readFirst(codes);
	expect(read).toEqual(codes);
	expect(batches).toEqual([25, 25, 10]);
});

test('reads what is needed later before what is still waiting', async () => {
	const { cases, read } = reader();
	const all = cases.readFirst(codes);
	void cases.readFirst(codes.slice(50));
	await all;
	expect(read.slice(25, 35)).toEqual(codes.slice(50));
	expect(read).toHaveLength(60);
});
