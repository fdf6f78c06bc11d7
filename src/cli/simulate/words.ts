import type { Locale } from '#lib/schema/locale.ts';

/** The texts of the tables in one language. */
export interface Words {
	readonly people: string;
	readonly role: string;
	readonly right: string;
	readonly of: (role: string) => string;
	readonly calibration: string;
	readonly inside: string;
	readonly withheld: string;
	readonly clear: string;
	readonly clearRight: string;
	readonly demoted: string;
	readonly demotedRight: string;
	readonly flat: string;
	readonly quick: string;
	readonly full: string;
	readonly same: string;
	readonly items: string;
	readonly items90: string;
	readonly match: (from: string | null, to: string | null) => string;
	readonly least: string;
	readonly most: string;
	readonly unnoticed: string;
	/** Adds the mode to the head of a column. */
	readonly inFull: (head: string) => string;
	readonly inQuick: (head: string) => string;
	readonly readiness: Readonly<Record<'exact' | 'most', string>>;
	readonly met: Readonly<Record<'exact' | 'most', string>>;
	readonly run: (quiz: string, takers: string, seed: string) => string;
	readonly worst: (error: string, people: string) => string;
	readonly retest: (share: string) => string;
}

const en: Words = {
	people: 'people',
	role: 'role',
	right: 'right role',
	of: (role) => `… of ${role}`,
	calibration: 'calibration error',
	inside: 'true skill in 90% interval',
	withheld: 'match held back',
	clear: 'told “clear”',
	clearRight: 'right if told so',
	demoted: 'clear by number only',
	demotedRight: 'right among these',
	flat: 'called flat',
	quick: 'right role, quick',
	full: 'right role, full',
	same: 'same role as full',
	items: 'questions, mean',
	items90: 'for nine in ten, at most',
	match: (from, to) =>
		from === null
			? `match below ${to ?? ''}`
			: to === null
				? `${from} or more`
				: `${from} to ${to}`,
	least: 'least, if people differ',
	most: 'most, if people differ',
	unnoticed: 'mean match if not held back',
	inFull: (head) => `${head}, full`,
	inQuick: (head) => `${head}, quick`,
	readiness: { exact: 'readiness on the targets', most: 'readiness at 80% of them' },
	met: { exact: 'told “already meets”', most: 'told so at 80%' },
	run: (quiz, takers, seed) => `${quiz}, ${takers} people for each line, seed ${seed}.`,
	worst: (error, people) => `Largest calibration error: ${error}. That line is “${people}”.`,
	retest: (share) => `People told the same role when they answer again: ${share}.`
};

const id: Words = {
	people: 'orang',
	role: 'peran',
	right: 'peran tepat',
	of: (role) => `… untuk ${role}`,
	calibration: 'galat kalibrasi',
	inside: 'keterampilan sebenarnya dalam interval 90%',
	withheld: 'kecocokan ditahan',
	clear: 'disebut “jelas”',
	clearRight: 'tepat kalau disebut begitu',
	demoted: 'jelas hanya menurut angka',
	demotedRight: 'tepat di antaranya',
	flat: 'disebut datar',
	quick: 'peran tepat, kilat',
	full: 'peran tepat, lengkap',
	same: 'peran sama dengan lengkap',
	items: 'pertanyaan, rata-rata',
	items90: 'untuk sembilan dari sepuluh, paling banyak',
	match: (from, to) =>
		from === null
			? `kecocokan di bawah ${to ?? ''}`
			: to === null
				? `${from} ke atas`
				: `${from} sampai ${to}`,
	least: 'terendah, kalau orang berbeda',
	most: 'tertinggi, kalau orang berbeda',
	unnoticed: 'rata-rata kecocokan kalau tidak ditahan',
	inFull: (head) => `${head}, lengkap`,
	inQuick: (head) => `${head}, kilat`,
	readiness: { exact: 'kesiapan tepat di target', most: 'kesiapan di 80% target' },
	met: { exact: 'disebut “sudah memenuhi”', most: 'disebut begitu di 80%' },
	run: (quiz, takers, seed) => `${quiz}, ${takers} orang untuk setiap baris, seed ${seed}.`,
	worst: (error, people) => `Galat kalibrasi terbesar: ${error}, pada baris “${people}”.`,
	retest: (share) => `Orang yang mendapat peran sama saat menjawab lagi: ${share}.`
};

export const WORDS: Readonly<Record<Locale, Words>> = { en, id };
