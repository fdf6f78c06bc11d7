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

test('makes a value once for two requests', () => {
	const { kept, make } = setUp();
	for (let k = 0; k < 10; k += 1) expect(kept.get('a', make)).toEqual({ made: 'made' });
	expect(make).toHaveBeenCalledTimes(1);
});

test('forgets the least recently requested value', () => {
	const { kept, make } = setUp();
	for (const name of ['a', 'b', 'a', 'c']) kept.get(name, make);
	make.mockClear();
	kept.get('a', make);
	expect(make).not.toHaveBeenCalled();
});

test('asks callers with ever new requests to wait, and still gives them kept values', () => {
	const { clock, kept, make } = setUp();
	for (const name of ['a', 'b', 'c']) kept.get(name, make);
	expect(kept.get('d', make)).toEqual({ waitS: 1 });
	expect(kept.get('c', make)).toEqual({ made: 'made' });
	clock.now = 1000;
	expect(kept.get('d', make)).toEqual({ made: 'made' });
	expect(make).toHaveBeenCalledTimes(4);
});
