import type { ProfileText } from '../en/profile.ts';
import { profileHeadline } from './profile-headline.ts';

export const profile: ProfileText = {
	headline: profileHeadline,
	title: (said) => `${said} · Arah`,
	care: {
		'straight-line': 'Kamu memilih jawaban yang sama berkali-kali secara berturut-turut.',
		'no-variation': 'Hampir semua jawabanmu sama.',
		inconsistent: 'Jawabanmu untuk pertanyaan yang mirip berbeda lebih jauh daripada biasanya.',
		contradiction: 'Beberapa jawaban saling bertentangan.',
		'too-fast':
			'Sebagian besar pertanyaan kamu jawab dalam waktu kurang dari satu detik, terlalu singkat untuk dibaca.',
		fast: 'Kamu menjawab dengan cepat, jadi baca kodenya dengan hati-hati.'
	},

	first: {
		clear: (name, hundred) =>
			`${name} ada di urutan pertama. Menurut model kami, itu tepat bagi sekitar ${hundred} dari 100 orang dengan skor seperti ini.`,
		leaning: (name, hundred) =>
			`${name} kemungkinan ada di urutan pertama. Menurut model kami, itu tepat bagi sekitar ${hundred} dari 100 orang dengan skor seperti ini.`,
		blend: (names) => `Untuk urutan pertama, ${names} terlalu dekat untuk dibedakan.`
	},
	whole: (letters, set, order) =>
		letters === 1
			? ''
			: `Bagi sekitar ${set} dari 100 orang itu, ${profileHeadline.count(letters)} huruf ini tepat, dan bagi sekitar ${order}, urutannya pun tepat.`,
	likely: (names) => `${names} kemungkinan juga termasuk kodenya.`,
	close: (names, places, codes) =>
		`Untuk ${places === 1 ? 'huruf terakhir' : `${profileHeadline.count(places)} huruf terakhir`}, ${names} terlalu dekat untuk dibedakan: baca ${codes}.`,
	many: (names, places) =>
		`Untuk ${profileHeadline.count(places)} huruf, ${names} terlalu dekat untuk dibedakan: lihat semuanya.`,
	none: 'Huruf lainnya belum bisa ditentukan.',
	tie: (names) => `Skor ${names} sama, jadi urutannya tidak berarti apa-apa.`,
	evenMeans:
		'Selisih skormu tidak lebih besar daripada kebetulan. Lihat di bawah mana yang menarik buatmu.',
	incomplete: 'Jawabannya belum cukup untuk menentukan kode',
	incompleteMeans: 'Jawab setidaknya separuh pertanyaan untuk setiap tipe supaya skornya muncul.',
	withheld: 'Coba lihat lagi jawabanmu',
	withheldMeans:
		'Jawaban ini tampak diisi asal-asalan. Karena itu, kode tidak ditampilkan dan grafiknya berwarna abu-abu.',
	showAnyway: 'Ini memang jawabanku: tampilkan kodenya',

	levelHigh: (level) =>
		`Kamu menyukai sebagian besar kegiatan ini (rata-rata ${level} dari 100). Kode membandingkan skormu satu sama lain, jadi menyukai semuanya tidak mengubah kodenya.`,
	levelLow: (level) =>
		`Hanya sedikit kegiatan ini yang kamu sukai (rata-rata ${level} dari 100). Kode membandingkan skormu satu sama lain, jadi menilai dengan ketat tidak mengubah kodenya.`,

	certainHeading: 'Seberapa pasti?',
	certain: (names) =>
		`Dari skormu dan margin of error-nya, model kami menghitung seberapa sering tiap tipe termasuk yang tertinggi: ${names}. Model ini menganggap skormu yang sebenarnya tersebar di sekitar rata-ratamu sendiri.`,
	certainOne: (name, share) => `${name} ${share}`,
	parallel:
		'Kalau kamu menjawab pertanyaan serupa di hari lain, hurufnya bisa berbeda. Selisih kecil tidak berarti apa-apa.',

	chartHeading: 'Profilmu',
	radarLabel: 'Grafik radar profilmu',
	rankedHeading: 'Dari yang tertinggi ke yang terendah',
	table: {
		caption: 'Skor dari 0 sampai 100, dengan margin of error',
		scale: '0 sampai 100',
		score: 'Skor',
		interval: 'Kemungkinan antara'
	},

	meaningHeading: 'Yang disukai orang dengan skor seperti ini',
	meaningLead:
		'Contoh untuk dijelajahi, di Indonesia dan di tempat lain. Ini bukan pernyataan tentang apa yang cocok buatmu atau apa yang kamu kuasai.',
	meaningOthers: 'Tipe lainnya',
	study: 'Bidang studi',
	jobs: 'Pekerjaan',

	limitsHeading: 'Batasan hasil ini',
	limits: [
		'Hasil ini menunjukkan minat menurut jawabanmu, bukan kemampuanmu, dan bukan keharusan memilih pekerjaan tertentu.',
		'Ini asesmen mandiri untuk belajar dan mengobrol soal karier. Ini bukan tes dan bukan sertifikat.',
		'Hasil ini tidak boleh dipakai untuk merekrut, menyeleksi, menolak, atau menempatkan orang.'
	],

	sharePictureMeans: 'Kode dan skormu. Tanpa jawaban, tanpa tautan.',
	shareSummaryMeans: 'Hanya skormu, tanpa jawaban. Cukup pendek untuk dibacakan.',
	summaryKind: 'Dari kode ringkas: skornya saja, tanpa jawabannya.',

	picture: {
		first: {
			clear: (name) => `${name} ada di urutan pertamaku`,
			leaning: (name) => `${name} kemungkinan di urutan pertamaku`,
			blend: (names) => `Skorku untuk ${names} berdekatan`
		},
		means: (code, hundred, name) =>
			`${code}. Menurut model kami, ${name} ada di urutan pertama bagi sekitar ${hundred} dari 100 orang dengan skor seperti ini.`,
		others: (others) => `${String(others)} lainnya`,
		fast: 'Aku menjawab dengan cepat.',
		ask: 'Kamu suka kegiatan apa?',
		chances: (shares) => `Urutan pertama menurut model kami: ${shares}.`,
		scores: (scores) => `Skor dari 0 sampai 100, dengan margin of error: ${scores}.`
	},
	csv: {
		first: 'pertama menurut model',
		inCode: 'termasuk kode menurut model',
		code: 'huruf',
		withheld: 'kode tidak ditampilkan karena'
	}
};
