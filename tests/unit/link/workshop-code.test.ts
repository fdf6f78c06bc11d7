import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkshopCode } from '#lib/link/read-workshop-code.ts';
import {
	formatContinueCode,
	formatWorkshopCode,
	readContinueCode,
	readWorkshopLink,
	WORKSHOP_ALPHABET,
	workshopLink
} from '#lib/link/workshop-code.ts';
import { seeded } from '../../support/engine-arbitraries.ts';

const textOf = (length: number) =>
	fc.string({
		unit: fc.constantFrom(...Array.from(WORKSHOP_ALPHABET)),
		minLength: length,
		maxLength: length
	});

describe('a workshop code', () => {
	test.each([
		'ABCD23',
		'abc-d23',
		' ABC D23\n',
		'ABC–D23',
		'https://arah.example/room#ABCD23',
		'https://arah.example/room%23abc-d23'
	])('is read from %j', (text) => {
		expect(readWorkshopCode(text)).toBe('ABCD23');
	});

	test.each(['', 'ABCD2', 'ABCD234', 'ABCD2O', 'ABCD2U', 'ABCD2ß', 'room#'])(
		'is not found in %j',
		(text) => {
			expect(readWorkshopCode(text)).toBeNull();
		}
	);

	test('is read back as it was shown', () => {
		fc.assert(
			fc.property(textOf(6), (code) => {
				expect(readWorkshopCode(formatWorkshopCode(code).toLowerCase())).toBe(code);
			}),
			seeded(200)
		);
		expect(formatWorkshopCode('ABCD23')).toBe('ABC-D23');
	});

	test('has six characters of its alphabet in any text', () => {
		const letters = Array.from(`${WORKSHOP_ALPHABET}${WORKSHOP_ALPHABET.toLowerCase()}-# ILOU01ß`);
		const near = fc.constantFrom(...letters);
		let read = 0;
		fc.assert(
			fc.property(fc.string({ unit: near, minLength: 5, maxLength: 9 }), (text) => {
				const code = readWorkshopCode(text);
				if (code === null) return;
				read += 1;
				expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
			}),
			seeded(500)
		);
		expect(read).toBeGreaterThan(50);
	});
});

describe('a personal code', () => {
	test('is read back as it was shown', () => {
		fc.assert(
			fc.property(textOf(8), (code) => {
				expect(readContinueCode(formatContinueCode(code).toLowerCase())).toBe(code);
			}),
			seeded(200)
		);
		expect(formatContinueCode('K7P2M3QX')).toBe('K7P2-M3QX');
	});

	test('of four characters, from an older workshop, is read', () => {
		expect(readContinueCode('k3-m9')).toBe('K3M9');
		expect(formatContinueCode('K3M9')).toBe('K3M9');
	});

	test.each(['K3M', 'K3M99', 'K7P2M3Q', 'K7P2M3QXX'])('is not %j', (text) => {
		expect(readContinueCode(text)).toBeNull();
	});
});

describe('a workshop link', () => {
	test('is read back as it was made', () => {
		fc.assert(
			fc.property(textOf(6), fc.stringMatching(/^[\w-]{22}$/), (code, key) => {
				expect(readWorkshopLink(`#${workshopLink(code, key)}`)).toEqual({ code, key });
			}),
			seeded(200)
		);
	});

	test.each([
		'',
		'#ABCD23',
		'#ABCD23.',
		'#ABCD23.short',
		'#ABC.keykeykeykey',
		'#ABCD23.key key key'
	])('is not found in %j', (hash) => {
		expect(readWorkshopLink(hash)).toBeNull();
	});
});
