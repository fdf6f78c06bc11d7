import { describe, expect, test } from 'vitest';
import {
	foreignHeights,
	nextHeight,
	readHostMessage,
	toEnvelope,
	type ChildMessage
} from '#lib/embed/messages.ts';
import { LOCALES } from '#lib/schema/locale.ts';

const known = { id: 'arah-1', locales: LOCALES };
const read = (data: unknown) => readHostMessage(data, known);
const ours = (message: object) => ({ ns: 'arah', v: 1, ...message });

describe('messages of the page around the frame', () => {
	test('it names the frame', () => {
		expect(read(ours({ type: 'init', id: 'arah-7' }))).toEqual({ kind: 'init', id: 'arah-7' });
	});

	test('it changes theme and language of the frame that it named', () => {
		expect(
			read(ours({ type: 'setConfig', id: 'arah-1', theme: 'dark', lang: 'id', more: 1 }))
		).toEqual({ kind: 'set-config', theme: 'dark', locale: 'id' });
	});

	test('a theme and a language that are none are left out', () => {
		expect(read(ours({ type: 'setConfig', id: 'arah-1', theme: 'pink', lang: ['id'] }))).toEqual({
			kind: 'set-config'
		});
	});

	test.each([
		[{ context: 'h5p', action: 'ready' }, 'measure'],
		[{ context: 'h5p', action: 'hello' }, 'measure'],
		[{ context: 'h5p', action: 'resize' }, 'measure'],
		[{ context: 'h5p', action: 'resizePrepared' }, 'h5p-prepared'],
		[{ message: 'ready', secret: 'abc' }, 'measure']
	])('%o of another protocol is understood', (data, kind) => {
		expect(read(data)).toEqual({ kind });
	});
});

describe('ignored messages', () => {
	test.each([
		null,
		undefined,
		7,
		'{"ns":"arah"}',
		[],
		{},
		ours({}),
		ours({ type: 'init' }),
		ours({ type: 'init', id: '' }),
		ours({ type: 'init', id: 'x'.repeat(65) }),
		ours({ type: 'init', id: '<b>' }),
		ours({ type: 'init', id: 7 }),
		{ ...ours({ type: 'init', id: 'a' }), v: 2 },
		{ ...ours({ type: 'init', id: 'a' }), ns: 'other' },
		ours({ type: 'setConfig', id: 'arah-2', theme: 'dark' }),
		ours({ type: 'eval', id: 'arah-1' }),
		{ context: 'h5p', action: 'constructor' },
		{ context: 'h5p' },
		{ message: 'link', value: 'https://other.example' }
	])('%o', (data) => {
		expect(read(data)).toBeNull();
	});

	test('what only a prototype says', () => {
		const prototype: object = ours({ type: 'init', id: 'arah-9' });
		expect(read(Object.create(prototype))).toBeNull();
		expect(read(JSON.parse('{"__proto__":{"ns":"arah","v":1,"type":"init","id":"a"}}'))).toBeNull();
	});
});

describe('the height', () => {
	test('is whole, and never below what WordPress knows', () => {
		expect(nextHeight(640.2, null)).toBe(641);
		expect(nextHeight(12, null)).toBe(200);
	});

	test('is sent again after a change, and not for a pixel of rounding', () => {
		expect(nextHeight(642, 641)).toBeNull();
		expect(nextHeight(640, 641)).toBeNull();
		expect(nextHeight(643, 641)).toBe(643);
		expect(nextHeight(300, 641)).toBe(300);
	});

	test('is sent in every protocol, to WordPress only with its secret', () => {
		const [lti, h5p] = foreignHeights(500, null);
		expect(lti).toEqual({ subject: 'lti.frameResize', height: 500 });
		expect(h5p).toMatchObject({ context: 'h5p', action: 'prepareResize', scrollHeight: 500 });
		expect(foreignHeights(500, null)).toHaveLength(2);
		expect(foreignHeights(500, 'abc').at(-1)).toEqual({
			message: 'height',
			value: 500,
			secret: 'abc'
		});
	});
});

test('an envelope says whose it is, and gives the tag of the page back', () => {
	const message: ChildMessage = { type: 'height', height: 300 };
	expect(toEnvelope(message, 'arah-1', '')).toEqual({
		ns: 'arah',
		v: 1,
		id: 'arah-1',
		type: 'height',
		height: 300
	});
	expect(toEnvelope(message, '', 'week-3')).toMatchObject({ id: '', ref: 'week-3' });
});
