import { expect, test, vi } from 'vitest';
import { MadeOnce } from '#lib/server/made-once.ts';

function setUp() {
	const clock = { now: 0 };
	const kept = new MadeOnce<string>(
		{ most: 2, making: { burst: 3, perSecond: 1 } },
		() => clock.now
	);
	const make = vi.fn(() => 'made');
	return { clock, kept, make };
}

test('makes once what is asked for twice', () => {
	const { kept, make } = setUp();
	for (let k = 0; k < 10; k += 1) expect(kept.get('a', make)).toEqual({ made: 'made' });
	expect(make).toHaveBeenCalledTimes(1);
});

test('forgets what was not asked for longest', () => {
	const { kept, make } = setUp();
	for (const name of ['a', 'b', 'a', 'c']) kept.get(name, make);
	make.mockClear();
	kept.get('a', make);
	expect(make).not.toHaveBeenCalled();
});

test('asks callers to wait who want something else each time, and still gives what is kept', () => {
	const { clock, kept, make } = setUp();
	for (const name of ['a', 'b', 'c']) kept.get(name, make);
	expect(kept.get('d', make)).toEqual({ waitS: 1 });
	expect(kept.get('c', make)).toEqual({ made: 'made' });
	clock.now = 1000;
	expect(kept.get('d', make)).toEqual({ made: 'made' });
	expect(make).toHaveBeenCalledTimes(4);
});
