import { expect, test } from 'vitest';
import { findApi, type FrameWindow } from '#lib/scorm/find-api.ts';
import { FakeLms } from '../../support/fake-lms.ts';

interface Options {
	readonly parent?: FrameWindow;
	readonly opener?: unknown;
	readonly API?: unknown;
}

/** A window; without a parent it is the topmost, which is its own parent. */
function frame({ parent, opener = null, API }: Options = {}): FrameWindow {
	return {
		get parent(): FrameWindow {
			return parent ?? this;
		},
		opener,
		...(API === undefined ? {} : { API })
	};
}

/** A window of another origin, of which only the parent can be read. */
function foreign(parent: FrameWindow): FrameWindow {
	return new Proxy(frame({ parent }), {
		get(target, name) {
			if (name === 'parent') return target.parent;
			throw new DOMException('Blocked a frame', 'SecurityError');
		}
	});
}

const lms = new FakeLms();

test('it is found in a frame around the package', () => {
	expect(findApi(frame({ parent: frame({ parent: frame({ API: lms }) }) }))).toBe(lms);
});

test('the nearest one counts', () => {
	const far = frame({ API: new FakeLms() });
	expect(findApi(frame({ parent: frame({ parent: far, API: lms }) }))).toBe(lms);
});

test('it is found in the window that opened the package, and in the frames around that', () => {
	expect(findApi(frame({ opener: frame({ parent: frame({ API: lms }) }) }))).toBe(lms);
});

test('it is found in the window that opened the outermost frame', () => {
	expect(findApi(frame({ parent: frame({ opener: frame({ API: lms }) }) }))).toBe(lms);
});

test('a frame of another origin in between is passed by', () => {
	expect(findApi(frame({ parent: foreign(frame({ API: lms })) }))).toBe(lms);
});

test('a host of another origin has none', () => {
	expect(findApi(frame({ parent: foreign(frame()) }))).toBeNull();
});

test.each([
	['no object', 'API'],
	['an object without its methods', { LMSInitialize: () => 'true' }],
	['a SCORM 2004 platform', { Initialize: () => 'true', Terminate: () => 'true' }]
])('what is called API may be %s', (_, API) => {
	expect(findApi(frame({ parent: frame({ API }) }))).toBeNull();
});

test('frames without an end are not followed for ever', () => {
	const endless = (): FrameWindow => ({
		get parent() {
			return endless();
		},
		opener: null
	});
	expect(findApi(endless())).toBeNull();
});
