import type { RoomText } from '../en/room.ts';

export const room: RoomText = {
	title: 'Ikut workshop · Arah',
	description: 'Ketik atau pindai kode workshop, baca apa yang disimpan, lalu ikut serta.',
	heading: 'Ikut workshop',
	lead: 'Kodenya ada di layar ruangan: enam huruf dan angka, misalnya ABC-D23.',
	noScript: 'Untuk ikut workshop, JavaScript harus aktif.',
	codeLabel: 'Kode workshop',
	codeProblem: 'Kode terdiri dari enam huruf dan angka, tanpa 0, 1, I, L, O, dan U.',
	find: 'Lanjut',
	scan: 'Pindai kode QR',
	scanForeign: 'Kode QR ini bukan kode workshop.',
	looking: 'Mencari workshop…',
	failedHeading: 'Belum berhasil',
	retry: 'Coba lagi',
	otherCode: 'Ketik kode lain',
	failures: {
		offline: 'Saat ini tidak ada sambungan ke server. Periksa Wi-Fi-mu, lalu coba lagi.',
		unexpected: 'Jawaban server tidak dimengerti halaman ini. Muat ulang halamannya.',
		unavailable: 'Server sedang sibuk. Tunggu sebentar, lalu coba lagi.',
		'too-many-requests': 'Terlalu sering dalam waktu singkat. Tunggu satu menit, lalu coba lagi.',
		'unknown-room': 'Tidak ada workshop dengan kode ini. Periksa huruf demi huruf.',
		gone: 'Workshop ini sudah selesai, dan semua yang disimpannya sudah dihapus.',
		'wrong-state': 'Workshop ini sudah ditutup dan tidak menerima jawaban lagi.',
		'room-full': 'Workshop ini sudah penuh. Beri tahu pemandunya.',
		'door-closed': 'Saat ini workshop ini tidak menerima peserta baru. Tanyakan kepada pemandunya.',
		'unknown-member': 'Workshop ini tidak mengenal kode itu. Periksa huruf demi huruf.',
		withdrawn: 'Jawaban ini sudah kamu minta dihapus dari workshop. Kamu boleh ikut lagi.',
		'refused-school': 'Workshop ini memakai mode sekolah: jawaban tetap di ponsel masing-masing.',
		'bad-request':
			'Server tidak menerimanya. Mungkin halaman ini sudah lama: muat ulang, lalu coba lagi.',
		'too-large':
			'Server tidak menerimanya. Mungkin halaman ini sudah lama: muat ulang, lalu coba lagi.',
		'unknown-quiz': 'Kuis workshop ini sudah tidak ada di situs ini.',
		'wrong-secret': 'Server tidak menerima kunci ini.',
		'too-many-rooms': 'Terlalu banyak workshop yang terbuka di server ini.',
		'too-few': 'Perangkat yang mengirim masih kurang: belum ada yang bisa ditampilkan.',
		'not-announced': 'Ini tidak diumumkan sebelum workshop dibuka.'
	},

	workshop: 'Workshop',
	quiz: (name: string, minutes: string, mode: 'full' | 'quick') =>
		mode === 'full'
			? `${name}: profil lengkap, sekitar ${minutes} menit`
			: `${name}: kecocokan kilat, sekitar ${minutes} menit`,
	otherLanguage: 'Pertanyaan workshop ini memakai bahasa lain:',

	noticeHeading: 'Apa yang terjadi dengan jawabanmu',
	notice: ({ keep, host }) => [
		'Jawabanmu untuk kuis ini, dan berapa lama kamu menjawab tiap pertanyaan, dikirim ke workshop ini; nama, nomor, dan data ponselmu tidak.',
		`Pemandu dan semua orang yang melihat layar mendapat data kelompok dari paling sedikit lima perangkat. Untuk itu server ${host} menyimpan jawabannya.`,
		'Satu perangkat belum tentu satu orang. Pemandu atau orang lain bisa ikut dengan beberapa perangkat, lalu menghitung skormu dari rata-ratanya. Ikutlah kalau kamu percaya pada kelompok ini.',
		`Jawaban tiap orang dihapus ${keep} setelah workshop ditutup, atau lebih awal kapan pun kamu memintanya.`
	],
	noticeRows:
		'Di workshop ini pemandu juga boleh mengunduh jawaban per orang: urutannya diacak, tanpa kode, nama, atau waktu. Di kelompok kecil, jawabanmu mungkin tetap dikenali.',
	noticeShown:
		'Jawabanmu bisa kamu hapus kapan saja. Data kelompok yang sudah ditampilkan tidak berubah, karena perubahannya akan menunjuk ke kamu.',
	noticeResult:
		'Hasilmu sendiri tetap di ponselmu. Di sini tidak ada yang memutuskan apa pun tentangmu.',
	consent: 'Aku setuju jawabanku disimpan untuk workshop ini seperti dijelaskan di atas.',
	consentNeeded: 'Centang kotaknya kalau kamu setuju. Tanpa itu, tidak ada yang dikirim.',
	join: 'Setuju dan ikut',
	privately: 'Ambil kuis tanpa workshop',

	schoolHeading: 'Tidak ada yang keluar dari ponselmu',
	school: [
		'Workshop ini memakai mode sekolah: jawaban dan hasilmu tetap di ponsel ini.',
		'Tidak ada orang di ruangan yang menerimanya, server juga tidak, dan tidak ada angka yang dibuat darinya.',
		'Kamu sendiri yang memutuskan apakah hasilmu diperlihatkan ke orang lain.'
	],
	schoolStart: 'Mulai kuis',

	lobby: 'Kamu sudah masuk. Workshop belum dibuka; halaman ini akan tahu sendiri saat dibuka.',
	isRevealed: 'Gambar kelompok sudah tampil di layar. Kamu tetap bisa ikut.',
	isClosed: 'Workshop ini sudah ditutup dan tidak menerima jawaban lagi.',
	closedStill: 'Kamu tetap bisa mengambil kuisnya untuk diri sendiri; tidak ada yang dikirim.',
	start: 'Mulai kuis',
	toResult: 'Lihat hasilmu',
	joined: 'Kamu ikut workshop ini.',
	continueCode: 'Kode lanjutmu',
	continueMeans:
		'Catat kode ini. Dengan kode ini kamu bisa melanjutkan di ponsel lain, atau menghapus jawabanmu.',
	leave: 'Keluar dari workshop ini',
	left: 'Ponsel ini sudah melupakan workshop itu.',
	leaveFailed: 'Peramban ini tidak mengizinkan halaman menghapusnya.',
	someoneElse: 'Sekarang giliran orang lain',
	someoneElseQuestion: 'Mulai dari awal untuk orang lain?',
	someoneElseMeans:
		'Jawaban yang sudah terkirim tetap ada di workshop. Salinannya di perangkat ini dihapus, begitu juga kode lanjutnya. Kalau masih kamu perlukan, salin tautan hasilmu dan catat kodenya dulu.',
	someoneElseNo: 'Batal',
	someoneElseYes: 'Mulai dari awal',
	someoneElseUnsent:
		'Masih ada yang harus dikirim dari perangkat ini ke workshop. Tunggu sampai terkirim, lalu coba lagi.',
	someoneElseReady: 'Perangkat ini siap dipakai orang berikutnya.',
	damaged:
		'Catatan tentang workshop ini di ponselmu tidak bisa dibaca. Kamu bisa ikut dari awal lagi.',

	resumeHeading: 'Sudah ikut lewat ponsel lain?',
	resumeLead: 'Ketik kode lanjut yang tampil di ponsel itu.',
	resumeLabel: 'Kode lanjut',
	resumeProblem: 'Kode lanjut terdiri dari delapan huruf dan angka.',
	resumeConsent: 'Aku sudah menyetujui penjelasan di atas, dan masih setuju.',
	resume: 'Lanjutkan di sini',
	resumed: (hasSubmitted: boolean) =>
		hasSubmitted
			? 'Selamat datang kembali. Jawabanmu sudah ada di workshop; kalau kamu menjawab lagi, jawaban yang baru menggantikannya.'
			: 'Selamat datang kembali. Jawabanmu belum ada di workshop.',

	cannotKeep:
		'Peramban ini tidak menyimpan apa pun. Biarkan halaman ini terbuka sampai jawabanmu terkirim, dan catat kode lanjutmu.',
	line: (code: string) => `Untuk workshop ${code}. Setelah selesai, jawabanmu dikirim ke sana.`,
	lineAgain: (code: string) =>
		`Workshop ${code} sudah menerima jawaban dari perangkat ini. Jawaban baru akan menggantikannya.`,
	lineSchool: (code: string) =>
		`Untuk workshop ${code}, dalam mode sekolah: tidak ada yang dikirim.`,
	lineOver:
		'Workshop ini sudah selesai. Kamu tetap bisa mengisi kuisnya untuk diri sendiri; tidak ada yang dikirim.',
	lineOff: 'Bukan untuk workshop',
	lineLeft: 'Ini bukan untuk workshop lagi. Tidak ada yang akan dikirim.',

	panelHeading: (code: string) => `Workshop ${code}`,
	status: {
		answering: 'Kamu belum menyelesaikan kuis untuk workshop ini.',
		waiting: 'Jawabanmu menunggu di ponsel ini dan akan terkirim sendiri.',
		sending: 'Mengirim jawabanmu…',
		retrying:
			'Belum berhasil. Jawabanmu menunggu di ponsel ini dan terkirim sendiri begitu ada sambungan, juga setelah halaman dimuat ulang.',
		sent: 'Jawabanmu sudah sampai. Terima kasih!',
		failed: 'Jawabanmu tidak diterima.',
		kept: 'Mode sekolah: tidak ada yang dikirim. Hasil ini hanya ada di ponsel ini.',
		deleting: 'Meminta workshop menghapus jawabanmu…',
		deletingRetrying:
			'Jawabanmu akan dihapus. Belum berhasil; permintaannya terkirim sendiri begitu ada sambungan.',
		deleted: 'Workshop sudah menghapus jawabanmu. Hasil di sini tetap milikmu.'
	},
	yours: 'Hasil di bawah ini milikmu, apa pun yang terjadi dengan jaringannya.',
	tryNow: 'Coba sekarang',
	withdraw: 'Hapus jawabanku dari workshop',
	withdrawQuestion: 'Hapus jawabanmu dari workshop?',
	withdrawMeans:
		'Jawabanmu langsung dihapus dan tidak bisa dikembalikan. Data kelompok yang sudah ditampilkan tidak berubah. Hasilmu sendiri tetap di ponsel ini.',
	withdrawNo: 'Biarkan di sana',
	withdrawYes: 'Hapus',
	hours: (hours: number) =>
		hours % 24 === 0 && hours > 24 ? `${String(hours / 24)} hari` : `${String(hours)} jam`
};
