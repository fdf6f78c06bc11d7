import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { findInvitationIssues, tidyInvitation } from '#lib/link/invitation.ts';
import { decodeInvitation, encodeInvitation } from '#lib/link/invitation-code.ts';
import { anyCharacter } from '../support/any-character.ts';
import { anyDraft, anyInvitation, INVITATION_ISSUES, QUIZ } from '../support/invitations.ts';

const SEED = 20261123;

// 100,000 texts take some seconds on an idle machine
vi.setConfig({ testTimeout: 120_000 });

test('every invitation is read back unchanged from its code and from an address', () => {
	fc.assert(
		fc.property(anyInvitation, (invitation) => {
			const code = encodeInvitation(invitation);
			expect(decodeInvitation(code, [QUIZ])).toEqual({ ok: true, invitation });
			const address = `“https://arah.example/id/invite#${code}”.`;
			expect(decodeInvitation(address, [QUIZ])).toEqual({ ok: true, invitation });
		}),
		{ seed: SEED, numRuns: 2_000 }
	);
});

test('cleaning any input twice equals cleaning it once, and gives issues or a code', () => {
	fc.assert(
		fc.property(anyDraft, (draft) => {
			const tidy = tidyInvitation(draft);
			expect(tidyInvitation(tidy)).toEqual(tidy);
			if (Object.keys(findInvitationIssues(tidy)).length > 0) {
				expect(() => encodeInvitation(draft)).toThrow(RangeError);
			} else {
				expect(decodeInvitation(encodeInvitation(draft), [QUIZ])).toEqual({
					ok: true,
					invitation: tidy
				});
			}
		}),
		{ seed: SEED, numRuns: 5_000 }
	);
});

const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const symbol = fc.constantFrom(...Array.from(SYMBOLS));
// Making an invitation takes longer than reading its code, so that all texts share some hundred of them.
const CODES = fc.sample(anyInvitation, { seed: SEED, numRuns: 500 }).map(encodeInvitation);
const anyCode = fc.constantFrom(...CODES);

test('one wrong character is always detected', () => {
	fc.assert(
		fc.property(anyCode, fc.nat(), symbol, (code, where, put) => {
			const place = where % code.length;
			fc.pre(code[place] !== put);
			const text = code.slice(0, place) + put + code.slice(place + 1);
			expect(decodeInvitation(text, [QUIZ])).toEqual({ ok: false, issue: 'damaged' });
		}),
		{ seed: SEED, numRuns: 20_000 }
	);
});

const mutation = fc.record({
	at: fc.nat(120),
	cut: fc.nat(5),
	put: fc.oneof(
		fc.string({ unit: symbol, maxLength: 6 }),
		fc.string({ unit: anyCharacter, maxLength: 3 })
	)
});

const mutatedCode = fc
	.tuple(anyCode, fc.array(mutation, { minLength: 1, maxLength: 3 }))
	.map(([code, mutations]) =>
		mutations.reduce(
			(text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
			code
		)
	);

const anyText = fc.oneof(
	fc.string({ unit: anyCharacter, maxLength: 60 }),
	fc.string({ unit: symbol, maxLength: 200 }),
	fc.webUrl({ withFragments: true }),
	mutatedCode,
	anyCode
);

test('100,000 random and mutated texts are an invitation or a named issue, and none throws', () => {
	const seen = new Map<string, number>();
	fc.assert(
		fc.property(anyText, (text) => {
			const decoded = decodeInvitation(text, [QUIZ]);
			const name = decoded.ok ? 'opened' : decoded.issue;
			seen.set(name, (seen.get(name) ?? 0) + 1);
			return decoded.ok
				? Object.keys(findInvitationIssues(decoded.invitation)).length === 0
				: INVITATION_ISSUES.includes(decoded.issue);
		}),
		{ seed: SEED, numRuns: 100_000 }
	);
	expect(seen.get('opened')).toBeGreaterThan(10_000);
	expect(seen.get('damaged')).toBeGreaterThan(50_000);
});
