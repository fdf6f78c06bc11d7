import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { decodeComparison, encodeComparison } from '#lib/link/comparison-link.ts';
import { findCodes } from '#lib/link/find-codes.ts';
import { formatCode } from '#lib/link/format-code.ts';
import { decodeInvitation, encodeInvitation } from '#lib/link/invitation-code.ts';
import { openCode } from '#lib/link/open-code.ts';
import { readWorkshopCode } from '#lib/link/read-workshop-code.ts';
import { formatWorkshopCode, WORKSHOP_ALPHABET } from '#lib/link/workshop-code.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { canonicalCode } from '#lib/link/whole-code.ts';
import { decodeProjectorLink, encodeProjectorLink } from '#lib/workshop/projector-link.ts';
import { invitation, QUIZ } from '../support/invitations.ts';
import { answersOf, indexOf, thirtyItems } from '../support/link-quiz.ts';

const SEED = 20261130;

vi.setConfig({ testTimeout: 120_000 });

const fullCode = fc
	.array(fc.nat({ max: 5 }), { minLength: 30, maxLength: 30 })
	.map((picks) => encodeAnswers(thirtyItems, answersOf(thirtyItems, picks)));
const summaryCode = fc
	.array(fc.nat({ max: 100 }), { minLength: 6, maxLength: 6 })
	.map((points) =>
		encodeSummary(
			thirtyItems,
			Object.fromEntries(thirtyItems.skills.map(({ id }, s) => [id, points[s] ?? null]))
		)
	);
const anyCode = fc.oneof(fullCode, summaryCode);

type Mangling = readonly [name: string, mangle: (link: string) => string];

/** What people and programs put behind a link. */
const ENDS: readonly Mangling[] = [
	...[
		...[
			'.',
			')',
			',',
			'**',
			'!',
			'>',
			'"',
			').',
			'&fbclid=IwAR0abcDEF',
			'%20',
			'%0A',
			'%3E',
			'%22'
		],
		...[
			'?utm_source=whatsapp&utm_medium=chat',
			'%E2%80%8B',
			'\u200b',
			'\u2069',
			'…',
			'🙏',
			'%C2%A0'
		]
	].map((end): Mangling => [end, (link) => link + end]),
	['a glued word', (link) => `${link}makasih`]
];

/** What programs make of the whole address. */
const WRAPS: readonly Mangling[] = [
	['%23', (link) => link.replace('#', '%23')],
	['%2523', (link) => link.replace('#', '%2523')],
	['&#35;', (link) => link.replace('#', '&#35;')],
	[
		'Safe Links',
		(link) =>
			`https://apc01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7C&reserved=0`
	],
	['Google', (link) => `https://www.google.com/url?q=${encodeURIComponent(link)}&sa=D&usg=AOv1`],
	['Facebook', (link) => `https://l.facebook.com/l.php?u=${encodeURIComponent(link)}&h=AT0`],
	['Cisco', (link) => `https://secure-web.cisco.com/1aBcD/${encodeURIComponent(link)}`],
	[
		'Proofpoint 2',
		(link) =>
			`https://urldefense.proofpoint.com/v2/url?u=${dashed(link)}&d=DwMFaQ&c=abc&r=def&m=ghi&s=jkl&e=`
	],
	[
		'Proofpoint 3',
		(link) => `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!Abc!def$`
	],
	[
		'Sophos',
		(link) =>
			`https://eu-central-1.protection.sophos.com/?d=arah.example&u=${Buffer.from(link).toString('base64')}&i=NjA=`
	]
];

/** Text around a link in a message. */
const AROUND: readonly Mangling[] = [
	['angle brackets', (link) => `<${link}>`],
	['round brackets', (link) => `(${link})`],
	['Markdown', (link) => `[hasilku](${link})`],
	['bold', (link) => `**${link}**`],
	['a quotation', (link) => `> ${link}`],
	['a glued word', (link) => `hasilku:${link}`],
	['a formula', (link) => `=HYPERLINK("${link}")`]
];

function dashed(link: string): string {
	return link.replace(/[^A-Za-z0-9.]/g, (mark) =>
		mark === '/' ? '_' : `-${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
	);
}

/** What a page sees of a link that was clicked, when it arrives with its `#`; else all of it. */
function fragmentOf(link: string): string {
	return link.replace(/^https:\/\/arah\.example\/\w+#/, '#');
}

const from = (manglings: readonly Mangling[], most: number) =>
	fc.array(fc.constantFrom(...manglings), { maxLength: most });
const compose = (link: string, steps: readonly Mangling[]) =>
	steps.reduce((text, [, mangle]) => mangle(text), link);

const page = fc.constantFrom('/r', '/r/', '/R', '/en/result', '/id/result.html', '/r?fbclid=IwAR0');
const written = fc
	.tuple(anyCode, fc.constantFrom('plain', 'lower', 'groups'))
	.map(([code, way]) => {
		if (way === 'lower') return [code, code.toLowerCase()] as const;
		return [code, way === 'groups' ? formatCode(code) : code] as const;
	});

describe('a result link that was mangled on the way', () => {
	test('is opened or reported as damaged, and never lost, when pasted among others', () => {
		const mangled = fc.record({
			code: written,
			page,
			steps: fc
				.tuple(from(ENDS, 1), from(WRAPS, 2), from(ENDS, 1), from(AROUND, 1))
				.map((groups) => groups.flat())
		});
		let opened = 0;
		let all = 0;
		fc.assert(
			fc.property(fc.array(mangled, { minLength: 1, maxLength: 5 }), (links) => {
				const lines = links.map(({ code: [, text], page: path, steps }) =>
					compose(`https://arah.example${path}#${text}`, steps)
				);
				const found = findCodes(lines.join('\n'));
				expect(found.map(({ line }) => line)).toEqual(links.map((_, i) => i + 1));
				found.forEach(({ code }, i) => {
					const isWhole = openCode(canonicalCode(code), indexOf(thirtyItems)).ok;
					all += 1;
					opened += Number(isWhole);
					if (isWhole) expect(canonicalCode(code)).toBe(links[i]?.code[0]);
				});
			}),
			{ seed: SEED, numRuns: 1_500 }
		);
		// what stays damaged is a summary in small letters with a word glued to it
		expect(opened / all).toBeGreaterThan(0.98);
	});

	test.each([...ENDS, ...WRAPS, ...AROUND])('opens when pasted: %s', (_, mangle) => {
		fc.assert(
			fc.property(anyCode, page, (code, path) => {
				const text = mangle(`https://arah.example${path}#${code}`);
				expect(findCodes(`Budi: ${text}`).map((one) => canonicalCode(one.code))).toEqual([code]);
			}),
			{ seed: SEED, numRuns: 20 }
		);
	});

	test.each(WRAPS)('opens when pasted alone: %s', (_, mangle) => {
		fc.assert(
			fc.property(anyCode, page, (code, path) => {
				expect(canonicalCode(mangle(`https://arah.example${path}#${code}`))).toBe(code);
			}),
			{ seed: SEED, numRuns: 20 }
		);
	});

	test('opens when clicked with anything after its code', () => {
		fc.assert(
			fc.property(written, from(ENDS, 2), ([code, text], ends) => {
				fc.pre(ends.filter(([name]) => name === 'a glued word').length === 0 || code === text);
				const opened = openCode(canonicalCode(`#${compose(text, ends)}`), indexOf(thirtyItems));
				expect(opened).toEqual(openCode(code, indexOf(thirtyItems)));
			}),
			{ seed: SEED, numRuns: 2_000 }
		);
	});
});

test.each([...ENDS, ...WRAPS])('a clicked or pasted invitation is read through %s', (_, mangle) => {
	const code = encodeInvitation(invitation);
	const link = mangle(`https://arah.example/invite#${code}`);
	expect(decodeInvitation(link, [QUIZ])).toEqual({ ok: true, invitation });
	expect(decodeInvitation(fragmentOf(link), [QUIZ])).toEqual({ ok: true, invitation });
});

test.each([...ENDS, ...WRAPS])('a workshop code is read through %s', (_, mangle) => {
	const letters = fc.constantFrom(...Array.from(WORKSHOP_ALPHABET));
	const code = fc.string({ unit: letters, minLength: 6, maxLength: 6 });
	fc.assert(
		fc.property(code, (workshop) => {
			for (const text of [workshop, formatWorkshopCode(workshop)]) {
				const link = mangle(`https://arah.example/room#${text}`);
				expect(readWorkshopCode(link)).toBe(workshop);
				expect(readWorkshopCode(fragmentOf(link))).toBe(workshop);
			}
		}),
		{ seed: SEED, numRuns: 20 }
	);
});

test('an invitation whose note holds a base64 address is not read as a wrapped link', () => {
	// at one of three places the address begins a group of four characters
	for (const start of ['', 'a', 'ab']) {
		const noted = { ...invitation, note: `${start}https://arah.example/r#X` };
		const code = encodeInvitation(noted);
		expect(decodeInvitation(`#${code}.`, [QUIZ])).toEqual({ ok: true, invitation: noted });
	}
});

describe.each([true, false])('a link of a control screen or projector (host: %s)', (isHost) => {
	const link = { code: 'ABCD23', key: 's1Ulcus_u7Ly6N7aj3_a2Q', isHost };
	// a word glued to a key cannot be told from the key
	const ends = ENDS.filter(([name]) => name !== 'a glued word');

	test.each([...ends, ['%2E', (text: string) => text.replaceAll('.', '%2E')] as const])(
		'opens when clicked: %s',
		(_, mangle) => {
			expect(decodeProjectorLink(`#${mangle(encodeProjectorLink(link))}`)).toEqual(link);
		}
	);
});

describe('a link of a comparison that was mangled on the way', () => {
	// a word glued to a name cannot be told from the name
	const ends = ENDS.filter(([name]) => name !== 'a glued word');
	const names = ['Ani', 'Budi (kelas A?)', 'Dewi, S.Pd., M.Pd.', '50 % = *ya*!', ''];
	const results = names.map((label, i) => ({
		code: encodeAnswers(thirtyItems, answersOf(thirtyItems, Array(30).fill(i))),
		label
	}));

	test.each(ends)('keeps its names through %s when clicked', (_, mangle) => {
		for (const count of [1, 2, 3, 4, 5]) {
			const some = results.slice(0, count);
			const fragment = encodeComparison({ isOnePerson: false, results: some });
			const read = decodeComparison(mangle(fragment)).results;
			expect(read.map(({ code, label }) => ({ code: canonicalCode(code), label }))).toEqual(some);
			expect(decodeComparison(encodeURIComponent(mangle(fragment))).results).toHaveLength(count);
		}
	});

	test.each([...ends, ...WRAPS])('keeps its names through %s when pasted', (_, mangle) => {
		const some = results.slice(0, 4);
		const fragment = encodeComparison({ isOnePerson: false, results: some });
		const found = findCodes(mangle(`https://arah.example/en/compare#${fragment}`));
		expect(found.map(({ code, label }) => ({ code: canonicalCode(code), label }))).toEqual(some);
	});
});
