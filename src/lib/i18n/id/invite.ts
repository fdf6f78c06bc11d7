import type { InviteText } from '../en/invite.ts';

export const invite: InviteText = {
	title: 'Undangan · Arah',
	description: 'Siapa yang mengajakmu mengisi kuis, apa yang diminta, dan apa yang akan terlihat.',
	reading: 'Membaca undangan…',
	noScript: 'Undangan dibaca di perambanmu, dari tautannya. Untuk itu perlu JavaScript.',

	heading: (from: string, quiz: string) => `${from} mengajakmu mengisi “${quiz}”`,
	unchecked: (from: string) =>
		`Arah tidak mengenal ${from} dan tidak memeriksa namanya. Kalau ragu, tanyakan dulu kepada orangnya.`,
	noteFrom: (from: string) => `Catatan dari ${from}`,
	askedHeading: 'Yang diminta darimu',
	mode: 'Yang dikerjakan',
	full: (items: string, minutes: string) =>
		`Profil lengkap: ${items} pertanyaan, sekitar ${minutes} menit.`,
	quick: (items: string, minutes: string) =>
		`Kecocokan cepat: hanya sebanyak yang perlu dari ${items} pertanyaan, sekitar ${minutes} menit.`,
	wants: 'Yang dikirim balik',
	wantsFull: 'Tautan lengkap. Siapa pun yang memegangnya bisa membaca semua jawabanmu.',
	wantsSummary: (skills: string) =>
		`Kode ringkas. Isinya hanya ${skills} skor: tanpa jawaban, tanpa minat.`,
	label: 'Label',
	labelMeans: (from: string) => `Tertulis di depan hasilmu, supaya ${from} tahu itu milik siapa.`,
	decideHeading: 'Kamu yang menentukan',
	decide: [
		'Tidak ada yang terkirim dengan sendirinya. Di akhir kamu memilih mau mengirim apa dan lewat mana, atau tidak mengirim apa pun.',
		'Sampai saat itu jawabanmu tetap di perangkat ini.',
		'Ini untuk belajar dan mengobrol soal karier. Tidak boleh dipakai untuk merekrut, memilih, atau menolak siapa pun.'
	],
	start: 'Mulai',
	keptPart: (answered: string, items: string) =>
		`Perangkat ini menyimpan ${answered} dari ${items} jawaban kuis ini dari sebelumnya.`,
	continue: 'Lanjutkan kuis',
	keptAll:
		'Perangkat ini menyimpan hasil kuis ini yang sudah selesai. Kalau itu milik orang lain, buka pertanyaannya dan mulai dari awal.',
	useResult: 'Lihat hasil itu, lalu putuskan',
	again: 'Buka pertanyaannya',
	otherLanguage: 'Undangan ini dibuat dalam bahasa lain:',
	cannotKeep:
		'Peramban ini tidak mengizinkan halaman menyimpan undangan. Undangan hilang kalau halaman ditutup atau dimuat ulang; tautannya bisa membukanya lagi.',

	issueHeading: 'Undangan ini tidak bisa dibuka',
	emptyHeading: 'Buka undangan',
	issues: {
		empty: 'Tidak ada undangan di alamat ini. Tautan undangan punya kode setelah tanda #.',
		damaged:
			'Kode di alamat ini tidak lengkap atau ada huruf yang salah. Salin lagi tautannya secara utuh, atau minta dikirim ulang.',
		'newer-format':
			'Undangan ini dibuat dengan Arah yang lebih baru. Muat ulang halaman ini, lalu coba lagi.',
		'unknown-quiz': 'Undangan ini untuk kuis yang tidak ada di situs ini.'
	},
	pasteLabel: 'Tempel tautan undangan',
	open: 'Buka',
	withoutInvitation:
		'Kamu juga bisa mengisi kuisnya tanpa undangan, lalu memberikan hasilnya sendiri.',
	toQuiz: 'Isi kuisnya',

	line: (from: string, label: string) => `Untuk ${from}, label ${label}.`,
	lineFull: 'Yang diminta: tautan lengkap, dengan semua jawaban. Kamu yang menentukan di akhir.',
	lineSummary: 'Yang diminta: kode ringkas, tanpa jawaban. Kamu yang menentukan di akhir.',
	lineDamaged:
		'Perangkat ini menyimpan undangan yang tidak bisa dibaca (catatan undangan rusak). Buka lagi tautannya, atau lupakan saja.',
	forget: 'Lupakan undangan ini',
	forgotten: 'Undangan ini sudah dilupakan.',
	forgetFailed: 'Peramban ini tidak mengizinkan penghapusan.',

	backHeading: (from: string) => `Kirim ke ${from}?`,
	backLead: (from: string) =>
		`${from} meminta hasil yang kamu lihat di sini. Belum ada yang terkirim. Kamu yang memilih.`,
	backLegend: 'Yang dikirim',
	asked: 'diminta',
	sendFull: 'Tautan lengkap',
	sendFullMeans: 'Membuka seluruh hasil ini dan menunjukkan semua jawabanmu.',
	sendSummary: 'Kode ringkas',
	sendSummaryMeans: (skills: string) =>
		`Hanya menunjukkan ${skills} skor: tanpa jawaban, tanpa minat.`,
	sendNothing: 'Tidak mengirim',
	sendNothingMeans: 'Hasilnya untukmu sendiri. Tidak ada yang diberi tahu.',
	noSummary:
		'Kecocokan cepat hanya bisa dikirim sebagai tautan lengkap: skornya kurang pasti, dan kode ringkas tidak bisa mengatakannya.',
	noFull: 'Hasil ini datang sebagai kode ringkas, jadi hanya skornya yang bisa dikirim.',
	otherMode:
		'Yang diminta adalah profil lengkap. Ini kecocokan kilat, dan tautannya juga mengatakannya.',
	goesOut: 'Hanya ini yang keluar',
	copy: 'Salin',
	share: 'Kirim lewat…',
	mail: 'Tulis email',
	qr: 'Tampilkan kode QR',
	qrLabel: 'Kode QR tautan ini',
	qrMeans: (label: string) => `Kode QR hanya berisi tautannya. Sebutkan juga labelnya: ${label}`,
	copied: (from: string) => `Tersalin. Terima kasih! Tempelkan di pesan untuk ${from}.`,
	copyFailed: 'Peramban tidak mengizinkan penyalinan. Blok teksnya lalu salin sendiri.',
	shared: 'Terima kasih! Kamu sudah meneruskannya.',
	mailed:
		'Terima kasih! Aplikasi emailmu terbuka dengan teksnya. Email terkirim kalau kamu menekan kirim di sana.',
	mailSubject: (label: string) => `Hasil Arah: ${label}`,
	mailBody: ({ from, line, code }) =>
		`Halo ${from},\n\nini hasil Arah-ku:\n\n${line}\n\n(Kode ${code})\n`,

	invitationSubject: (quiz: string) => `Undangan: ${quiz}`,
	invitationBody: ({ from, quiz, url, label }) =>
		`Halo,\n\ntolong isi “${quiz}” dan kirimkan hasilnya kepadaku. Tautan ini menjelaskan apa yang kuminta:\n\n${url}\n\nTidak ada yang terkirim dengan sendirinya: di akhir kamu yang menentukan. Labelmu ${label}.\n\n${from}\n`
};
