import type { Flag } from '#lib/engine/result.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import type { Terms } from '#lib/schema/wording.ts';
import type { ResultText } from '../en/result.ts';
import { sharing } from './sharing.ts';

const careOf = (t: Terms): Readonly<Record<Flag, string>> => ({
	'straight-line': 'Kamu memilih jawaban yang sama berkali-kali secara berturut-turut.',
	'no-variation': 'Hampir semua jawabanmu sama.',
	inconsistent: `Jawaban-jawabanmu tentang satu ${t.skills} saling berjauhan, lebih jauh daripada biasanya.`,
	contradiction: 'Beberapa jawaban saling bertentangan.',
	'too-fast':
		'Sebagian besar pertanyaan kamu jawab dalam waktu kurang dari satu detik, terlalu singkat untuk dibaca.',
	fast: 'Kamu menjawab dengan cepat.',
	'level-decides': `Kecocokan ini lebih ditentukan oleh tingkat skormu secara keseluruhan daripada oleh perbedaan antar${t.skills}.`,
	flat: `Skor ${t.skills}mu berdekatan: selisihnya hampir tidak melebihi margin of error.`,
	atypical: `${t.Skills}mu kurang pas dengan semua profil ini.`,
	'strongly-atypical': `${t.Skills}mu tidak pas dengan profil mana pun di sini.`,
	'skill-not-measured': `Ada ${t.skills} yang jawabannya terlalu sedikit, jadi tidak ikut dihitung.`
});

const flagsOf = (
	t: Terms,
	care: Readonly<Record<Flag, string>>
): Readonly<Record<Flag, string>> => ({
	'straight-line': `${care['straight-line']} Kalau memang begitu keadaannya, tidak apa-apa. Kalau tadi asal ketuk, coba lihat lagi.`,
	'no-variation': `${care['no-variation']} Kalau memang begitu keadaannya, tidak apa-apa. Kalau tadi terburu-buru, coba lihat lagi.`,
	inconsistent: `${care.inconsistent} Coba lihat lagi.`,
	contradiction: `${care.contradiction} Coba lihat lagi.`,
	'too-fast': `${care['too-fast']} Tautan hasilmu tidak menunjukkan hal ini.`,
	fast: `${care.fast} Kalau ada pertanyaan yang hanya kamu baca sekilas, kamu bisa melihatnya lagi.`,
	'level-decides': `${care['level-decides']} Kalau kamu menilai diri terlalu ketat atau terlalu longgar, ${t.role} terdekatmu bisa berbeda.`,
	flat: care.flat,
	atypical: `${care.atypical} Jadi, tafsirkan kecocokannya dengan hati-hati.`,
	'strongly-atypical': `${care['strongly-atypical']} Kecocokan hanya menunjukkan profil mana yang paling dekat.`,
	'skill-not-measured': `${care['skill-not-measured']} Jawab pertanyaan sisanya supaya ikut dihitung.`
});

const issues: Readonly<Record<LinkIssue['code'], string>> = {
	empty: 'Tidak ada hasil di tautan ini. Tautan hasil punya kode setelah tanda #.',
	damaged:
		'Kode di tautan ini tidak lengkap atau ada karakter yang salah. Salin lagi tautannya secara utuh, atau minta dikirim ulang.',
	'newer-format':
		'Kode ini dibuat oleh Arah versi yang lebih baru. Muat ulang halaman ini, lalu coba lagi.',
	'unknown-quiz': 'Kode ini untuk kuis yang tidak ada di situs ini.',
	'foreign-quiz':
		'Hasil ini dibuat dengan kuis yang tidak ada di situs ini. Buka berkas kuisnya untuk melihatnya.',
	'ambiguous-quiz':
		'Beberapa kuis di situs ini bisa menghasilkan kode ini. Minta tautan hasil yang lengkap; tautan itu menyebut kuisnya.',
	'unknown-version': 'Kode ini untuk versi kuis yang tidak ada di situs ini.',
	'changed-quiz':
		'Kuis untuk kode ini sudah diubah tanpa versi baru, jadi jawabannya tidak bisa dibaca dengan aman.'
};

export const result = (t: Terms): ResultText => ({
	title: 'Hasilmu · Arah',
	description: 'Hasil asesmen mandiri: apa hasilnya, seberapa pasti, dan apa alasannya.',
	reading: 'Membuka hasil…',
	noScript: 'Hasil dihitung di perambanmu dari tautannya, jadi JavaScript harus aktif.',
	loadFailed: 'Kuis untuk hasil ini tidak bisa dimuat. Kamu sedang offline?',
	retry: 'Coba lagi',

	issueHeading: 'Hasil ini tidak bisa dibuka',
	emptyHeading: 'Buka hasil',
	issues,
	fromFile:
		'Hasil ini dari kuis yang berasal dari berkas. Pengelola situs ini tidak menulis kuis itu.',
	fingerprint: (print) => `Sidik jari kuis: ${print}`,
	pasteLabel: 'Tempel tautan atau kode hasil',
	open: 'Buka',
	toQuiz: 'Isi kuisnya',

	headline: {
		clear: (top: string, share: string) => `Profilmu paling dekat dengan ${top} (${share}).`,
		leaning: (top: string, share: string, second: string, next: string) =>
			`Kamu condong ke ${top} (${share}), disusul ${second} (${next}).`,
		blend: (top: string, share: string, second: string, next: string) =>
			`Kamu berada di antara ${top} (${share}) dan ${second} (${next}).`,
		withheld: 'Coba lihat lagi jawabanmu.',
		unmeasured: 'Jawabannya belum cukup untuk menunjukkan kecocokan.'
	},
	direction: {
		clear: (top: string) => `Profilmu paling dekat dengan ${top}`,
		leaning: (top: string) => `Kamu condong ke ${top}`,
		blend: (top: string, second: string) => `Di antara ${top} dan ${second}`
	},
	scale: (hundred: string, role: string) =>
		`Setiap garis mewakili satu dari 100 orang yang jawabannya seperti jawabanmu. Menurut model kami, sekitar ${hundred} di antaranya paling dekat dengan profil ${role}.`,
	notChance: 'Ini bukan peluangmu untuk diterima kerja atau berhasil.',
	otherRoles: (count: number) => `${String(count)} ${t.role} lain`,
	alreadyReady: (role: string) =>
		`Menurut skormu, kamu sudah punya apa yang dibutuhkan ${t.role} ${role}.`,
	stages: {
		early: (role: string) =>
			`Kamu masih di tahap awal: menurut skormu, kamu belum memenuhi separuh kebutuhan ${t.role} mana pun di sini. Yang terdekat adalah ${role}.`,
		expert: () =>
			`Menurut skormu, semua ${t.skills}mu setara dengan profil semua ${t.role} ini atau di atasnya. Jadi, pilih saja berdasarkan minatmu.`
	},
	sureHeading: 'Seberapa pasti?',
	sure: (hundred: string, role: string) =>
		`Menurut model kami, sekitar ${hundred} dari 100 orang yang jawabannya seperti jawabanmu paling dekat dengan profil ${role}. Model ini menganggap setiap orang sesuai dengan gambaran salah satu ${t.role} di sini. Angka ini bukan peluangmu untuk diterima kerja atau berhasil.`,
	assumes: `Model ini menganggap setiap orang sesuai dengan gambaran salah satu ${t.role} di sini.`,
	moreNotes: (count: number) => `${String(count)} catatan lain`,
	trust: (hundred: string, range: string) =>
		`Orang sungguhan tidak persis seperti model. Dalam simulasi kami dengan orang seperti itu, “${hundred} dari 100” ternyata berarti ${range} dari 100.`,
	trustUnknown:
		'Orang sungguhan berbeda dari model, jadi angka ini bisa terlalu tinggi. Seberapa besar selisihnya belum disimulasikan untuk kuis ini.',
	clearMeans: `Satu ${t.role} jelas lebih unggul.`,
	leaningMeans: `Satu ${t.role} lebih unggul, tetapi ${t.role} lain masih mungkin.`,
	demotedMeans: 'Angkanya tinggi, tetapi catatan di bawah ini perlu diperhatikan.',
	blendMeans: `Dua ${t.role} ini terlalu dekat untuk dibedakan. Lihat keduanya.`,
	withheldMeans:
		'Jawaban ini tampak diisi asal-asalan. Karena itu, kecocokan tidak ditampilkan dan grafiknya berwarna abu-abu.',
	showAnyway: 'Ini memang jawabanku: tampilkan kecocokannya',
	unmeasuredMeans: `Jawab setidaknya separuh pertanyaan tentang suatu ${t.skills} supaya skornya muncul.`,
	answerRest: 'Jawab sisanya',
	lookAgain: 'Lihat lagi jawabanku',
	alias: (alias: string) => `disebut juga ${alias}`,
	summaryKind: `Dari kode ringkas: skor ${t.skills} tanpa jawabannya. Jadi, pengaruh tiap jawaban tidak bisa ditampilkan.`,
	answered: (answered: number, items: number) =>
		`${String(answered)} dari ${String(items)} pertanyaan dijawab`,

	modes: { full: 'profil lengkap', quick: 'kuis kilat' },
	summaryMode: 'kode ringkas',
	quick: {
		wider: 'Karena jawabannya lebih sedikit, setiap margin of error lebih lebar.',
		noPreference: 'Minatmu tidak ditanyakan.',
		unmeasuredMeans: `Jawab setidaknya dua pertanyaan tentang suatu ${t.skills} supaya skornya muncul.`,
		radarNote: 'Dalam kuis kilat, bagian yang diarsir lebih lebar daripada dalam profil lengkap.',
		noSummary:
			'Kuis kilat tidak punya kode ringkas: kode itu menunjukkan skornya, tetapi tidak menunjukkan bahwa skor itu kurang pasti.'
	},

	matchHeading: `Kecocokanmu dengan tiap ${t.role}`,
	rolesHeading: `Dua cara melihat setiap ${t.role}`,
	rolesAlone: `${t.Role} dalam kuis ini`,
	matchName: 'Kecocokan',
	matchMeans: `${t.role} mana yang paling mirip dengan profilmu, menurut model kami; jumlahnya 100%`,
	readinessName: 'Kesiapan',
	readinessMeans: `seberapa banyak kebutuhan ${t.role} itu yang sudah kamu penuhi; skor yang lebih dari cukup tidak menurunkannya`,
	readinessBetween: (range: string) => `perkiraan ${range}%`,
	readinessOf: (measured: number, skills: number) =>
		`berdasarkan ${String(measured)} ${t.skills} yang terukur (dari total ${String(skills)})`,
	readinessUnknown: `kurang dari separuh kebutuhan ${t.role} ini yang terukur`,
	asksLess: (role: string) =>
		`Tuntutan ${t.role} ${role} lebih rendah, jadi kesiapan untuk ${t.role} ini sering paling tinggi. Itu tidak berarti ${t.role} ini lebih cocok denganmu.`,
	readiest: (role: string) =>
		`Kesiapanmu paling tinggi untuk ${role}. Itu tidak berarti ${t.role} ini lebih cocok denganmu.`,
	notMeasured: 'belum terukur',

	skillsHeading: `${t.Skills}mu`,
	compareWith: 'Bandingkan dengan',
	you: 'Kamu',
	profileOf: (role: string) => `Profil ${role}`,
	comparedWith: (role: string) => `Dibandingkan dengan ${role}`,
	band: 'Margin of error (68%)',
	radarLabel: (role: string) => `Grafik radar ${t.skills}mu dan profil ${role}`,
	radarAlone: `Grafik radar ${t.skills}mu`,
	radarUnavailable: 'Grafik tidak bisa digambar. Tabelnya memuat angka yang sama.',
	radarNote: (points: string) =>
		`Bagian yang diarsir menunjukkan seberapa jauh skor bisa bergeser hanya karena kebetulan: sekitar ±${points} dalam dua dari tiga kasus. Selisih kecil tidak berarti apa-apa.`,
	table: {
		caption: `${t.Skills} dari 0 sampai 100, dengan margin of error`,
		skill: t.Skill,
		scale: '0 sampai 100',
		score: 'Skor',
		interval: 'Kemungkinan antara',
		target: 'Profil',
		reading: 'Artinya'
	},
	rowsHeading: `Tiap ${t.skills}`,
	largestGapFirst: 'Selisih terbesar dulu',
	skillsMeaning: `Arti tiap ${t.skills}`,
	met: 'kemungkinan sudah memenuhi profil',
	unclear: 'terlalu dekat untuk dibedakan',
	unmet: 'kemungkinan masih di bawah profil',

	enjoyHeading: 'Minatmu',
	enjoyLead: 'Minatmu ditampilkan di samping kecocokan, tetapi tidak pernah memengaruhinya.',
	enjoyCount: (count: number, all: number) => `${String(count)} dari ${String(all)}`,
	enjoySame: (role: string) => `Minatmu mengarah ke ${t.role} yang sama: ${role}.`,
	enjoyOther: (role: string, top: string) =>
		`Minatmu mengarah ke ${role}, ${t.skills}mu ke ${top}. Ini menarik untuk diobrolkan.`,
	enjoyMixed: `Minatmu tersebar ke beberapa ${t.role}.`,

	whyHeading: (over: string, under: string) => `Kenapa ${over}, bukan ${under}?`,
	whyLead: (over: string, under: string, odds: string) =>
		`Menurut model kami, berdasarkan semua jawabanmu, peluang ${over} ${odds} peluang ${under}.`,
	odds: (times: string) => `sekitar ${times} kali`,
	oddsOver: (times: string) => `lebih dari ${times} kali`,
	oddsEven: 'kira-kira sama dengan',
	whyFor: (role: string) => `Mendukung ${role}`,
	whyAgainst: (role: string) => `Lebih mendukung ${role}`,
	whyNone: 'Tidak ada yang menonjol.',
	reason: ({ you, over, overTarget, under, underTarget }) =>
		`Kamu: ${you}. Profil ${over}: ${overTarget}, profil ${under}: ${underTarget}.`,
	levelName: 'Tingkat keseluruhan',
	levelReason:
		'Ada orang yang menilai dirinya tinggi dalam segala hal, ada pula yang rendah. Bagian ini mengurangi pengaruh perbedaan itu.',
	priorName: `Seberapa umum tiap ${t.role}`,
	priorReason: 'Ini anggapan penyusun kuis.',
	strength: { none: 'tidak berpengaruh', slight: 'lemah', moderate: 'sedang', strong: 'kuat' },
	whyAnswers: 'Tampilkan setiap jawaban dan pengaruhnya',
	answerEffect: (strength: string, role: string) => `pengaruh ${strength}, mendukung ${role}`,
	noEffect: 'tidak berpengaruh',

	nextHeading: (role: string) => `Langkah berikutnya menuju ${role}`,
	nextOwnHeading: (role: string) => `Langkah berikutnya dalam ${t.role} ${role}`,
	nextChoose: 'Tampilkan langkah menuju',
	nextLead:
		'Angka di bawah tiap langkah menunjukkan apa yang berubah, menurut model kami, kalau skormu sudah mencapai profilnya. Mulai dari satu langkah dulu.',
	nextClosest: (role: string) => `Termasuk jalan terpendek menuju ${role}.`,
	nextGap: 'Jelas di bawah profil, bukan sekadar kebetulan.',
	nextMoves: ({ role, score, target, readinessNow, readiness, matchNow, match }) =>
		`Kalau skormu ${target} (kini ${score}), ` +
		(readiness === null
			? `kecocokanmu dengan ${role} `
			: `kesiapanmu untuk ${role} menjadi ${readiness} (kini ${readinessNow}) dan kecocokanmu `) +
		(match === matchNow ? `tetap ${match}.` : `${match} (kini ${matchNow}).`),
	nextNoSteps: (role: string) =>
		`Tidak ada ${t.skills}mu yang jelas di bawah profil ${role}: kalaupun ada yang kurang, itu masih dalam margin of error. Bagus! Tanyakan kepada orang yang mengenal hasil kerjamu apa yang bisa dicoba berikutnya.`,
	nextNoStepsYet: (role: string) =>
		`Sejauh yang terukur, tidak ada ${t.skills}mu yang jelas di bawah profil ${role}. Namun, belum semua ${t.skills} terukur, jadi mungkin masih ada yang kurang.`,
	nextWay: (role: string) => `Apa yang bisa membuat ${role} jadi ${t.role} terdekatmu?`,
	nextWayLead:
		'Ini perubahan terkecil yang sudah cukup. Caranya menambah pengalaman, bukan mengubah jawaban.',
	nextRise: (from: string, to: string) => `dari ${from} ke sekitar ${to}`,
	nextSingle: `Satu ${t.skills} saja sudah cukup:`,
	nextNone: (role: string) =>
		`Meningkatkan ${t.skills} saja tidak akan membuat ${role} jadi ${t.role} terdekatmu: setidaknya dalam satu ${t.skills}, profilmu sudah melampaui ${t.role} itu.`,
	nextNoneYet: (role: string) =>
		`Meningkatkan ${t.skills} yang sudah terukur tidak akan membuat ${role} jadi ${t.role} terdekatmu. Belum semua ${t.skills} terukur.`,
	nextClose: (role: string) =>
		`Kamu sudah sangat dekat dengan ${role}: faktor kebetulan saja bisa membalikkan hasilnya.`,

	care: careOf(t),
	flags: flagsOf(t, careOf(t)),

	limitsHeading: 'Batasan hasil ini',
	limits: [
		'Ini asesmen mandiri untuk belajar dan mengobrol soal karier. Ini bukan tes dan bukan sertifikat.',
		'Hasil ini tidak boleh dipakai untuk merekrut, menyeleksi, menolak, atau menempatkan orang.',
		'Orang sering menilai diri terlalu tinggi atau terlalu rendah. Tanyakan juga kepada orang yang pernah bekerja denganmu.',
		'Pertanyaannya bisa berubah. Tautan ini tetap memakai versi yang kamu jawab.'
	],
	methodLink: 'Cara hasil ini dihitung',
	version: (name: string, version: number, date: string) =>
		`${name}, versi ${String(version)}, ${date}`,
	code: 'Kode',

	...sharing(t)
});
