import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };

/** Any code point, as `unit: 'binary'` of fast-check gives it, without the table that takes a second to make. */
export const anyCharacter = fc
	.nat(0x10ffff - SURROGATES.count)
	.map((n) => String.fromCodePoint(n < SURROGATES.first ? n : n + SURROGATES.count));
