import type { ProfileReportText } from '../en/profile-report.ts';

export const profileReport: ProfileReportText = {
	certainHeading: 'Seberapa pasti tiap huruf',
	certainCaption: 'Skor dari 0 sampai 100, dan peluangnya menurut model kami',
	first: 'Pertama',
	inCode: 'Termasuk kode',
	certainNote:
		'Pertama: peluang, menurut model kami, bahwa skor sebenarnya ini yang tertinggi. Termasuk kode: peluang bahwa skor ini termasuk huruf-huruf kode. Model menganggap skor sebenarnya tersebar di sekitar tingkat skor orang itu sendiri, dan tingkat itu dibiarkan bebas sepenuhnya. SE: galat baku. Kedua intervalnya adalah skor ± 1 dan ± 1,645 SE.',
	order: (hundred) =>
		`Skor-skor tertinggi berada persis dalam urutan ini sekitar ${hundred} kali dari 100, menurut model kami.`,
	level: (level) =>
		`Tingkat: rata-rata ${level}. Kode membandingkan skor satu sama lain, jadi tingkat ini tidak mengubah kodenya.`,

	shapeHeading: 'Diferensiasi dan konsistensi',
	range: (range) =>
		`Diferensiasi: ${range} poin antara skor tertinggi dan terendah. Makin besar, makin jelas profilnya.`,
	iachan: (index) =>
		`Indeks Iachan: ${index} dari 50. Indeks ini membandingkan skor tertinggi dengan skor kedua dan keempat.`,
	consistency: {
		high: 'Konsistensi: tinggi. Kedua tipe tertinggi bersebelahan pada heksagon, jadi keduanya sering berjalan bersama.',
		medium: 'Konsistensi: sedang. Kedua tipe tertinggi berselang satu tipe pada heksagon.',
		low: 'Konsistensi: rendah. Kedua tipe tertinggi berseberangan pada heksagon. Sedikit pekerjaan menggabungkan keduanya; tanyakan di mana keduanya bisa mendapat tempat.'
	},
	consistencyOpen:
		'Konsistensi: tidak diberikan, karena dua tipe tertinggi tidak diketahui atau ada yang skornya sama.',
	consistencyNote: 'Konsistensi bergantung pada dua huruf pertama, yang bisa saja belum pasti.',
	sources: 'Menurut Holland (1997) dan Iachan (1984).',

	answersHeading: 'Jawaban yang dipilih',
	answersLead: 'Jawaban tertinggi di tiap kelompok ditulis lebih dulu.',
	answersUnknown: 'Kode ringkas tidak memuat jawaban. Hanya skor di atas yang tersedia.',
	skipped: 'dilewati',

	qualityOwn: (n) =>
		`Dalam simulasi kuis ini, kode keliru ditahan pada ${n.role} orang yang sesuai dengan anggapan model, dan pada ${n.alike} orang yang semua skornya sama. Kalau semua skornya mendekati 0: ${n.novices}; mendekati 100: ${n.experts}. Yang terdeteksi: ${n.straight} jawaban seragam, ${n.slips} jawaban seragam dengan tiga kali meleset, dan ${n.random} jawaban acak. Indeks menurut Meade & Craig (2012).`,
	printCounsellor: 'Cetak untuk konselor (1 halaman)',

	questionsHeading: 'Pertanyaan untuk percakapan',
	questionsLead: '20 sampai 30 menit, dalam tiga tahap.',
	stages: [
		{
			id: 'agreement',
			name: 'Kesepakatan',
			prompts: [
				'Apa yang ingin kamu ketahui setelah percakapan ini?',
				'Sebelum kita lihat: menurutmu apa yang ada di urutan pertama?'
			]
		},
		{
			id: 'exploration',
			name: 'Eksplorasi',
			prompts: [
				'Kegiatan mana yang pernah benar-benar kamu lakukan? Apa yang kamu sukai darinya?',
				'Huruf mana yang lebih menggambarkan dirimu, dan mana yang mengejutkan?',
				'Apa yang sangat kamu sukai, tetapi tidak ditanyakan di sini?',
				'Adakah yang belum sempat kamu coba karena biaya, tempat, atau harapan orang lain?'
			]
		},
		{
			id: 'strategy',
			name: 'Strategi',
			prompts: [
				'Bidang mana yang ingin kamu lihat dari dekat? Apa yang bisa kamu coba dalam dua minggu ke depan?',
				'Siapa yang bekerja atau kuliah di sana dan bisa bercerita tentang hari-hari biasanya?'
			]
		}
	],

	clientHeading: (quiz) => `Profilmu: ${quiz}`,
	lookedAt: 'Untuk dipikirkan dan dibicarakan'
};
