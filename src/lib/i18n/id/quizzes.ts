import type { QuizzesText } from '../en/quizzes.ts';

export const quizzes: QuizzesText = {
	title: 'Semua kuis · Arah',
	description:
		'Semua kuis di situs ini: apa yang kamu ketahui dari hasilnya, berapa lama mengisinya, dan sejauh mana sudah diuji.',
	heading: 'Semua kuis',
	lead: 'Semua kuis gratis dan tanpa akun. Jawabanmu tetap di perangkatmu.',
	moreHeading: 'Kuis lainnya',
	all: 'Lihat semua kuis',
	files: 'Buka kuis yang dikirim sebagai berkas',
	kinds: {
		roles: (terms, skills, roles) =>
			`Membandingkan ${String(skills)} ${terms.skills} dengan ${String(roles)} ${terms.roles}`,
		profile: (terms, skills) => `Mengurutkan ${String(skills)} ${terms.skills}`
	},
	length: (items: number, minutes: number) =>
		`${String(items)} pertanyaan, sekitar ${String(minutes)} menit`,
	languages: (names: string) => `Bahasa: ${names}`
};
