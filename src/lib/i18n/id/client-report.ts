import type { Terms } from '#lib/schema/wording.ts';
import type { ClientReportText } from '../en/client-report.ts';

export const clientReport = (t: Terms): ClientReportText => ({
	heading: (quiz: string) => `Profil ${t.skills}mu: ${quiz}`,
	date: 'Tanggal',
	name: 'Nama',
	quick: 'Dari kuis kilat: pertanyaannya lebih sedikit, jadi setiap margin of error lebih lebar.',
	level: 'Tingkat',
	enjoyUnknown: {
		summary: 'Kode ringkas tidak memuat minatmu. Obrolkan bersama.',
		unanswered: 'Pertanyaan tentang minat belum dijawab. Obrolkan bersama.'
	},
	radarAlone: `Grafik radar ${t.skills}mu`,
	strongHeading: `Dua ${t.skills} terkuatmu`,
	strength: ({ level, score }) => (level === null ? score : `${level} (${score})`),
	strongNone: 'Belum ada: mulailah dari langkah berikutnya di bawah ini.',
	strongFlat: `Skor semua ${t.skills}mu berdekatan: dalam margin of error, urutannya bisa berbeda.`,
	strongWithheld: 'Tidak disebutkan di sini karena jawabannya tampak diisi asal-asalan.',
	strongUnmeasured: `Belum ada ${t.skills} yang jawabannya cukup.`,
	stepsHeading: (role: string) => `Langkah berikutnya menuju ${role}`,
	stepsHeadingAny: 'Langkah berikutnya',
	stepWhy: (skill: string, score: string, target: string) =>
		`${skill}: kini ${score}, sedangkan profilnya ${target}.`,
	stepsNone: (role: string) =>
		`Tidak ada kekurangan dibandingkan profil ${role} yang melebihi margin of error. Perbanyak hal yang sudah kamu kuasai, dan minta umpan balik jujur dari orang yang melihat pekerjaanmu.`,
	stepsNoneYet: (role: string) =>
		`Sejauh yang terukur, tidak ada ${t.skills}mu yang jelas di bawah profil ${role}. Namun, belum semua ${t.skills} terukur, jadi mungkin masih ada yang kurang.`,
	stepsWithheld: 'Lihat lagi jawabannya dengan tenang. Langkah berikutnya ditentukan dari situ.',
	stepsUnmeasured: 'Jawab dulu sisa pertanyaannya. Langkah berikutnya ditentukan dari situ.',
	questionsHeading: 'Untuk dipikirkan dan diobrolkan',
	limitsHeading: 'Yang perlu diingat',
	limits:
		'Ini asesmen mandiri untuk belajar dan mengobrol soal karier, bukan tes dan bukan sertifikat. Hasilnya tidak boleh dipakai untuk merekrut, menyeleksi, menolak, atau menempatkan siapa pun. Orang sering menilai diri terlalu tinggi atau terlalu rendah.',
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
				`Kalau harus pilih satu, ${t.skills} mana yang akan membuka peluang berikutnya? Langkah pertama apa yang bisa kamu ambil dalam dua minggu?`,
				'Siapa yang bisa memberimu umpan balik jujur? Kapan kita lihat lagi hasilnya?'
			]
		}
	},
	direction: {
		differ: (skills: string, enjoys: string) =>
			`${t.Skills}mu mengarah ke ${skills}, minatmu ke ${enjoys}. Bagaimana menurutmu?`,
		same: (role: string) =>
			`${t.Skills} dan minatmu sama-sama mengarah ke ${role}. Apakah itu terasa pas buatmu?`,
		spread: (skills: string) =>
			`${t.Skills}mu mengarah ke ${skills}, minatmu ke beberapa ${t.role} sekaligus. Bagaimana menurutmu?`,
		skillsOnly: (skills: string) =>
			`${t.Skills}mu mengarah ke ${skills}. Lalu, apa yang paling ingin kamu kerjakan?`,
		betweenDiffer: (first: string, second: string, enjoys: string) =>
			`${t.Skills}mu berada di antara ${first} dan ${second}, minatmu mengarah ke ${enjoys}. Bagaimana menurutmu?`,
		betweenSpread: (first: string, second: string) =>
			`${t.Skills}mu berada di antara ${first} dan ${second}, dan minatmu juga tersebar. Apa yang bisa menjadi penentunya?`,
		betweenOnly: (first: string, second: string) =>
			`${t.Skills}mu berada di antara ${first} dan ${second}. Mana yang lebih ingin kamu kerjakan?`,
		alone: (skills: string) => `${t.Skills}mu mengarah ke ${skills}. Apakah itu terasa pas buatmu?`,
		betweenAlone: (first: string, second: string) =>
			`${t.Skills}mu berada di antara ${first} dan ${second}. Mana yang terasa lebih dekat, dan mengapa?`,
		enjoysOnly: (enjoys: string) =>
			`Minatmu mengarah ke ${enjoys}. Apa yang sudah pernah kamu lakukan ke arah itu?`,
		neither: `Di antara semua ${t.roles} ini, mana yang paling menarik bagimu, dan apa yang membuatnya menarik?`
	}
});
