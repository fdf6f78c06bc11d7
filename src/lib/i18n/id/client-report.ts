import type { ClientReportText } from '../en/client-report.ts';

export const clientReport: ClientReportText = {
	heading: (quiz: string) => `Profil keterampilanmu: ${quiz}`,
	date: 'Tanggal',
	name: 'Nama',
	quick: 'Dari kuis kilat: pertanyaannya lebih sedikit, jadi setiap margin of error lebih lebar.',
	levels: ['belum pernah', 'dengan bantuan', 'sendiri', 'bisa diandalkan', 'mengajari orang lain'],
	level: 'Tingkat',
	enjoyUnknown: {
		summary: 'Kode ringkas tidak memuat minatmu. Obrolkan bersama.',
		unanswered: 'Pertanyaan tentang minat belum dijawab. Obrolkan bersama.'
	},
	radarAlone: 'Grafik radar keterampilanmu',
	strongHeading: 'Dua keterampilan terkuatmu',
	strength: ({ level, score }) => `${level} (${score})`,
	strongNone: 'Belum ada: mulailah dari langkah berikutnya di bawah ini.',
	strongFlat:
		'Skor semua keterampilanmu berdekatan: dalam margin of error, urutannya bisa berbeda.',
	strongWithheld: 'Tidak disebutkan di sini karena jawabannya tampak diisi asal-asalan.',
	strongUnmeasured: 'Belum ada keterampilan yang jawabannya cukup.',
	stepsHeading: (role: string) => `Langkah berikutnya menuju ${role}`,
	stepsHeadingAny: 'Langkah berikutnya',
	stepWhy: (skill: string, score: string, target: string) =>
		`${skill}: kini ${score}, sedangkan profilnya ${target}.`,
	stepsNone: (role: string) =>
		`Tidak ada kekurangan dibandingkan profil ${role} yang melebihi margin of error. Perbanyak hal yang sudah kamu kuasai, dan minta umpan balik jujur dari orang yang melihat pekerjaanmu.`,
	stepsNoneYet: (role: string) =>
		`Sejauh yang terukur, tidak ada keterampilanmu yang jelas di bawah profil ${role}. Namun, belum semua keterampilan terukur, jadi mungkin masih ada yang kurang.`,
	stepsWithheld: 'Lihat lagi jawabannya dengan tenang. Langkah berikutnya ditentukan dari situ.',
	stepsUnmeasured: 'Jawab dulu sisa pertanyaannya. Langkah berikutnya ditentukan dari situ.',
	questionsHeading: 'Untuk dipikirkan dan diobrolkan',
	limitsHeading: 'Yang perlu diingat',
	limits:
		'Ini asesmen mandiri untuk belajar dan mengobrol soal karier, bukan tes dan bukan sertifikat. Hasilnya tidak boleh dipakai untuk merekrut, menyeleksi, menolak, atau menempatkan siapa pun. Orang sering menilai diri terlalu tinggi atau terlalu rendah. Pertanyaannya masih draf dan belum pernah diuji pada pengguna.',
	open: 'Buka lagi hasil ini di:',
	stages: {
		agreement: {
			name: 'Kesepakatan',
			prompts: [
				'Apa yang ingin kamu ketahui setelah obrolan ini?',
				'Sebelum kita lihat: menurutmu hasilnya seperti apa?'
			]
		},
		exploration: {
			name: 'Eksplorasi',
			prompts: [
				'Bagian mana yang cocok, dan mana yang mengejutkan?',
				'Ceritakan satu pengalaman saat kamu melakukannya dengan baik. Siapa yang melihatnya?'
			],
			duties:
				'Di lowongan kerja sungguhan, tugas mana yang ingin kamu kerjakan, dan mana yang ingin kamu hindari?'
		},
		strategy: {
			name: 'Strategi',
			prompts: [
				'Kalau harus pilih satu, keterampilan mana yang akan membuka peluang berikutnya? Langkah pertama apa yang bisa kamu ambil dalam dua minggu?',
				'Siapa yang bisa memberimu umpan balik jujur? Kapan kita lihat lagi hasilnya?'
			]
		}
	},
	direction: {
		differ: (skills: string, enjoys: string) =>
			`Keterampilanmu mengarah ke ${skills}, minatmu ke ${enjoys}. Bagaimana menurutmu?`,
		same: (role: string) =>
			`Keterampilan dan minatmu sama-sama mengarah ke ${role}. Apakah itu terasa pas buatmu?`,
		spread: (skills: string) =>
			`Keterampilanmu mengarah ke ${skills}, minatmu ke beberapa peran sekaligus. Bagaimana menurutmu?`,
		skillsOnly: (skills: string) =>
			`Keterampilanmu mengarah ke ${skills}. Lalu, apa yang paling ingin kamu kerjakan?`,
		betweenDiffer: (first: string, second: string, enjoys: string) =>
			`Keterampilanmu berada di antara ${first} dan ${second}, minatmu mengarah ke ${enjoys}. Bagaimana menurutmu?`,
		betweenSpread: (first: string, second: string) =>
			`Keterampilanmu berada di antara ${first} dan ${second}, dan minatmu juga tersebar. Apa yang bisa menjadi penentunya?`,
		betweenOnly: (first: string, second: string) =>
			`Keterampilanmu berada di antara ${first} dan ${second}. Mana yang lebih ingin kamu kerjakan?`,
		enjoysOnly: (enjoys: string) =>
			`Minatmu mengarah ke ${enjoys}. Apa yang sudah pernah kamu lakukan ke arah itu?`,
		neither:
			'Di antara peran-peran ini, mana yang paling menarik bagimu, dan apa yang membuatnya menarik?'
	}
};
