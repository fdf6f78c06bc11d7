import type { ReportText, SimulatedText } from '../en/report.ts';
import { ifNothing } from './in-app.ts';

export const report: ReportText = {
	title: 'Hasil seorang klien · Arah',
	description: 'Satu hasil beserta angka-angkanya, untuk konselor yang memandu obrolan.',
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
	clientReads: 'Yang dibaca klien',
	clientPage: 'Buka halaman klien',
	kinds: {
		full: 'Profil lengkap',
		quick: 'Kuis cepat: jawaban lebih sedikit, batasnya lebih lebar',
		summary: 'Kode ringkas: hanya skor'
	},
	answered: (answered: number, items: number) =>
		`${String(answered)} dari ${String(items)} pertanyaan dijawab`,
	summaryMeans:
		'Kode ringkas hanya memuat skor keterampilan. Yang tidak diketahui: jawaban satu per satu, minat, seberapa teliti dan seberapa cepat kuis dijawab, serta modenya. Galat bakunya adalah yang diperkirakan kalau semua pertanyaan dijawab.',
	numbersHeading: 'Angka di baliknya',
	numbers: {
		first: 'Pertama',
		second: 'Kedua',
		lead: 'Selisih',
		label: 'Sebutan menurut angka',
		labels: { clear: 'jelas', leaning: 'condong', blend: 'campuran' },
		rule: (clear: string, lead: string) =>
			`Angkanya adalah peluang menurut model kami. Jelas mulai ${clear}; kalau tidak, condong mulai selisih ${lead} poin; selain itu campuran.`,
		said: 'Yang dikatakan',
		because: (flags: string) => `karena: ${flags}`,
		same: 'sama',
		withheld: 'ditahan',
		unmeasured: 'tidak ada: tidak ada keterampilan yang terukur'
	},
	flags: {
		'straight-line': 'jawaban lurus',
		'no-variation': 'tanpa variasi',
		inconsistent: 'sebaran lebar dalam keterampilan',
		contradiction: 'bertentangan',
		'too-fast': 'terlalu cepat',
		fast: 'cepat',
		'level-decides': 'ditentukan tingkat',
		flat: 'profil datar',
		atypical: 'profil tidak lazim',
		'strongly-atypical': 'profil sangat tidak lazim',
		'skill-not-measured': 'ada keterampilan tidak terukur'
	},

	client: 'Klien',
	radarLabel: (role: string) => `Grafik radar keterampilan klien di samping profil ${role}`,
	skillsHeading: 'Keterampilan, galat, dan selang',
	skillsCaption: 'Skor keterampilan dari 0 sampai 100',
	skill: 'Keterampilan',
	score: 'Skor',
	se: 'SE',
	interval68: '68%',
	interval90: '90%',
	answers: 'Jawaban',
	answersOf: (answered: number, items: number) => `${String(answered)} dari ${String(items)}`,
	level: 'Tingkat',
	profile: (role: string) => `Profil ${role}`,
	skillsNote:
		'SE: galat baku, dari jumlah jawaban dan sebarannya, ditarik ke nilai yang diperkirakan untuk bentuk pertanyaannya. Selangnya adalah skor ± 1 dan ± 1,645 SE, dipotong di 0 dan 100. Selang mencakup kebetulan, bukan kemurahan hati: orang yang menilai semuanya terlalu tinggi berada di luarnya.',

	rolesHeading: 'Kecocokan dan kesiapan tiap peran',
	rolesCaption: 'Dua cara membaca setiap peran, dan yang dinikmati klien',
	role: 'Peran',
	match: 'Kecocokan',
	matchShown: 'Dilihat klien',
	d2: 'D²',
	readiness: 'Kesiapan',
	preference: 'Minat',
	preferenceUnknown: 'tidak diketahui',
	rolesNote:
		'Kecocokan: peluang peran itu menurut model kami, yang menganggap setiap orang termasuk salah satu peran dan tersebar sama lebar di sekitar profilnya. D²: kuadrat jarak ke profil, dalam satuan sebaran itu; di bawah kira-kira jumlah keterampilan berarti dekat. Kesiapan: bagian yang sudah ada dari kebutuhan peran, dibobot menurut kepentingan, ± galat bakunya; tidak ikut menentukan kecocokan. Minat: jawaban atas pertanyaan kesukaan, juga tidak ikut dalam kecocokan.',
	withheldNote:
		'Klien tidak melihat kecocokan dan kesiapan sampai ia menegaskan bahwa jawabannya sungguhan. Baca angka ini bersama mutu jawaban di bawah.',
	gapsCaption: 'Yang diminta tiap peran: target, kekurangan, dan P(terpenuhi)',
	gap: ({ target, gap, meets }) => `${target} · ${gap} · ${meets}`,
	gapsNote:
		'Kekurangan: target dikurangi skor; tanda minus berarti skornya di atas target. P(terpenuhi): menurut model kami, peluang skor sebenarnya mencapai target.',

	evidenceHeading: 'Bukti: mengapa peran ini, bukan yang lain',
	over: 'Peran',
	under: 'dibandingkan',
	evidenceLead: (over: string, under: string, odds: string) =>
		`Menurut model kami: ln P(${over}) / P(${under}), diurai persis: ${odds}.`,
	odds: (odds: string) => `${odds} banding 1`,
	evidenceCaption: 'Sumbangan dalam nat; plus mendukung peran pertama',
	nats: 'Nat',
	slope: 'Per poin',
	strengthName: 'Kekuatan',
	strength: { none: 'tidak ada', slight: 'sedikit', moderate: 'sedang', strong: 'kuat' },
	levelTerm: 'Tingkat keseluruhan',
	priorTerm: 'Proporsi dasar',
	total: 'Jumlah log-odds',
	ownSum: 'Bukti keterampilan itu sendiri',
	evidenceNote:
		'Bukti sendiri: letak skor di antara kedua target, dibobot menurut ketelitiannya. Tingkat keseluruhan menarik kembali sebagian, karena setiap orang berbeda dalam menilai dirinya. Per poin: perubahan total kalau skor keterampilan itu naik satu poin. Pembulatan diatur supaya baris-barisnya berjumlah tepat.',
	answersHeading: 'Hal yang sama, jawaban demi jawaban',
	answersNote: 'Bukti tiap keterampilan, dibagi ke jawaban-jawabannya.',
	credit: (credit: string) => `nilai ${credit}`,
	share: (share: string) => `bobot ${share}`,
	answersUnknown:
		'Kode ringkas tidak memuat jawaban. Jawaban mana yang mendukung peran mana tidak bisa diketahui; keterampilan di atas sudah memuat semua yang ada.',
	unmeasuredEvidence: 'Tidak ada keterampilan yang terukur, jadi tidak ada yang bisa ditimbang.',
	strongestAnswers: 'Jawaban yang paling berpengaruh',

	weightsHeading: 'Kecocokan yang sama sebagai bobot dan ambang',
	weightsCaption: 'Bobot satu poin tiap keterampilan, dan ambang tiap peran',
	weightsLead:
		'Kalikan tiap skor dengan bobotnya, jumlahkan, lalu kurangi ambangnya: peran dengan jumlah terbesar adalah yang terdekat, dan selisih antarjumlah adalah log-odds di atas.',
	bar: 'Ambang',
	sum: 'Σ bobot × skor − ambang',

	qualityHeading: 'Seberapa teliti kuis dijawab',
	qualityCaption: 'Indeks mutu jawaban',
	index: 'Indeks',
	value: 'Nilai',
	limit: 'Ditandai',
	indices: {
		longstring: 'Jawaban sama terpanjang berturut-turut',
		irv: 'Sebaran jawaban mentah (IRV), dalam langkah',
		spread: 'Sebaran dalam keterampilan, dalam poin',
		contradiction: 'Pertanyaan biasa dan terbalik, dalam poin',
		pace: 'Detik per pertanyaan, nilai tengah'
	},
	atLeast: (value: string) => `${value} atau lebih`,
	below: (value: string) => `di bawah ${value}`,
	above: (value: string) => `di atas ${value}`,
	noLimit: 'tanpa batas',
	flagged: 'ditandai',
	notJudged: 'tidak dinilai',
	whyNotFlagged:
		'Deretan jawaban terendah atau tertinggi bisa saja benar. Deretan itu ditandai hanya kalau soal penilaian situasi atau kecepatannya bertentangan.',
	whyNotJudged: {
		few: (least: string) =>
			`Kurang dari ${least} jawaban pada skala: deretan dan sebaran tidak bisa dinilai.`,
		reversed: 'Tidak ada pertanyaan terbalik di kuis ini, jadi pertentangan tidak bisa dinilai.',
		pace: 'Kecepatan hanya diketahui perangkat yang menjawab; tautan dan kode tidak memuatnya.'
	},
	qualitySummary:
		'Kode ringkas tidak memuat jawaban, jadi seberapa teliti kuis dijawab tidak bisa diketahui. Tanyakan bagaimana kuisnya dikerjakan.',
	qualityOwn: (n: SimulatedText) =>
		`Hasil simulasi dengan kuis ini. Keliru ditahan: ${n.novices} pemula, ${n.experts} ahli, ${n.alike} orang yang sama mahirnya dalam segala hal, dan paling banyak ${n.role} orang dari tiap peran. Terdeteksi: ${n.straight} jawaban lurus (jawaban terendah dari awal sampai akhir bisa saja benar), ${n.slips} jawaban lurus dengan tiga kali meleset, dan ${n.random} jawaban acak. Indeks menurut Meade & Craig (2012).`,
	qualityUnknown:
		'Kuis ini belum pernah disimulasikan, jadi belum diketahui seberapa sering sebuah tanda keliru. Indeks menurut Meade & Craig (2012).',
	paceRule: (careless: string, caution: string) =>
		`di bawah ${careless} asal-asalan, di bawah ${caution} peringatan`,

	shapeHeading: 'Kedataran dan kelaziman',
	shapeCaption: 'Tiga pemeriksaan atas profil secara utuh',
	check: 'Pemeriksaan',
	statistic: 'Statistik',
	df: 'df',
	p: 'p',
	reading: 'Bacaan',
	flatness: 'Kedataran Q',
	typicality: 'D² terkecil',
	byShape: 'Kecocokan menurut bentuk saja',
	flatYes: (limit: string) => `datar: selisih keterampilan masih dalam galat (p > ${limit})`,
	flatNo: (limit: string) => `tidak datar (p ≤ ${limit})`,
	typical: (limit: string) => `mirip sedikitnya satu peran (p ≥ ${limit})`,
	atypical: (limit: string) => `tidak mirip peran mana pun (p < ${limit})`,
	stronglyAtypical: (limit: string) => `sangat tidak mirip peran mana pun (p < ${limit})`,
	shapeAgrees: (limit: string) => `bentuknya sejalan (${limit} atau lebih)`,
	levelDecides: (limit: string) => `ditentukan tingkat keseluruhan (di bawah ${limit})`,
	noShape: 'keterampilan yang terukur tidak cukup',
	levelIs: (level: string) => `Tingkat profil secara utuh: ${level}.`,
	shapeNote:
		'Datar bukan berarti lemah: tinggi dan merata adalah temuan tersendiri. Profil yang datar saja tidak membuat kecocokan kurang jelas. Kecocokan menurut bentuk saja adalah bagian peran pertama kalau tingkat keseluruhan diabaikan; kalau angkanya rendah, hasil bisa berubah tergantung seberapa ketat orang menilai diri.',

	otherwiseHeading: 'Yang membawa ke peran lain',
	otherwiseCaption: 'Kenaikan terkecil yang membuat peran itu paling dekat',
	withinTarget: 'Sampai profilnya',
	within100: 'Sampai 100 poin',
	single: 'Satu keterampilan saja',
	rise: (skill: string, from: string, to: string) => `${skill} ${from} → ${to}`,
	noRise: 'tidak ada',
	closest: 'sudah paling dekat',
	otherwiseNote:
		'Galatnya tetap; pada akhirnya peran itu seri dengan pesaing terdekatnya. Ini sasaran belajar, bukan petunjuk untuk menjawab lain.',

	debriefHeading: 'Delapan pertanyaan untuk obrolan',
	debriefLead: '20 sampai 30 menit, dalam tiga tahap. Pertanyaan kelima mengikuti hasil ini.',
	notes: {
		heading: 'Catatan',
		label: 'Catatanmu tentang obrolan ini',
		lead: 'Catatan ikut tercetak di laporan konselor dan tidak pernah keluar dari perangkat ini: tidak ada di tautan, kode, maupun laporan klien. Catatan disimpan kalau hasil ini ada di daftar klien pada perangkat ini; kalau tidak, catatan hilang saat jendela ini ditutup.',
		kept: 'Tersimpan di perangkat ini, bersama hasilnya di daftar klien.',
		notKept:
			'Hanya ada di jendela ini, karena hasilnya tidak ada di daftar klien. Cetak laporannya sebelum ditutup.',
		failed:
			'Catatan tidak bisa disimpan. Isinya masih ada di sini: cetak laporannya sebelum ditutup.',
		unread:
			'Catatan sebelumnya tidak bisa dibaca. Yang tersimpan dibiarkan sampai kamu menulis di sini.'
	},

	reportsHeading: 'Laporan di kertas',
	reportsLead:
		'Tercetak dalam bahasa halaman ini: ganti bahasanya di atas, hasilnya tetap sama. Bisa juga disimpan sebagai PDF dari jendela cetak.',
	dateLabel: 'Tanggal di laporan',
	ifNothing,
	printClient: 'Cetak untuk klien (1 halaman)',
	printCounsellor: 'Cetak untuk konselor (2 halaman)',
	privateMark:
		'Untuk konselor. Hanya untuk belajar dan obrolan karier, tidak pernah untuk rekrutmen.',
	sheetTitle: 'Laporan konselor',
	page: (page: number, pages: number) => `halaman ${String(page)} dari ${String(pages)}`
};
