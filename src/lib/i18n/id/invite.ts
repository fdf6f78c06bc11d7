import type { InviteText } from '../en/invite.ts';

export const invite: InviteText = {
	title: 'Undangan · Arah',
	description: 'Siapa yang mengajakmu mengisi kuis, apa yang diminta, dan apa yang akan terlihat.',
	reading: 'Membaca undangan…',
	noScript: 'Undangan dibaca di perambanmu dari tautannya, jadi JavaScript harus aktif.',

	heading: (from: string, quiz: string) => `${from} mengajakmu mengisi “${quiz}”`,
	unchecked: (from: string) =>
		`Arah tidak mengenal ${from} dan tidak memeriksa namanya. Kalau ragu, tanyakan dulu kepada orangnya.`,
	noteFrom: (from: string) => `Catatan dari ${from}`,
	askedHeading: 'Yang diminta darimu',
	mode: 'Yang perlu kamu isi',
	full: (items: string, minutes: string) =>
		`Profil lengkap: ${items} pertanyaan, sekitar ${minutes} menit.`,
	quick: (items: string, minutes: string) =>
		`Kuis kilat: hanya sebanyak yang diperlukan dari ${items} pertanyaan, sekitar ${minutes} menit.`,
	wants: 'Yang perlu kamu kirim',
	wantsFull: 'Tautan lengkap. Siapa pun yang punya tautan ini bisa membaca semua jawabanmu.',
	wantsSummary: (skills: string) =>
		`Kode ringkas. Isinya hanya ${skills} skor: tanpa jawaban, tanpa minat.`,
	label: 'Label',
	labelMeans: (from: string) => `Muncul di depan hasilmu, supaya ${from} tahu itu hasil siapa.`,
	decideHeading: 'Kamu yang menentukan',
	decide: [
		'Tidak ada yang terkirim otomatis. Di akhir, kamu memilih apa yang dikirim dan lewat mana, atau tidak mengirim apa pun.',
		'Sampai saat itu, jawabanmu tetap di perangkat ini.',
		'Hasilnya untuk belajar dan mengobrol soal karier. Hasil itu tidak boleh dipakai untuk merekrut, menyeleksi, atau menolak siapa pun.'
	],
	start: 'Mulai',
	keptPart: (answered: string, items: string) =>
		`Jawabanmu untuk ${answered} dari ${items} pertanyaan tersimpan di perangkat ini.`,
	continue: 'Lanjutkan kuis',
	keptAll:
		'Di perangkat ini sudah ada hasil kuis ini. Kalau itu milik orang lain, buka pertanyaannya dan mulai dari awal.',
	useResult: 'Lihat hasil itu, lalu putuskan',
	again: 'Buka pertanyaannya',
	otherLanguage: 'Undangan ini dibuat dalam bahasa lain:',
	cannotKeep:
		'Peramban ini tidak mengizinkan undangan disimpan. Undangan akan hilang kalau halaman ini ditutup atau dimuat ulang. Buka lagi lewat tautannya.',

	issueHeading: 'Undangan ini tidak bisa dibuka',
	emptyHeading: 'Buka undangan',
	issues: {
		empty: 'Tidak ada undangan di tautan ini. Tautan undangan punya kode setelah tanda #.',
		damaged:
			'Kode di tautan ini tidak lengkap atau ada karakter yang salah. Salin lagi tautannya secara utuh, atau minta dikirim ulang.',
		'newer-format':
			'Undangan ini dibuat oleh Arah versi yang lebih baru. Muat ulang halaman ini, lalu coba lagi.',
		'unknown-quiz': 'Undangan ini untuk kuis yang tidak ada di situs ini.'
	},
	pasteLabel: 'Tempel tautan undangan',
	open: 'Buka',
	withoutInvitation:
		'Kamu juga bisa mengisi kuisnya tanpa undangan, lalu mengirim sendiri hasilnya.',
	toQuiz: 'Isi kuisnya',

	line: (from: string, label: string) => `Untuk ${from}, label ${label}.`,
	lineFull: 'Yang diminta: tautan lengkap, dengan semua jawabanmu. Kamu yang menentukan di akhir.',
	lineSummary: 'Yang diminta: kode ringkas, tanpa jawabanmu. Kamu yang menentukan di akhir.',
	lineDamaged:
		'Undangan yang tersimpan di perangkat ini tidak bisa dibaca (datanya rusak). Buka lagi tautannya, atau hapus saja.',
	forget: 'Hapus undangan ini',
	forgotten: 'Undangan ini sudah dihapus dari perangkat ini.',
	forgetFailed: 'Peramban ini tidak mengizinkan undangan dihapus.',

	backHeading: (from: string) => `Kirim ke ${from}?`,
	backLead: (from: string) =>
		`${from} meminta hasil yang kamu lihat di sini. Belum ada yang terkirim. Kamu yang memilih.`,
	backLegend: 'Yang dikirim',
	asked: 'diminta',
	sendFull: 'Tautan lengkap',
	sendFullMeans: 'Membuka hasil lengkap dan menunjukkan semua jawabanmu.',
	sendSummary: 'Kode ringkas',
	sendSummaryMeans: (skills: string) =>
		`Hanya menunjukkan ${skills} skor: tanpa jawaban, tanpa minat.`,
	sendNothing: 'Tidak mengirim',
	sendNothingMeans: 'Hasilnya untukmu sendiri. Tidak ada yang diberi tahu.',
	noSummary:
		'Kuis kilat hanya bisa dikirim sebagai tautan lengkap: skornya kurang pasti, dan kode ringkas tidak bisa menunjukkannya.',
	noFull: 'Hasil ini berasal dari kode ringkas, jadi hanya skornya yang bisa dikirim.',
	otherMode:
		'Yang diminta adalah profil lengkap. Ini kuis kilat, dan tautannya menunjukkan hal itu.',
	goesOut: 'Hanya ini yang dikirim',
	copy: 'Salin',
	share: 'Kirim lewat…',
	mail: 'Tulis email',
	qr: 'Tampilkan kode QR',
	qrLabel: 'Kode QR untuk tautan ini',
	qrMeans: (label: string) => `Kode QR hanya berisi tautannya. Sebutkan juga labelnya: ${label}`,
	copied: (from: string) => `Tersalin. Terima kasih! Tempelkan di pesan untuk ${from}.`,
	copyFailed: 'Peramban tidak mengizinkan teks disalin otomatis. Blok teksnya, lalu salin sendiri.',
	shared: 'Terima kasih! Kamu sudah meneruskannya.',
	mailed:
		'Terima kasih! Aplikasi emailmu terbuka dengan teksnya. Email baru terkirim setelah kamu menekan Kirim di sana.',
	mailSubject: (label: string) => `Hasil Arah: ${label}`,
	mailBody: ({ from, line, code }) =>
		`Halo ${from},\n\nIni hasilku dari Arah:\n\n${line}\n\n(Kode ${code})\n`,

	invitationSubject: (quiz: string) => `Undangan: ${quiz}`,
	invitationBody: ({ from, quiz, url, label }) =>
		`Halo,\n\nSilakan isi “${quiz}”, lalu kirimkan hasilnya kepada saya. Tautan ini menjelaskan apa yang saya minta:\n\n${url}\n\nTidak ada yang terkirim otomatis: kamu yang menentukan di akhir. Labelmu ${label}.\n\n${from}\n`
};
