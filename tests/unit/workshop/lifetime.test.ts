import { expect, test } from 'vitest';
import { Lifetime } from '#lib/workshop/lifetime.ts';
import { Moments } from '../../support/workshop-server.ts';

const HOUR_MS = 3_600_000;

test('calls back after the time, and only for the last wait', async () => {
	const moments = new Moments();
	const life = new Lifetime(moments.wait);
	const called: string[] = [];
	life.wait(10, () => called.push('first'));
	life.wait(20, () => called.push('second'));
	await moments.pass(HOUR_MS);
	expect(called).toEqual(['second']);
});

test('calls nothing back once it was called off or is over', async () => {
	const moments = new Moments();
	const life = new Lifetime(moments.wait);
	const called: string[] = [];
	life.wait(10, () => called.push('called off'));
	life.callOff();
	await moments.pass(HOUR_MS);
	life.wait(10, () => called.push('due at the end'));
	life.end();
	life.wait(10, () => called.push('after the end'));
	await moments.pass(HOUR_MS);
	expect(called).toEqual([]);
	expect(life.isOver).toBe(true);
});

test('ends each part once, also one that is opened too late', () => {
	const life = new Lifetime(new Moments().wait);
	const ended: string[] = [];
	life.onend(() => ended.push('early'));
	expect([life.isOver, ended]).toEqual([false, []]);
	life.end();
	life.onend(() => ended.push('late'));
	life.end();
	expect(ended).toEqual(['early', 'late']);
});
