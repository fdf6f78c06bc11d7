import { expect, test } from 'vitest';
import { hideSmallCells } from '#lib/engine/hide-small-cells.ts';

test.each([
	[[5, 6, 7], [5, 6, 7], 'large cells are all shown'],
	[[0, 6, 7], [0, 6, 7], 'that nobody is in a cell says nothing of anybody'],
	[[3, 6, 7], [null, null, 7], 'a small cell takes the next smallest with it'],
	[[12, 4, 0], [null, null, 0], '… and not one with nobody, that hides nothing'],
	[[2, 3, 9], [null, null, 9], 'two small cells of five people hide each other'],
	[[1, 2, 9], [null, null, null], 'two small cells of three people need a third'],
	[[4, 4, 4], [null, null, null], 'three small cells are all hidden'],
	[[0, 12, 0], [null, null, null], 'a cell with everybody would say it of each'],
	[[0, 0, 0], [null, null, null], 'nobody has no distribution']
])('%j becomes %j: %s', (cells, wanted) => {
	expect(hideSmallCells(cells, 5)).toEqual(wanted);
});
