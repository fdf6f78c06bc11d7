import { expect, test } from 'vitest';
import { RateLimit } from '#lib/server/workshops/rate-limit.ts';

function limitAt(start = 0) {
	let now = start;
	const limit = new RateLimit({ burst: 2, perSecond: 0.5 }, () => now);
	return { limit, pass: (ms: number) => (now += ms) };
}

test('a burst is allowed, and then one after the other', () => {
	const { limit, pass } = limitAt();
	limit.count('a');
	expect(limit.waitFor('a')).toBe(0);
	limit.count('a');
	expect(limit.waitFor('a')).toBe(2);
	pass(1999);
	expect(limit.waitFor('a')).toBeGreaterThan(0);
	pass(1);
	expect(limit.waitFor('a')).toBe(0);
	limit.count('a');
	expect(limit.waitFor('a')).toBe(2);
});

test('a long rest allows no more than a burst', () => {
	const { limit, pass } = limitAt();
	limit.count('a');
	pass(1_000_000);
	limit.count('a');
	limit.count('a');
	expect(limit.waitFor('a')).toBe(2);
});

test('one key does not slow another down', () => {
	const { limit } = limitAt();
	limit.count('a');
	limit.count('a');
	expect(limit.waitFor('b')).toBe(0);
});

test('the keys that were quiet for longest are forgotten when there are too many', () => {
	const { limit } = limitAt();
	for (const key of ['old', 'old', 'busy', 'busy']) limit.count(key);
	for (let k = 0; k < 19_999; k += 1) limit.count(`other ${k}`);
	expect(limit.waitFor('old')).toBe(0);
	expect(limit.waitFor('busy')).toBe(2);
});
