import type { Flag } from '#lib/engine/result.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import type { ResultText } from '../en/result.ts';
import { ifNothing } from './in-app.ts';

const flags: Readonly<Record<Flag, string>> = {
	'straight-line':
		'Kamu memberi jawaban yang sama berkali-kali berturut-turut. Kalau memang begitu keadaannya, tidak apa-apa. Kalau tadi asal ketuk, coba lihat lagi.',
	'no-variation':
		'Hampir semua jawabanmu sama. Kalau memang begitu keadaannya, tidak apa-apa. Kalau tadi terburu-buru, coba lihat lagi.',
	inconsistent:
		'Jawaban tentang keterampilan yang sama sangat jauh berbeda, lebih dari jawaban orang pada umumnya. Coba lihat lagi.',
	contradiction: 'Beberapa jawaban saling bertentangan. Coba lihat lagi.',
	'too-fast':
		'Sebagian besar jawaban masuk dalam waktu kurang dari satu detik, terlalu cepat untuk membaca pertanyaannya. Hanya perangkat ini yang tahu; tautannya tidak menyebutnya.',
	fast: 'Kamu menjawab dengan cepat. Kalau ada pertanyaan yang terbaca sekilas, kamu bisa melihatnya lagi.',
	'level-decides':
		'Kecocokan ini lebih ditentukan oleh tingkatmu secara keseluruhan daripada perbedaan antarketerampilan. Kalau kamu menilai diri terlalu ketat atau terlalu murah hati, peran lain bisa jadi yang terdekat.',
	flat: 'Skor keterampilanmu berdekatan: selisihnya hampir tidak melebihi margin of error.',
	atypical:
		'Keterampilanmu agak berbeda dari semua profil ini. Baca kecocokannya dengan hati-hati.',
	'strongly-atypical':
		'Keterampilanmu berbeda dari semua profil ini. Kecocokan di sini hanya menunjukkan profil mana yang jaraknya paling dekat.',
	'skill-not-measured':
		'Setidaknya satu keterampilan punya terlalu sedikit jawaban, jadi tidak diikutkan. Jawab sisanya untuk melengkapinya.'
};

const issues: Readonly<Record<LinkIssue['code'], string>> = {
	empty: 'Tidak ada hasil di alamat ini. Tautan hasil punya kode di belakang tanda #.',
	damaged:
		'Kode di alamat ini tidak lengkap atau ada huruf yang salah. Salin lagi tautannya secara utuh, atau minta dikirim ulang.',
	'newer-format':
		'Kode ini dibuat oleh Arah versi yang lebih baru. Muat ulang halaman ini, lalu coba lagi.',
	'unknown-quiz': 'Kode ini milik kuis yang tidak ada di situs ini.',
	'unknown-version': 'Kode ini milik versi kuis yang tidak ada di situs ini.',
	'changed-quiz':
		'Kuis di balik kode ini diubah tanpa versi baru, jadi jawabannya tidak bisa dibaca dengan aman.'
};

export const result: ResultText = {
	title: 'Hasilmu · Arah',
	description:
		'Hasil asesmen mandiri: peran yang paling dekat, seberapa pasti hasilnya, dan alasannya.',
	reading: 'Membaca hasil…',
	noScript: 'Hasil dihitung di perambanmu, dari tautannya. Untuk itu dibutuhkan JavaScript.',
	loadFailed: 'Kuisnya tidak bisa dimuat. Kamu sedang offline?',
	retry: 'Coba lagi',

	issueHeading: 'Hasil ini tidak bisa dibuka',
	emptyHeading: 'Buka hasil',
	issues,
	pasteLabel: 'Tempel tautan atau kode hasil',
	open: 'Buka',
	toQuiz: 'Ikuti kuisnya',

	headline: {
		clear: (top: string, share: string) => `${top} paling cocok denganmu (${share}).`,
		leaning: (top: string, share: string, second: string, next: string) =>
			`Kamu condong ke ${top} (${share}), disusul ${second} (${next}).`,
		blend: (top: string, share: string, second: string, next: string) =>
			`Kamu berada di antara ${top} (${share}) dan ${second} (${next}).`,
		withheld: 'Coba lihat lagi jawabanmu.',
		unmeasured: 'Jawabannya belum cukup untuk menunjukkan kecocokan.'
	},
	alreadyReady: (role: string) => `Kamu sudah punya yang dibutuhkan seorang ${role}.`,
	stages: {
		early: (role: string) =>
			`Kamu masih di tahap awal: belum ada separuh dari yang dibutuhkan peran mana pun. Yang terdekat adalah ${role}.`,
		expert: () =>
			'Di setiap keterampilan kamu sudah setara dengan profil semua peran ini, atau di atasnya. Jadi, pilih berdasarkan minatmu.'
	},
	sureHeading: 'Seberapa pasti?',
	sure: (hundred: string, role: string) =>
		`Menurut model kami, sekitar ${hundred} dari 100 orang dengan jawaban sepertimu paling dekat dengan profil ${role}. Model ini menganggap setiap orang cocok dengan salah satu peran seperti yang digambarkan penyusunnya. Angka ini bukan peluangmu untuk diterima kerja atau berhasil.`,
	trustHeading: 'Sejauh mana angka itu bisa dipercaya?',
	trust: (hundred: string, range: string) =>
		`Orang sungguhan berbeda dari model. Kalau orang dalam simulasi kami dibuat berbeda dari model, “${hundred} dari 100” ternyata benar untuk ${range} dari 100 orang.`,
	trustUnknown:
		'Orang sungguhan berbeda dari model, jadi angka itu bisa terlalu tinggi. Seberapa jauh, belum disimulasikan untuk kuis ini.',
	clearMeans: 'Satu peran jelas unggul dari yang lain.',
	leaningMeans: 'Satu peran unggul, tetapi peran lain masih mungkin.',
	demotedMeans: 'Angkanya tinggi, tetapi catatan di bawah ini perlu diperhatikan.',
	blendMeans: 'Dua peran ini terlalu dekat untuk dibedakan. Baca keduanya.',
	withheldMeans:
		'Jawaban ini tampak seperti diisi asal-asalan. Karena itu kecocokan tidak ditampilkan dan radarnya abu-abu.',
	showAnyway: 'Ini memang jawabanku: tampilkan kecocokannya',
	unmeasuredMeans: 'Jawab setidaknya separuh pertanyaan suatu keterampilan supaya bisa diukur.',
	answerRest: 'Jawab sisanya',
	lookAgain: 'Lihat lagi jawabanku',
	titlesDiffer: 'Nama jabatan berbeda di tiap perusahaan. Baca tugasnya, bukan judulnya.',
	alias: (alias: string) => `disebut juga ${alias}`,
	summaryKind:
		'Dari kode ringkas: enam skor tanpa jawabannya. Alasan per jawaban tidak ada di dalamnya.',
	partial: (answered: number, items: number) =>
		`${String(answered)} dari ${String(items)} pertanyaan dijawab.`,

	modes: { full: 'profil lengkap', quick: 'kecocokan kilat' },
	quick: {
		kind: (answered: number, items: number) =>
			`Ini kecocokan kilat: ${String(answered)} dari ${String(items)} pertanyaan dijawab.`,
		wider: 'Karena jawabannya lebih sedikit, semua margin of error-nya lebih lebar.',
		noPreference: 'Yang kamu nikmati tidak ditanyakan.',
		unmeasuredMeans: 'Jawab setidaknya dua pertanyaan suatu keterampilan supaya bisa diukur.',
		radarNote: 'Dalam kecocokan kilat bagian ini lebih lebar daripada di profil lengkap.',
		noSummary:
			'Kecocokan kilat tidak punya kode ringkas: kode itu membawa skornya, tetapi tidak bisa mengatakan bahwa skor itu kurang pasti.'
	},

	rolesHeading: 'Dua cara membaca setiap peran',
	matchName: 'Kecocokan',
	matchMeans: 'profil mana yang paling mirip dengan profilmu, menurut model kami; jumlahnya 100%',
	readinessName: 'Kesiapan',
	readinessMeans:
		'seberapa banyak kebutuhan peran itu yang sudah kamu punya; kelebihan tidak pernah merugikan',
	readinessBetween: (range: string) => `kemungkinan ${range}%`,
	readinessOf: (measured: number, skills: number) =>
		`dihitung dari ${String(measured)} keterampilan yang terukur (dari total ${String(skills)})`,
	readinessUnknown: 'kurang dari separuh kebutuhan peran ini yang terukur',
	notMeasured: 'tidak terukur',

	skillsHeading: 'Keterampilanmu',
	compareWith: 'Bandingkan dengan',
	you: 'Kamu',
	profileOf: (role: string) => `Profil ${role}`,
	band: 'Margin of error (68%)',
	radarLabel: (role: string) => `Grafik radar keterampilanmu di samping profil ${role}`,
	radarUnavailable: 'Grafik tidak bisa digambar. Tabelnya memuat angka yang sama.',
	radarNote: (points: string) =>
		`Bagian yang diarsir menunjukkan seberapa jauh skor bisa bergeser secara kebetulan (sekitar ±${points}). Selisih kecil tidak berarti apa-apa.`,
	table: {
		caption: 'Keterampilan dari 0 sampai 100, dengan margin of error-nya',
		skill: 'Keterampilan',
		scale: '0 sampai 100',
		score: 'Skor',
		interval: 'Kemungkinan di antara',
		target: 'Profil',
		reading: 'Bacaan'
	},
	met: 'kemungkinan sudah terpenuhi',
	unclear: 'terlalu dekat untuk dibedakan',
	unmet: 'kemungkinan masih di bawah profil',
	anchors:
		'0 belum pernah · 25 dengan bantuan · 50 bisa sendiri · 75 konsisten · 100 membimbing orang lain',

	enjoyHeading: 'Yang kamu nikmati',
	enjoyLead: 'Minatmu ditampilkan di samping kecocokan dan tidak pernah mengubahnya.',
	enjoyCount: (count: number, all: number) => `${String(count)} dari ${String(all)}`,
	enjoySame: (role: string) => `Minatmu menunjuk ke arah yang sama: ${role}.`,
	enjoyOther: (role: string, top: string) =>
		`Minatmu mengarah ke ${role}, keterampilanmu ke ${top}. Ini menarik untuk diobrolkan.`,
	enjoyMixed: 'Minatmu tersebar ke beberapa peran.',

	whyHeading: (over: string, under: string) => `Kenapa ${over}, bukan ${under}?`,
	whyLead: (over: string, under: string, odds: string) =>
		`Menurut model kami, semua jawabanmu bersama-sama membuat ${over} ${odds} lebih mungkin daripada ${under}.`,
	odds: (times: string) => `sekitar ${times} kali`,
	oddsOver: (times: string) => `lebih dari ${times} kali`,
	oddsEven: 'hanya sedikit',
	whyFor: (role: string) => `Mendukung ${role}`,
	whyAgainst: (role: string) => `Justru mendukung ${role}`,
	whyNone: 'Tidak ada yang menonjol.',
	reason: ({ you, over, overTarget, under, underTarget }) =>
		`Kamu: ${you}. Profil ${over}: ${overTarget}, profil ${under}: ${underTarget}.`,
	levelName: 'Tingkat keseluruhan',
	levelReason:
		'Setiap orang berbeda dalam menilai dirinya secara keseluruhan. Bagian ini mengurangi pengaruhnya.',
	priorName: 'Angka dasar',
	priorReason: 'Seberapa umum peran-peran ini, menurut penyusunnya.',
	strength: { none: 'tidak berpengaruh', slight: 'sedikit', moderate: 'sedang', strong: 'kuat' },
	whyAnswers: 'Tampilkan setiap jawaban dan pengaruhnya',
	answerEffect: (strength: string, role: string) => `${strength}, mendukung ${role}`,
	noEffect: 'tidak berpengaruh',

	nextHeading: (role: string) => `Langkah berikutnya menuju ${role}`,
	nextOwnHeading: (role: string) => `Langkah berikutnya sebagai ${role}`,
	nextChoose: 'Tampilkan langkah menuju',
	nextLead:
		'Mulai dari satu: masing-masing butuh dua sampai empat minggu dan ada hasilnya. Angkanya menunjukkan apa yang berubah kalau seluruh kekurangannya tertutup, menurut model kami.',
	nextClosest: (role: string) => `Ada di jalan terpendek menuju ${role}.`,
	nextGap: 'Jelas di bawah profil, lebih dari sekadar kebetulan.',
	nextMoves: ({ role, score, target, readinessNow, readiness, matchNow, match }) =>
		`Pada ${target} (kini ${score}), ` +
		(readiness === null
			? `kecocokanmu dengan ${role} `
			: `kesiapanmu untuk ${role} menjadi ${readiness} (kini ${readinessNow}) dan kecocokanmu `) +
		(match === matchNow ? `tetap ${match}.` : `${match} (kini ${matchNow}).`),
	nextNoSteps: (role: string) =>
		`Tidak ada keterampilanmu yang jelas di bawah profil ${role}: yang kurang masih dalam margin of error. Bagus! Tanyakan kepada orang yang mengenal hasil kerjamu apa yang bisa dicoba berikutnya.`,
	nextWay: (role: string) => `Apa yang membuat ${role} paling cocok denganmu?`,
	nextWayLead:
		'Perubahan terkecil yang cukup. Bukan dengan mengubah jawaban, melainkan dengan menambah pengalaman.',
	nextRise: (from: string, to: string) => `dari ${from} ke sekitar ${to}`,
	nextSingle: 'Satu keterampilan saja sudah cukup:',
	nextNone: (role: string) =>
		`Menaikkan keterampilan saja tidak membuat ${role} jadi yang terdekat: profilmu sudah melampauinya.`,
	nextClose: (role: string) =>
		`Selisihmu dengan ${role} sangat tipis: kebetulan saja bisa membaliknya.`,

	notesHeading: 'Yang perlu kamu tahu tentang hasil ini',
	flags,

	limitsHeading: 'Hasil ini bukan apa',
	limits: [
		'Ini asesmen mandiri untuk belajar dan mengobrol soal karier. Ini bukan tes dan bukan sertifikat.',
		'Hasil ini tidak boleh dipakai untuk merekrut, memilih, menolak, atau menempatkan orang.',
		'Orang sering menilai diri terlalu tinggi atau terlalu rendah. Tanyakan juga kepada orang yang pernah bekerja denganmu.',
		'Pertanyaannya masih draf dan belum pernah diuji pada pengguna. Isinya bisa berubah; tautan ini tetap memakai versinya.'
	],
	methodLink: 'Cara hasil ini dihitung',
	version: (name: string, version: number, date: string) =>
		`${name}, versi ${String(version)}, ${date}`,
	code: 'Kode',

	keepHeading: 'Simpan atau bagikan',
	keepLead:
		'Hasilmu ada di tautannya dan tidak di tempat lain. Simpan tautannya, hasilmu pun tersimpan.',
	copyLink: 'Salin tautan hasilku',
	copied: 'Tersalin.',
	copyFailed: 'Peramban tidak mengizinkan penyalinan. Blok teksnya lalu salin sendiri.',
	share: 'Bagikan…',
	print: 'Cetak satu halaman',
	savePng: 'Simpan gambar',
	saveCsv: 'Simpan tabel (CSV)',
	saveJson: 'Simpan data (JSON)',
	saveXapi: 'Simpan untuk sistem belajar (xAPI)',
	ifNothing,
	saveFailed: 'Gambar tidak bisa dibuat. Tabel dan data masih bisa.',
	changeAnswers: 'Ubah jawabanku',
	startAgain: 'Mulai lagi',
	deleteKept: 'Hapus yang disimpan perangkat ini',
	deleted:
		'Terhapus. Perangkat ini tidak lagi menyimpan jawaban. Tautannya tetap membuka hasil ini.',
	deleteFailed: 'Peramban ini tidak mengizinkan penghapusan.',

	shareTitle: 'Bagikan hasil',
	shareFull: 'Tautan lengkap',
	shareFullMeans: 'Membuka seluruh hasil ini. Di dalamnya ada semua jawabanmu.',
	shareSummary: 'Kode ringkas',
	shareSummaryMeans:
		'Hanya berisi skor keterampilanmu: tanpa jawaban, tanpa minat. Cukup pendek untuk dibacakan lewat telepon.',
	shareLink: 'Tautan',
	shareCopy: 'Salin',
	shareSystem: 'Kirim lewat…',
	shareQr: 'Kode QR tautan ini',
	shareText: 'Hasil Arah-ku',
	close: 'Tutup',

	pngFooter:
		'Persentase menurut model kami. Asesmen mandiri untuk belajar dan obrolan karier; bukan untuk keputusan rekrutmen.',
	fileName: 'hasil-arah',
	csv: {
		kind: 'jenis',
		name: 'nama',
		value: 'nilai',
		low: 'bawah',
		high: 'atas',
		quiz: 'kuis',
		version: 'versi',
		mode: 'cara',
		code: 'kode',
		withheld: 'kecocokan ditahan karena',
		skill: 'keterampilan',
		match: 'kecocokan',
		readiness: 'kesiapan',
		preference: 'minat'
	}
};
