import type { QuizWords } from '../en/quiz-words.ts';

export const quizWords: QuizWords = {
	evidence: {
		draft: 'Pertanyaannya belum pernah diuji pada pengguna.',
		piloted: (people, date) =>
			`Pertanyaannya sudah dicoba pada ${people} orang (data sampai ${date}), tetapi belum divalidasi.`,
		validated: (people, date) =>
			`Pertanyaannya sudah divalidasi pada ${people} orang (data sampai ${date}).`
	},
	languages: {
		en: {
			only: 'Kuis ini hanya tersedia dalam bahasa Inggris.',
			shown: 'Kuis ini tidak tersedia dalam bahasamu, jadi ditampilkan dalam bahasa Inggris.'
		},
		id: {
			only: 'Kuis ini hanya tersedia dalam bahasa Indonesia.',
			shown: 'Kuis ini tidak tersedia dalam bahasamu, jadi ditampilkan dalam bahasa Indonesia.'
		}
	},
	roles: {
		instruction: ['Jawab sesuai keadaanmu sekarang, bukan keadaan yang kamu inginkan.'],
		terms: { skill: 'keterampilan', skills: 'keterampilan', role: 'peran', roles: 'peran' }
	},
	profile: {
		instruction: ['Jawab berdasarkan apa yang kamu suka, bukan apa yang sudah kamu kuasai.'],
		terms: { skill: 'minat', skills: 'minat', role: 'peran', roles: 'peran' }
	}
};
