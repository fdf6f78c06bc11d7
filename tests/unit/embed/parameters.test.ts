import { describe, expect, test } from 'vitest';
import {
	isRef,
	readParameters,
	writeParameters,
	type EmbedParameters
} from '#lib/embed/parameters.ts';

const nothing: EmbedParameters = {
	locale: null,
	theme: 'auto',
	mode: null,
	ref: '',
	start: false,
	sendsResult: false
};
const everything: EmbedParameters = {
	locale: 'id',
	theme: 'dark',
	mode: 'quick',
	ref: 'week-3',
	start: true,
	sendsResult: true
};

test('an address without parameters asks for nothing', () => {
	expect(readParameters('')).toEqual(nothing);
	expect(writeParameters(nothing)).toBe('');
});

test('every parameter goes into the address and comes back', () => {
	const address = writeParameters(everything);
	expect(address).toBe('?lang=id&theme=dark&mode=quick&ref=week-3&start=1&events=result');
	expect(readParameters(address)).toEqual(everything);
});

describe('unknown or invalid parameters are ignored', () => {
	test.each([
		'?utm_source=x&session=1',
		'?lang=fr',
		'?lang=__proto__',
		'?theme=constructor',
		'?theme=DARK',
		'?mode=slow',
		'?ref=Week%203',
		`?ref=${'a'.repeat(33)}`,
		'?ref=%3Cscript%3E',
		'?start=true',
		'?events=answers',
		'?%E0%A4%A',
		`?${'a'.repeat(100_000)}`
	])('%.40s', (search) => {
		expect(readParameters(search)).toEqual(nothing);
	});

	test('of repeated ones the first counts', () => {
		expect(readParameters('?lang=id&lang=en').locale).toBe('id');
	});
});

test.each([
	['a', true],
	['kelas-7b', true],
	['', false],
	['Kelas', false],
	['a b', false]
])('"%s" as a tag: %s', (text, is) => {
	expect(isRef(text)).toBe(is);
});
