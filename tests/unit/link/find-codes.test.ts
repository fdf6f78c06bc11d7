import { describe, expect, test } from 'vitest';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { encodeComparison } from '#lib/link/comparison-link.ts';
import { findCodes } from '#lib/link/find-codes.ts';
import { formatCode } from '#lib/link/format-code.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { csvText } from '#lib/i18n/csv-text.ts';
import { toCsv } from '#lib/reading/files/to-csv.ts';
import { toJson } from '#lib/reading/files/to-json.ts';
import { result as english } from '../../support/english.ts';
import { canonicalCode } from '#lib/link/whole-code.ts';
import { result } from '../reading/files/result-fixture.ts';
import { answersOf, quizWith, thirtyItems } from '../../support/link-quiz.ts';

const full = encodeAnswers(thirtyItems, answersOf(thirtyItems, Array(30).fill(2)));
const other = encodeAnswers(thirtyItems, answersOf(thirtyItems, Array(30).fill(3)));
const small = quizWith({ options: [5, 5, 5] });
const summary = encodeSummary(thirtyItems, pointsOf(thirtyItems.skills.length));
const shortest = encodeSummary(small, pointsOf(3));

function pointsOf(skills: number) {
	return Object.fromEntries(Array.from({ length: skills }, (_, i) => [`skill-${i}`, 10 * i]));
}

const link = (code: string) => `https://arah.example/r#${code}`;
const codesOf = (text: string) => findCodes(text).map(({ code }) => canonicalCode(code));
const labelsOf = (text: string) => findCodes(text).map(({ label }) => label);

describe('a code is found', () => {
	test.each([
		['in a link', link(full)],
		['in a link of the result page', `https://arah.example/id/result#${full}`],
		['in a link without its scheme', `arah.example/r#${full}`],
		['in a link whose # was encoded', `https://arah.example/r%23${full}`],
		['in a link in brackets', `[hasilku](${link(full)}).`],
		['in a link in angle brackets', `<${link(full)}>`],
		['in a link with something behind the code', `${link(full)}&utm_source=chat`],
		[
			'in a link that a mail program broke',
			`https://arah.example/r#${full.slice(0, 14)}\n${full.slice(14)}`
		],
		['alone', full],
		['in lower case', full.toLowerCase()],
		['in groups', formatCode(full)],
		['in groups with spaces', formatCode(full).replaceAll('-', ' ')],
		['in groups with dashes that a word processor put in', formatCode(full).replaceAll('-', ' – ')],
		['with the letters that are read as digits', full.replaceAll('0', 'O').replaceAll('1', 'l')],
		['behind a #', `#${full}`],
		['with invisible characters in it', `${full.slice(0, 9)}\u200b${full.slice(9)}\ufeff`]
	])('%s', (_, text) => {
		expect(codesOf(text)).toEqual([full]);
		expect(codesOf(`Hai kak, ini ya: ${text} makasih!`)).toEqual([full]);
	});

	test.each([summary, shortest])('when it is a summary: %s', (code) => {
		expect(codesOf(code)).toEqual([code]);
		expect(codesOf(formatCode(code).replaceAll('-', ' '))).toEqual([code]);
		expect(codesOf(`These words stand ${formatCode(code)} quite close there`)).toEqual([code]);
	});
});

test('groups end where the code ends, whatever words of five letters follow', () => {
	expect(codesOf(`other ${formatCode(summary).replaceAll('-', ' ')} words about other`)).toEqual([
		summary
	]);
});

test('several are found in the order of the text, each with its line', () => {
	const text = `Kelas A\n\nBudi: ${link(full)}\nAni: ${formatCode(summary)}\r\n${other} ${shortest}`;
	expect(findCodes(text)).toEqual([
		{ code: full, label: 'Budi', line: 3 },
		{ code: formatCode(summary), label: 'Ani', line: 4 },
		{ code: other, label: '', line: 5 },
		{ code: shortest, label: '', line: 5 }
	]);
});

test('a code that occurs twice is found twice', () => {
	expect(codesOf(`${full}\n${link(full)}`)).toEqual([full, full]);
});

describe('the name before a code', () => {
	test.each([
		['Budi: ', 'Budi'],
		['Budi = ', 'Budi'],
		['Budi\t', 'Budi'],
		['Budi,', 'Budi'],
		['Budi; ', 'Budi'],
		['Budi – ', 'Budi'],
		['2. Ni Luh Ayu - ', 'Ni Luh Ayu'],
		['• Budi:', 'Budi'],
		['7,Budi,', 'Budi'],
		['"Dewi, S.Pd.",', 'Dewi, S.Pd.'],
		['"Ani ""Nia""",', 'Ani "Nia"'],
		["'=Budi,", '=Budi'],
		['Budi\u200b: ', 'Budi']
	])('%j is %j', (before, label) => {
		expect(labelsOf(before + full)).toEqual([label]);
		expect(labelsOf(before + link(full))).toEqual([label]);
	});

	test.each([
		'',
		'Budi ',
		'Kode: ',
		'Hasilku: ',
		'My Arah result: ',
		'- ',
		'apa kabar semua, ini hasil aku ya: '
	])('%j is none', (before) => {
		expect(labelsOf(before + full)).toEqual(['']);
	});

	test('is cut to forty characters', () => {
		expect(labelsOf(`${'x'.repeat(99)}: ${full}`)).toEqual(['x'.repeat(40)]);
	});

	test.each([
		[`[22/11/26, 09:14:22] Budi: ini ya: ${link(full)}`],
		[`[09.14, 22/11/2026] Budi: ${link(full)}`],
		[`22/11/26, 09.14 - Budi: Hai, ini hasilku ${link(full)}`],
		[`11/22/26, 9:14 AM - Budi: ${link(full)}`],
		[`[22/11/26, 09:14:22] ~ Budi: hasilku\nada di bawah\n${link(full)}`]
	])('in a copied chat is the sender: %s', (chat) => {
		expect(labelsOf(chat)).toEqual(['Budi']);
	});

	test('in a chat ends with the next message', () => {
		const chat = `[22/11/26, 09:14] Budi: ini\n${full}\n[22/11/26, 09:15] Ani: ini\n${other}`;
		expect(labelsOf(chat)).toEqual(['Budi', 'Ani']);
	});
});

describe('a damaged code is found, too', () => {
	test.each([
		['a link that was cut off', link(full.slice(0, 12)), full.slice(0, 12)],
		[
			'a link with a wrong letter',
			link(`${full.slice(0, 9)}Ü${full.slice(10)}`),
			`${full.slice(0, 9)}Ü${full.slice(10)}`
		],
		['a link that lost its code', 'https://arah.example/id/result#', ''],
		['a code with a wrong symbol', damaged(full), damaged(full)],
		['groups with a wrong symbol', formatCode(damaged(summary)), formatCode(damaged(summary))]
	])('%s', (_, text, code) => {
		expect(findCodes(`Budi: ${text}\nAni: ${other}`)).toEqual([
			{ code, label: 'Budi', line: 1 },
			{ code: other, label: 'Ani', line: 2 }
		]);
	});
});

function damaged(code: string) {
	return code.slice(0, 7) + (code.charAt(7) === '7' ? '8' : '7') + code.slice(8);
}

test.each([
	['a greeting', 'Hai kak, ini hasilnya ya! Nanti kita obrolin hari Senin.'],
	['words of five letters', 'these words could stand there quite often about other words'],
	['telephone numbers', '+62 812 3456 7890, 0812-3456-78901, 12345 67890 12345'],
	['dates and sums', '2026-11-22 10:31:45, Rp 1.250.000, 20261122103145'],
	[
		'other addresses',
		'https://video.example/watch?v=1a2b3c4d5e6f7#t=120 and https://x.example/1a2b3c4d5e6f7'
	],
	['hashtags and mail', '#karier2026 #1 budi12345678@kampus.ac.id'],
	['nothing', ' \n\t '],
	['a list in JSON', '[1, 2, {"error": {"code": "too-long"}}]']
])('%s holds no code', (_, text) => {
	expect(findCodes(text)).toEqual([]);
});

describe('our own files', () => {
	test('the JSON of a result gives its code, in its line', () => {
		const json = toJson(result, {
			code: full,
			answers: { 'make-1': 'often' },
			mode: 'full',
			headline: { kind: 'clear' }
		});
		const line = json.slice(0, json.indexOf(full)).split('\n').length;
		expect(findCodes(json)).toEqual([{ code: full, label: '', line }]);
	});

	test.each(['code', 'kode'])('the table of a result gives its code without a name: %s', (kind) => {
		const kinds = {
			quiz: 'q',
			version: 'v',
			mode: 'o',
			code: kind,
			withheld: 'w',
			skill: 's',
			match: 'm',
			readiness: 'r',
			preference: 'p'
		};
		const columns = { kind: 'kind', name: 'name', value: 'value', low: 'low', high: 'high' };
		const csv = toCsv(
			result,
			{ columns, kinds, quizName: 'Tiny', skillNames: {}, roleNames: {}, flags: english.flags },
			{ caps: { min: 0, max: 1 }, code: full, mode: 'full', withheldBecause: [], separator: ',' }
		);
		expect(findCodes(csv)).toEqual([{ code: full, label: '', line: 5 }]);
	});

	test('a table of names and codes gives both, quotes and apostrophes taken off again', () => {
		const csv = csvText([
			['Name', 'Code', 'Points'],
			['Dewi, S.Pd.', full, 62],
			['=Budi', other, 40]
		]);
		expect(findCodes(csv)).toEqual([
			{ code: full, label: 'Dewi, S.Pd.', line: 2 },
			{ code: other, label: '=Budi', line: 3 }
		]);
	});

	test('lines of codes from the command line, errors among them, give the codes', () => {
		const lines = `${full}\n{"id":"b","line":2,"error":{"code":"unknown-option"}}\n${summary}\n`;
		expect(findCodes(lines)).toEqual([
			{ code: full, label: '', line: 1 },
			{ code: summary, label: '', line: 3 }
		]);
	});

	test('lines of JSON give codes with their names', () => {
		const lines = `{"id":"Budi","code":"${full}"}\n\n{"label":"Ani","id":"7","code":"${summary}"}\n`;
		expect(findCodes(lines)).toEqual([
			{ code: full, label: 'Budi', line: 1 },
			{ code: summary, label: 'Ani', line: 3 }
		]);
	});

	test('a list of records gives all in their order, the damaged ones as well', () => {
		const json = JSON.stringify([{ label: 'Budi', code: full }, { code: 'cut off' }], null, 2);
		expect(findCodes(json)).toEqual([
			{ code: full, label: 'Budi', line: 4 },
			{ code: 'cut off', label: '', line: 7 }
		]);
	});

	test('JSON deeper than calls may go is read without harm', () => {
		const deep = `${'['.repeat(50_000)}"${full}"${']'.repeat(50_000)}`;
		expect(codesOf(deep)).toEqual([full]);
	});
});

test('the link of a comparison gives all its codes, with the names that are in it', () => {
	const fragment = encodeComparison({
		isOnePerson: true,
		results: [
			{ code: full, label: '' },
			{ code: summary, label: 'S. Ani = 50 %' }
		]
	});
	expect(findCodes(`lihat https://arah.example/en/compare#${fragment} ya`)).toEqual([
		{ code: full, label: '', line: 1 },
		{ code: summary, label: 'S. Ani = 50 %', line: 1 }
	]);
});

test('a code whose last group is a zero, which the checksum cannot see, keeps it', () => {
	const quiz = quizWith({ options: Array<number>(22).fill(5) });
	const codes = Array.from({ length: 1296 }, (_, i) => [i, i / 6, i / 36, i / 216])
		.map((picks) => encodeAnswers(quiz, answersOf(quiz, [...picks.map(Math.floor), 1])))
		.filter((code) => code.length === 26 && code.endsWith('0'));
	for (const code of codes) {
		expect(codesOf(formatCode(code))).toEqual([code]);
		expect(codesOf(`Budi: ${formatCode(code)} makasih`)).toEqual([code]);
		expect(codesOf(`${code}makasih`)).toEqual([code]);
	}
	expect(codes.length).toBeGreaterThan(0);
});

describe('a row of a table', () => {
	test.each([
		['I Gusti Ayu Made Sri Wahyuni\t', 'I Gusti Ayu Made Sri Wahyuni'],
		['Dewi, S.Pd.\t', 'Dewi, S.Pd.'],
		['Dewi, S.Pd., M.Pd.;', 'Dewi, S.Pd., M.Pd.'],
		['Dewi, S.Pd., M.Pd.,', 'Dewi, S.Pd., M.Pd.'],
		['Budi (kelas A?)\t', 'Budi (kelas A?)'],
		['Muhammad Rizky Aditya Putra Pratama Wijaya\t', 'Muhammad Rizky Aditya Putra Pratama Wija'],
		['Prof. Dr. Ir. H. Raden Mas Surya Kusumo: ', 'Prof. Dr. Ir. H. Raden Mas Surya Kusumo'],
		['| Budi | ', 'Budi'],
		['22/11/2026 10:31:45,budi@kampus.ac.id,Budi Santoso,A,', 'Budi Santoso'],
		['22/11/2026 10.31;Budi Santoso;TI-3A;', 'Budi Santoso'],
		['Budi\tSemester lima\t', ''],
		['22/11/2026 10:31:45,A,', ''],
		['Halo kak, ini hasil Budi, ', ''],
		['apa kabar semua ini hasil aku ya, ', ''],
		['09:14 Budi ini hasilku: ', '']
	])('without a head: %j is of %j', (before, label) => {
		expect(labelsOf(before + full)).toEqual([label]);
		expect(labelsOf(before + link(full))).toEqual([label]);
	});

	test.each(['\t', ';', ',', '|'])('under a head is read by its column, parted by %j', (mark) => {
		const rows = [
			['No', 'Kelas', 'Nama Lengkap', 'Kode', 'Catatan'],
			['1', 'Akuntansi', '"Dewi, S.Pd."', full, 'rajin'],
			['2', 'Hukum', 'hasil', link(other), ''],
			['3', 'Hukum', '', summary, 'tanpa nama']
		];
		expect(labelsOf(rows.map((row) => row.join(mark)).join('\r\n'))).toEqual([
			'Dewi, S.Pd.',
			'hasil',
			''
		]);
	});

	test('may have its name behind the code when the head says so', () => {
		expect(labelsOf(`code;name\n${full};Budi\n${other};Ani`)).toEqual(['Budi', 'Ani']);
	});
});

describe('a name keeps its spelling', () => {
	test.each(['👩‍🏫 Ibu Sari', 'علی‌رضا', 'ශ්‍රී'])('joiners: %s', (name) => {
		expect(labelsOf(`${name}: ${full}`)).toEqual([name]);
		expect(labelsOf(`\u200e\u2068${name}\u2069\u200d: ${full}`)).toEqual([name]);
	});
});

describe('a chat gives its senders', () => {
	const hi = `hasilku ya ${link(full)}`;
	test.each([
		['WhatsApp on Android', `11/22/26, 9:14\u202fAM - Budi Santoso: ${hi}`],
		['WhatsApp on Android in Indonesia', `22/11/26 09.14 - Budi Santoso: ${hi}`],
		['WhatsApp on Android in Spain', `22/11/26, 9:14 a. m. - Budi Santoso: ${hi}`],
		['WhatsApp on iPhone', `\u200e[22/11/26 09.14.22] ~\u202fBudi Santoso: ${hi}`],
		['Telegram, copied', `Budi Santoso, [22/11/2026 09:14]\n${hi}`],
		['Telegram, copied by an older program', `[22.11.2026 9:14] Budi Santoso: ${hi}`],
		['Signal', `[2026-11-22 09:14:22] Budi Santoso: ${hi}`],
		['LINE', `2026/11/22(Sun)\n09:14\tBudi Santoso\t${hi}`],
		['Zoom', `09:14:22 From Budi Santoso to Everyone:\n\t${hi}`],
		['Zoom, saved', `09:14:22\tBudi Santoso:\t${hi}`],
		['Slack', `Budi Santoso  [9:14 AM]\n${hi}`],
		['Teams', `[22/11/2026 09:14] Budi Santoso\n${hi}`],
		['Discord', `Budi Santoso — 22/11/2026 09:14\n${hi}`],
		[
			'Telegram, exported',
			JSON.stringify({
				name: 'Kelas A',
				messages: [
					{ id: 1, from: 'Budi Santoso', text: ['ya', { type: 'link', text: link(full) }] }
				]
			})
		],
		['Instagram', JSON.stringify({ messages: [{ sender_name: 'Budi Santoso', content: hi }] })],
		['Discord, exported', JSON.stringify([{ author: { name: 'Budi Santoso' }, content: hi }])]
	])('of %s', (_, chat) => {
		expect(findCodes(chat).map(({ code, label }) => [canonicalCode(code), label])).toEqual([
			[full, 'Budi Santoso']
		]);
	});

	test('in JSON without a name gives none', () => {
		expect(labelsOf(JSON.stringify({ name: 'Kelas A', messages: [{ text: hi }] }))).toEqual(['']);
	});
});

test.each(['https://arah.example/r', 'https://arah.example/id/result?fbclid=x'])(
	'a link that has lost all from its # on is named: %s',
	(text) => {
		expect(findCodes(`Budi: ${text}\nAni: ${full}`)).toEqual([
			{ code: '', label: 'Budi', line: 1 },
			{ code: full, label: 'Ani', line: 2 }
		]);
	}
);

test('a person may be called as a reading is', () => {
	expect(labelsOf(JSON.stringify({ name: 'blend', label: 'clear', code: full }))).toEqual([
		'blend'
	]);
});
