import type { Locale } from '#lib/schema/locale.ts';
import type { ScenarioId } from '#lib/simulation/scenarios.ts';
import type { AnswersId } from '#lib/simulation/simulate-takers.ts';

/** What the tables say in one language. */
export interface Words {
	readonly people: string;
	readonly scenarios: Readonly<Record<ScenarioId, string>>;
	readonly answers: Readonly<Record<AnswersId, string>>;
	readonly right: string;
	readonly rightOf: (role: string) => string;
	readonly calibration: string;
	readonly inside: string;
	readonly withheld: string;
	readonly flat: string;
	readonly quick: string;
	readonly full: string;
	readonly same: string;
	readonly items: string;
	readonly items90: string;
	readonly run: (quiz: string, takers: string, seed: string) => string;
	readonly retest: (share: string) => string;
}

const en: Words = {
	people: 'people',
	scenarios: {
		clean: 'as the model assumes',
		wide: 'half as far again from the targets',
		ladder: 'roles differ in level only',
		lenient: 'everything rated 10 points too high',
		wrongTargets: 'targets wrong by 8 points',
		skipped: 'every fifth question skipped',
		careless: 'one in ten answers at random'
	},
	answers: {
		flat: 'equally good at everything, honest',
		straight: 'one answer throughout',
		random: 'random answers'
	},
	right: 'right role',
	rightOf: (role) => `… of ${role}`,
	calibration: 'calibration error',
	inside: 'true skill in 90% interval',
	withheld: 'match held back',
	flat: 'called flat',
	quick: 'right role, quick',
	full: 'right role, full',
	same: 'same role as full',
	items: 'questions, mean',
	items90: 'nine in ten at most',
	run: (quiz, takers, seed) => `${quiz}, ${takers} people for each line, seed ${seed}.`,
	retest: (share) => `People told the same role when they answer once more: ${share}.`
};

const id: Words = {
	people: 'orang',
	scenarios: {
		clean: 'persis anggapan model',
		wide: 'setengah kali lebih jauh dari target',
		ladder: 'peran hanya beda tingkat',
		lenient: 'semua dinilai 10 poin terlalu tinggi',
		wrongTargets: 'target meleset 8 poin',
		skipped: 'seperlima pertanyaan dilewati',
		careless: 'satu dari sepuluh menjawab acak'
	},
	answers: {
		flat: 'sama baiknya di semua hal, jujur',
		straight: 'satu jawaban dari awal sampai akhir',
		random: 'jawaban acak'
	},
	right: 'peran tepat',
	rightOf: (role) => `… untuk ${role}`,
	calibration: 'galat kalibrasi',
	inside: 'keterampilan asli dalam interval 90%',
	withheld: 'kecocokan ditahan',
	flat: 'disebut datar',
	quick: 'peran tepat, kilat',
	full: 'peran tepat, lengkap',
	same: 'peran sama dengan lengkap',
	items: 'pertanyaan, rata-rata',
	items90: 'sembilan dari sepuluh paling banyak',
	run: (quiz, takers, seed) => `${quiz}, ${takers} orang untuk setiap baris, benih ${seed}.`,
	retest: (share) => `Orang yang mendapat peran sama saat menjawab sekali lagi: ${share}.`
};

export const WORDS: Readonly<Record<Locale, Words>> = { en, id };
