import type { ClientReportText } from '../en/client-report.ts';

export const clientReport: ClientReportText = {
	heading: (quiz: string) => `Profil keterampilanmu: ${quiz}`,
	date: 'Tanggal',
	name: 'Nama',
	quick: 'Dari kecocokan kilat: pertanyaannya lebih sedikit, jadi margin of error-nya lebih lebar.',
	levels: ['belum pernah', 'dengan bantuan', 'bisa sendiri', 'konsisten', 'membimbing orang lain'],
	level: 'Dengan kata lain',
	enjoyUnknown: {
		summary: 'Kode ringkas tidak memuat minatmu. Bicarakan bersama.',
		unanswered: 'Pertanyaan tentang minat belum dijawab. Bicarakan bersama.'
	},
	radarAlone: 'Grafik radar keterampilanmu',
	strongHeading: 'Dua keterampilan terkuatmu',
	strength: ({ level, score }) => `${level} (${score})`,
	strongNone: 'Belum ada: mulailah dari langkah-langkah di bawah ini.',
	strongFlat:
		'Skor semua keterampilanmu berdekatan: dalam margin of error, urutannya bisa berbeda.',
	strongWithheld: 'Tidak disebut di sini karena jawabannya tampak diisi asal-asalan.',
	strongUnmeasured: 'Belum ada keterampilan yang jawabannya cukup.',
	stepsHeading: (role: string) => `Langkah berikutnya menuju ${role}`,
	stepsHeadingAny: 'Langkah berikutnya',
	stepWhy: (skill: string, score: string, target: string) =>
		`${skill}: kini ${score}, profil ${target}.`,
	stepsNone: (role: string) =>
		`Tidak ada kekurangan terhadap ${role} yang lebih besar dari margin of error. Perbanyak hal yang sudah kamu kuasai, dan minta umpan balik jujur dari orang yang melihat pekerjaanmu.`,
	stepsWithheld: 'Lihat lagi dulu jawabannya dengan tenang. Langkah berikutnya menyusul dari situ.',
	stepsUnmeasured: 'Jawab dulu sisa pertanyaannya. Langkah berikutnya menyusul dari situ.',
	questionsHeading: 'Untuk dipikirkan dan diobrolkan',
	limitsHeading: 'Ini bukan apa',
	limits:
		'Ini asesmen mandiri untuk belajar dan mengobrol soal karier: bukan tes, bukan sertifikat, dan tidak boleh dipakai untuk merekrut, memilih, menolak, atau menempatkan siapa pun. Orang sering menilai diri terlalu tinggi atau terlalu rendah. Pertanyaannya masih draf dan belum pernah diuji pada pengguna.',
	open: 'Buka lagi di:',
	stages: {
		agreement: {
			name: 'Kesepakatan',
			prompts: [
				'Setelah obrolan ini, apa yang ingin kamu ketahui?',
				'Sebelum kita lihat: menurutmu hasilnya seperti apa?'
			]
		},
		exploration: {
			name: 'Penjelajahan',
			prompts: [
				'Bagian mana yang cocok, dan mana yang mengejutkan?',
				'Ceritakan satu kali kamu melakukannya dengan baik. Siapa yang melihat?'
			],
			duties: 'Tugas mana di lowongan sungguhan yang kamu nantikan, dan mana yang tidak?'
		},
		strategy: {
			name: 'Strategi',
			prompts: [
				'Keterampilan mana yang membuka pintu berikutnya? Apa langkah pertamanya dalam dua minggu?',
				'Siapa yang bisa memberimu umpan balik jujur? Kapan kita lihat lagi?'
			]
		}
	},
	direction: {
		differ: (skills: string, enjoys: string) =>
			`Keterampilanmu mengarah ke ${skills}, minatmu ke ${enjoys}. Bagaimana menurutmu?`,
		same: (role: string) =>
			`Keterampilan dan minatmu sama-sama mengarah ke ${role}. Apakah itu terasa pas?`,
		spread: (skills: string) =>
			`Keterampilanmu mengarah ke ${skills}, minatmu ke beberapa peran sekaligus. Bagaimana menurutmu?`,
		skillsOnly: (skills: string) =>
			`Keterampilanmu mengarah ke ${skills}. Lalu, apa yang paling ingin kamu kerjakan?`,
		betweenDiffer: (first: string, second: string, enjoys: string) =>
			`Keterampilanmu berada di antara ${first} dan ${second}, minatmu mengarah ke ${enjoys}. Bagaimana menurutmu?`,
		betweenSpread: (first: string, second: string) =>
			`Keterampilanmu berada di antara ${first} dan ${second}, dan minatmu juga tersebar. Apa yang bisa menjadi penentunya?`,
		betweenOnly: (first: string, second: string) =>
			`Keterampilanmu berada di antara ${first} dan ${second}. Mana yang akan lebih kamu nikmati?`,
		enjoysOnly: (enjoys: string) =>
			`Minatmu mengarah ke ${enjoys}. Apa yang sudah pernah kamu lakukan ke arah itu?`,
		neither:
			'Di antara peran-peran ini, mana yang paling menarik bagimu, dan apa yang menarik darinya?'
	}
};
