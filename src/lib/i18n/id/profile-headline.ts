import type { ProfileHeadlineText } from '../en/profile-headline.ts';

const COUNTS = ['nol', 'satu', 'dua', 'tiga'];

const count = (letters: number): string => COUNTS[letters] ?? String(letters);

export const profileHeadline: ProfileHeadlineText = {
	count,
	code: (codes) => `Kode ${codes}`,
	some: (settled, places, open) =>
		settled === ''
			? `Kode: ${count(places)} dari ${open}`
			: `Kode: ${settled} dan ${count(places)} dari ${open}`,
	even: 'Belum ada kode yang jelas: skornya terlalu berdekatan',
	incomplete: 'Belum ada kode: belum semua skor terukur',
	withheld: 'Kode tidak ditampilkan: jawabannya tampak asal-asalan'
};
