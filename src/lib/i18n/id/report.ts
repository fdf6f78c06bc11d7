import type { Terms } from '#lib/schema/wording.ts';
import type { ReportText, SimulatedText } from '../en/report.ts';
import { ifNothing } from './in-app.ts';

export const report = (t: Terms): ReportText => ({
	title: 'Hasil seorang klien · Arah',
	description: 'Satu hasil beserta angka-angkanya, untuk konselor.',
	kicker: 'Tampilan konselor',
	headline: {
		clear: (top: string, share: string) => `Paling dekat dengan ${top} (${share})`,
		leaning: (top: string, share: string, second: string, next: string) =>
			`Condong ke ${top} (${share}), disusul ${second} (${next})`,
		blend: (top: string, share: string, second: string, next: string) =>
			`Di antara ${top} (${share}) dan ${second} (${next})`,
		withheld: 'Kecocokan tidak ditampilkan: jawabannya tampak asal-asalan',
		unmeasured: 'Tidak ada kecocokan: jawabannya terlalu sedikit'
	},
	parts: {
		label: 'Bagian hasil ini',
		talk: 'Percakapan',
		figures: 'Angka',
		quality: 'Mutu',
		contents: (part: string) => `Isi “${part}”`
	},
	sections: {
		reads: 'Yang dibaca klien',
		radar: 'Radar',
		questions: 'Pertanyaan',
		notes: 'Catatan',
		headline: 'Ringkasan',
		skills: t.Skills,
		match: 'Kecocokan',
		evidence: 'Bukti',
		otherwise: `${t.Role} lain`,
		care: 'Ketelitian',
		shape: 'Kedataran',
		weights: 'Bobot',
		limits: 'Batasan'
	},
	clientReads: 'Yang dibaca klien',
	clientPage: 'Buka halaman klien',
	radarHeading: `${t.Skills} klien`,
	kinds: {
		full: 'Profil lengkap',
		quick: 'Kuis kilat: jawaban lebih sedikit, margin of error lebih besar',
		summary: 'Kode ringkas: hanya skor'
	},
	answered: (answered: number, items: number) =>
		`${String(answered)} dari ${String(items)} pertanyaan dijawab`,
	summaryMeans: `Kode ringkas hanya memuat skor ${t.skills}: tanpa jawaban satu per satu, minat, ataupun mode. Kode ini juga tidak menunjukkan seberapa teliti dan cepat kuis dijawab. Galat bakunya adalah perkiraan seandainya semua pertanyaan dijawab.`,
	numbersHeading: 'Angka di baliknya',
	numbers: {
		first: 'Teratas',
		second: 'Kedua',
		lead: 'Selisih',
		label: 'Kategori menurut angka',
		labels: { clear: 'jelas', leaning: 'condong', blend: `di antara dua ${t.role}` },
		rule: (clear: string, lead: string) =>
			`Angkanya adalah peluang menurut model kami. Jelas: mulai ${clear}. Condong: di bawah itu, dengan selisih ${lead} poin atau lebih. Selain itu: di antara dua ${t.role}.`,
		said: 'Yang ditampilkan kepada klien',
		because: (flags: string) => `karena: ${flags}`,
		same: 'sama',
		withheld: 'tidak ditampilkan',
		unmeasured: `tidak ada: belum ada ${t.skills} yang terukur`
	},
	flags: {
		'straight-line': 'jawaban seragam',
		'no-variation': 'tanpa variasi',
		inconsistent: `sebaran lebar dalam ${t.skills}`,
		contradiction: 'saling bertentangan',
		'too-fast': 'terlalu cepat',
		fast: 'cepat',
		'level-decides': 'ditentukan tingkat keseluruhan',
		flat: 'profil datar',
		atypical: 'profil tidak lazim',
		'strongly-atypical': 'profil sangat tidak lazim',
		'skill-not-measured': `ada ${t.skills} yang belum terukur`
	},

	client: 'Klien',
	radarLabel: (role: string) => `Grafik radar ${t.skills} klien dibandingkan dengan profil ${role}`,
	skillsHeading: `${t.Skills}, galat baku, dan interval`,
	skillsCaption: `Skor ${t.skills} dari 0 sampai 100`,
	skill: t.Skill,
	score: 'Skor',
	se: 'SE',
	interval68: '68%',
	interval90: '90%',
	answers: 'Jawaban',
	answersOf: (answered: number, items: number) => `${String(answered)} dari ${String(items)}`,
	level: 'Tingkat',
	profile: (role: string) => `Profil ${role}`,
	skillsNote:
		'SE: galat baku, ditaksir dari jumlah jawaban dan sebarannya, ditarik ke nilai yang diharapkan untuk jenis pertanyaannya. Intervalnya adalah skor ± 1 dan ± 1,645 SE, dibatasi 0 sampai 100. Interval hanya mencakup faktor kebetulan: kalau seseorang menilai dirinya terlalu tinggi dalam semua hal, itu tidak terlihat di sini.',

	matchHeading: `Kecocokan tiap ${t.role}`,
	rolesHeading: `Kecocokan dan kesiapan tiap ${t.role}`,
	matchCaption: `Kecocokan dengan setiap ${t.role}`,
	rolesCaption: `Kecocokan dan kesiapan untuk setiap ${t.role}, serta minat klien`,
	role: t.Role,
	match: 'Kecocokan',
	matchShown: 'Dilihat klien',
	d2: 'D²',
	readiness: 'Kesiapan',
	preference: 'Minat',
	preferenceUnknown: 'tidak diketahui',
	rolesNote: `Kecocokan: peluang ${t.role} itu menurut model kami. Model ini menganggap setiap orang termasuk salah satu ${t.role}, dan sebaran orang di sekitar tiap profil sama lebarnya. D²: kuadrat jarak ke profil, dalam satuan sebaran itu. Nilai di bawah kira-kira jumlah ${t.skills} berarti dekat.`,
	readinessNote: `Kesiapan: seberapa banyak kebutuhan ${t.role} yang sudah terpenuhi, dibobot menurut kepentingannya, ± galat bakunya. Kesiapan tidak memengaruhi kecocokan.`,
	preferenceNote: 'Minat: jawaban atas pertanyaan minat. Minat tidak memengaruhi kecocokan.',
	withheldNote:
		'Klien tidak melihat angka ini sampai ia memastikan bahwa jawabannya memang begitu. Bacalah bersama indeks mutu jawaban.',
	gapsCaption: `Untuk tiap ${t.role}: target, kekurangan, dan P(terpenuhi)`,
	gap: ({ target, gap, meets }) => `${target} · ${gap} · ${meets}`,
	gapsNote:
		'Kekurangan: target dikurangi skor; tanda minus berarti skornya di atas target. P(terpenuhi): menurut model kami, peluang skor sebenarnya mencapai target.',

	evidenceHeading: `Bukti: mengapa ${t.role} ini, bukan yang lain`,
	over: t.Role,
	under: 'dibandingkan',
	evidenceLead: (over: string, under: string, odds: string) =>
		`ln P(${over}) / P(${under}) menurut model kami (${odds}), diurai persis menjadi bagian-bagiannya.`,
	odds: (odds: string) => `${odds} banding 1`,
	evidenceCaption: `Kontribusi dalam nat; tanda plus mendukung ${t.role} pertama`,
	nats: 'Nat',
	slope: 'Per poin',
	strengthName: 'Kekuatan',
	strength: { none: 'tidak ada', slight: 'sedikit', moderate: 'sedang', strong: 'kuat' },
	levelTerm: 'Tingkat keseluruhan',
	priorTerm: 'Proporsi dasar',
	total: 'Jumlah log-odds',
	ownSum: `Bukti dari ${t.skills} itu`,
	evidenceNote: `Bukti dari ${t.skills} itu: letak skor di antara kedua target, dibobot menurut ketelitiannya. Tingkat keseluruhan mengurangi sebagian bukti itu, karena ada orang yang menilai diri lebih tinggi dalam semua hal. Per poin: perubahan total kalau skor ${t.skills} itu naik satu poin. Angka dibulatkan supaya jumlahnya tepat sama dengan total.`,
	answersHeading: 'Bukti yang sama, per jawaban',
	answersNote: `Bukti tiap ${t.skills}, dibagi ke jawaban-jawabannya.`,
	credit: (credit: string) => `nilai ${credit}`,
	share: (share: string) => `bobot ${share}`,
	answersUnknown: `Kode ringkas tidak memuat jawaban, jadi tidak bisa diketahui jawaban mana yang mendukung ${t.role} mana. Hanya ${t.skills} di atas yang tersedia.`,
	unmeasuredEvidence: `Belum ada ${t.skills} yang terukur, jadi tidak ada bukti yang bisa dibandingkan.`,
	strongestAnswers: 'Jawaban yang paling berpengaruh',

	weightsHeading: 'Kecocokan yang sama sebagai bobot dan ambang',
	weightsCaption: `Bobot satu poin tiap ${t.skills}, dan ambang tiap ${t.role}`,
	weightsLead: `Kalikan tiap skor dengan bobotnya, jumlahkan, lalu kurangi ambangnya. ${t.Role} dengan hasil terbesar adalah yang terdekat; selisih antarhasil itu adalah log-odds pada bagian bukti.`,
	bar: 'Ambang',
	sum: 'Σ bobot × skor − ambang',

	qualityHeading: 'Seberapa teliti kuis dijawab',
	qualityCaption: 'Indeks mutu jawaban',
	index: 'Indeks',
	value: 'Nilai',
	limit: 'Ditandai',
	indices: {
		longstring: 'Deretan terpanjang jawaban yang sama',
		irv: 'Sebaran jawaban mentah (IRV), dalam langkah',
		spread: `Sebaran dalam ${t.skills}, dalam poin`,
		contradiction: 'Selisih pertanyaan biasa dan terbalik, dalam poin',
		pace: 'Detik per pertanyaan, median'
	},
	atLeast: (value: string) => `${value} atau lebih`,
	below: (value: string) => `di bawah ${value}`,
	above: (value: string) => `di atas ${value}`,
	noLimit: 'tanpa batas',
	flagged: 'ditandai',
	notJudged: 'tidak dinilai',
	whyNotFlagged:
		'Deretan jawaban terendah atau tertinggi bisa saja benar. Deretan itu baru ditandai kalau bertentangan dengan pertanyaan situasi atau kecepatan menjawab.',
	whyNotJudged: {
		few: (least: string) =>
			`Kurang dari ${least} jawaban pada skala: terlalu sedikit untuk menilai deretan dan sebaran.`,
		reversed: 'Kuis ini tidak punya pertanyaan terbalik, jadi pertentangan tidak bisa dinilai.',
		pace: 'Kecepatan menjawab hanya diketahui perangkat yang dipakai mengisi kuis; tautan dan kode tidak memuatnya.'
	},
	qualitySummary:
		'Kode ringkas tidak memuat jawaban, jadi ketelitian menjawab tidak bisa diketahui. Tanyakan bagaimana kuisnya diisi.',
	qualityOwn: (n: SimulatedText) =>
		`Dalam simulasi kuis ini, kecocokan keliru ditahan pada ${n.novices} pemula, ${n.experts} ahli, dan ${n.alike} orang yang sama mahirnya dalam segala hal. Pada orang dari tiap ${t.role}: paling banyak ${n.role}. Yang terdeteksi: ${n.straight} jawaban seragam, ${n.slips} jawaban seragam dengan tiga kali meleset, dan ${n.random} jawaban acak. Indeks menurut Meade & Craig (2012).`,
	qualityUnknown:
		'Kuis ini belum pernah disimulasikan, jadi belum diketahui seberapa sering sebuah tanda keliru. Indeks menurut Meade & Craig (2012).',
	paceRule: (careless: string, caution: string) =>
		`di bawah ${careless} asal-asalan, di bawah ${caution} perlu hati-hati`,

	shapeHeading: 'Kedataran dan kelaziman',
	shapeCaption: 'Tiga pemeriksaan terhadap profil secara keseluruhan',
	check: 'Pemeriksaan',
	statistic: 'Statistik',
	df: 'df',
	p: 'p',
	reading: 'Artinya',
	flatness: 'Kedataran Q',
	typicality: 'D² terkecil',
	byShape: 'Kecocokan menurut bentuk saja',
	flatYes: (limit: string) => `datar: selisihnya bisa karena kebetulan (p > ${limit})`,
	flatNo: (limit: string) => `tidak datar (p ≤ ${limit})`,
	typical: (limit: string) => `mirip dengan sedikitnya satu ${t.role} (p ≥ ${limit})`,
	atypical: (limit: string) => `tidak mirip ${t.role} mana pun (p < ${limit})`,
	stronglyAtypical: (limit: string) => `jauh berbeda dari semua ${t.role} (p < ${limit})`,
	shapeAgrees: (limit: string) => `bentuknya sejalan (${limit} atau lebih)`,
	levelDecides: (limit: string) => `ditentukan tingkat keseluruhan (di bawah ${limit})`,
	noShape: `${t.skills} yang terukur belum cukup`,
	levelIs: (level: string) => `Tingkat keseluruhan profil: ${level}.`,
	shapeNote: `Datar bukan berarti lemah: profil yang tinggi dan merata adalah temuan tersendiri. Profil datar saja tidak membuat kecocokan kurang jelas. Kecocokan menurut bentuk saja adalah angka ${t.role} teratas kalau tingkat keseluruhan diabaikan. Kalau angkanya rendah, hasilnya bisa bergantung pada seberapa ketat klien menilai diri.`,

	otherwiseHeading: `Jalan menuju ${t.role} lain`,
	otherwiseCaption: `Peningkatan ${t.skills} terkecil yang membuat ${t.role} itu paling dekat`,
	withinTarget: 'Sampai profilnya',
	within100: 'Sampai 100 poin',
	single: `Satu ${t.skills} saja`,
	rise: (skill: string, from: string, to: string) => `${skill} ${from} → ${to}`,
	noRise: 'tidak ada',
	closest: 'sudah paling dekat',
	otherwiseNote: `Galat baku dianggap tetap; setelah ini, ${t.role} itu setara dengan pesaing terdekatnya. Ini sasaran belajar, bukan saran untuk mengubah jawaban.`,

	debriefHeading: 'Delapan pertanyaan untuk percakapan karier',
	debriefLead: '20 sampai 30 menit, dalam tiga tahap. Pertanyaan kelima berasal dari hasil ini.',
	notes: {
		heading: 'Catatan',
		label: 'Catatan Anda tentang percakapan ini',
		lead: 'Catatan ikut tercetak di laporan konselor dan tersimpan dalam berkas daftar klien. Tautan, kode, dan laporan klien tidak memuatnya. Catatan tersimpan di perangkat ini kalau hasil ini ada di daftar klien. Kalau tidak, catatan hilang saat jendela ini ditutup.',
		kept: 'Tersimpan di perangkat ini, bersama hasilnya di daftar klien.',
		notKept:
			'Hanya ada di jendela ini, karena hasilnya belum ada di daftar klien. Cetak laporannya sebelum jendela ini ditutup.',
		failed:
			'Catatan tidak bisa disimpan. Isinya masih ada di sini: cetak laporannya sebelum jendela ini ditutup.',
		unread:
			'Catatan sebelumnya tidak bisa dibaca. Catatan itu tidak diubah sampai Anda menulis di sini.'
	},

	reportsHeading: 'Laporan cetak',
	reportsLead:
		'Laporan dicetak dalam bahasa halaman ini. Bahasanya bisa diganti di atas; hasilnya tetap sama. Kalau perlu PDF, pilih di jendela cetak.',
	dateLabel: 'Tanggal di laporan',
	ifNothing,
	printClient: 'Cetak untuk klien (1 halaman)',
	printCounsellor: 'Cetak untuk konselor (2 halaman atau lebih)',
	privateMark: 'Untuk konselor. Hanya untuk belajar dan percakapan karier, bukan untuk rekrutmen.',
	sheetTitle: 'Laporan konselor',
	part: (part: number, parts: number) => `bagian ${String(part)} dari ${String(parts)}`
});
