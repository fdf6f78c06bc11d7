import type { WorkshopText } from '../en/workshop.ts';

export const workshop: WorkshopText = {
	title: 'Ikut workshop · Arah',
	description: 'Ketik atau pindai kode workshop, baca apa yang disimpan, lalu ikut serta.',
	heading: 'Ikut workshop',
	lead: 'Kodenya ada di layar: enam huruf dan angka, misalnya ABC-D23.',
	noScript: 'Untuk ikut workshop, JavaScript harus aktif.',
	codeLabel: 'Kode workshop',
	codeProblem: 'Kode terdiri atas enam huruf dan angka, tanpa 0, 1, I, L, O, dan U.',
	find: 'Lanjut',
	scan: 'Pindai kode QR',
	scanForeign: 'Kode QR ini bukan untuk workshop.',
	looking: 'Mencari workshop…',
	failedHeading: 'Tidak berhasil',
	retry: 'Coba lagi',
	otherCode: 'Ketik kode lain',
	failures: {
		offline: 'Saat ini tidak ada koneksi ke server. Periksa Wi-Fi, lalu coba lagi.',
		unexpected: 'Halaman ini tidak memahami balasan server. Muat ulang halaman ini.',
		unavailable: 'Server sedang sibuk. Tunggu sebentar, lalu coba lagi.',
		'too-many-requests':
			'Terlalu banyak percobaan dalam waktu singkat. Tunggu satu menit, lalu coba lagi.',
		'unknown-room': 'Tidak ada workshop dengan kode ini. Periksa lagi satu per satu hurufnya.',
		gone: 'Workshop ini sudah selesai, dan semua data yang disimpannya sudah dihapus.',
		'wrong-state': 'Workshop ini sudah ditutup dan tidak menerima jawaban lagi.',
		'room-full': 'Workshop ini sudah penuh. Beri tahu pemandunya.',
		'door-closed': 'Workshop ini sedang tidak menerima peserta baru. Tanyakan kepada pemandunya.',
		'unknown-member':
			'Kode ini tidak dikenal di workshop ini. Periksa lagi satu per satu hurufnya.',
		withdrawn: 'Jawaban ini sudah kamu hapus dari workshop. Kamu boleh ikut lagi.',
		'refused-school': 'Workshop ini memakai mode sekolah: jawaban tetap di ponsel masing-masing.',
		'bad-request':
			'Server tidak menerima permintaan ini. Mungkin halaman ini versi lama: muat ulang, lalu coba lagi.',
		'too-large':
			'Server tidak menerima permintaan ini. Mungkin halaman ini versi lama: muat ulang, lalu coba lagi.',
		'unknown-quiz': 'Kuis workshop ini sudah tidak ada di situs ini.',
		'wrong-secret': 'Server tidak menerima kunci ini.',
		'too-many-rooms': 'Terlalu banyak workshop yang terbuka di server ini. Coba lagi nanti.',
		'too-few':
			'Perangkat yang mengirim jawaban belum cukup banyak, jadi belum ada yang bisa ditampilkan.',
		'not-announced': 'Ini tidak diumumkan sebelum workshop dibuka.'
	},

	workshop: 'Workshop',
	quiz: (name: string, minutes: string, mode: 'full' | 'quick') =>
		mode === 'full'
			? `${name}: profil lengkap, sekitar ${minutes} menit`
			: `${name}: kuis kilat, sekitar ${minutes} menit`,
	otherLanguage: 'Pertanyaan workshop ini memakai bahasa lain:',

	noticeHeading: 'Apa yang terjadi dengan jawabanmu',
	notice: ({ keep, host }) => [
		'Jawabanmu untuk kuis ini dikirim ke workshop ini, beserta lama kamu menjawab tiap pertanyaan. Nama, nomor telepon, dan perangkatmu tidak dicatat.',
		`Pemandu dan semua orang yang melihat layar bisa melihat data kelompok, yang mencakup sedikitnya lima perangkat. Untuk menghitungnya, server ${host} menyimpan jawaban dan skormu.`,
		'Satu orang bisa memakai beberapa perangkat. Dengan cara itu, pemandu atau orang lain bisa menghitung skormu dari rata-ratanya. Jadi, ikutlah hanya kalau kamu percaya pada kelompok ini.',
		`Jawabanmu dihapus ${keep} setelah workshop ditutup, atau lebih awal kalau kamu sendiri menghapusnya.`
	],
	noticeRows:
		'Di workshop ini, pemandu juga boleh mengunduh jawaban dan skor per orang: urutannya diacak, tanpa kode, nama, atau waktu. Di kelompok kecil, jawabanmu mungkin tetap dikenali. Menghapus jawabanmu tidak menghapus berkas yang sudah diunduh.',
	noticeShown:
		'Kamu bisa menghapus jawabanmu kapan saja. Data kelompok yang sudah ditampilkan tidak berubah, karena perubahannya bisa menunjukkan mana jawabanmu.',
	noticeResult:
		'Hasilmu sendiri tetap ada di ponselmu. Tidak ada data dari workshop ini yang boleh dipakai untuk memutuskan apa pun tentangmu.',
	consent: 'Saya setuju jawaban saya disimpan untuk workshop ini seperti dijelaskan di atas.',
	consentNeeded: 'Centang kotaknya kalau kamu setuju. Tanpa itu, tidak ada yang dikirim.',
	join: 'Setuju dan ikut',
	privately: 'Isi kuis tanpa workshop',

	schoolHeading: 'Jawabanmu tetap di ponselmu',
	school: [
		'Workshop ini memakai mode sekolah: jawaban dan hasilmu tetap di ponsel ini.',
		'Tidak ada yang menerimanya, baik orang di ruangan ini maupun server. Jawabanmu tidak dipakai untuk data kelompok.',
		'Kamu sendiri yang menentukan apakah hasilmu diperlihatkan kepada orang lain.'
	],
	schoolStart: 'Mulai kuis',

	lobby:
		'Kamu sudah masuk, tetapi workshop belum dibuka. Halaman ini akan berganti sendiri begitu workshop dibuka.',
	isRevealed: 'Profil kelompok sudah tampil di layar. Kamu tetap bisa ikut.',
	isClosed: 'Workshop ini sudah ditutup dan tidak menerima jawaban lagi.',
	closedStill: 'Kamu tetap bisa mengisi kuisnya untuk dirimu sendiri; tidak ada yang dikirim.',
	start: 'Mulai kuis',
	toResult: 'Lihat hasilmu',
	joined: 'Kamu sedang ikut workshop ini.',
	continueCode: 'Kode untuk melanjutkan',
	continueSoon: 'Sebentar lagi muncul di sini.',
	continueMeans:
		'Catat kode ini. Dengan kode ini, kamu bisa melanjutkan di ponsel lain atau menghapus jawabanmu.',
	leave: 'Keluar dari workshop ini',
	left: 'Workshop itu sudah tidak tersimpan di ponsel ini. Jawaban yang sudah kamu kirim tetap ada di workshop sampai dihapus sesuai jadwal.',
	leaveFailed: 'Peramban ini tidak mengizinkan workshop itu dihapus dari ponsel ini.',
	someoneElse: 'Sekarang giliran orang lain',
	someoneElseQuestion: 'Mulai dari awal untuk orang lain?',
	someoneElseMeans:
		'Jawaban yang sudah terkirim tetap ada di workshop. Salinannya di perangkat ini dihapus, begitu juga jawaban yang belum terkirim dan kodemu untuk melanjutkan. Kalau masih kamu perlukan, salin tautan hasilmu dan catat kodenya dulu.',
	someoneElseNo: 'Batal',
	someoneElseYes: 'Mulai dari awal',
	someoneElseUnsent:
		'Masih ada yang belum terkirim dari perangkat ini ke workshop. Tunggu sampai terkirim, lalu coba lagi.',
	someoneElseReady: 'Perangkat ini siap dipakai orang berikutnya.',
	damaged: 'Data workshop ini di ponselmu tidak bisa dibaca. Kamu bisa ikut lagi dari awal.',

	resumeHeading: 'Sudah ikut lewat ponsel lain?',
	resumeLead: 'Ketik kode untuk melanjutkan yang tampil di ponsel itu.',
	resumeLabel: 'Kode untuk melanjutkan',
	resumeProblem: 'Kode untuk melanjutkan terdiri atas delapan huruf dan angka.',
	resumeConsent: 'Saya sudah menyetujui penjelasan workshop ini saat mulai ikut, dan masih setuju.',
	resume: 'Lanjutkan di sini',
	resumed: (hasSubmitted: boolean) =>
		hasSubmitted
			? 'Selamat datang kembali. Jawabanmu sudah ada di workshop. Kalau kamu menjawab lagi, jawaban yang baru akan menggantikannya.'
			: 'Selamat datang kembali. Jawabanmu belum ada di workshop.',

	cannotKeep:
		'Peramban ini tidak menyimpan apa pun. Biarkan halaman ini terbuka sampai jawabanmu terkirim, dan catat kodemu untuk melanjutkan.',
	line: (code: string) => `Untuk workshop ${code}. Setelah selesai, jawabanmu dikirim ke sana.`,
	lineAgain: (code: string) =>
		`Workshop ${code} sudah menerima jawaban dari perangkat ini. Jawaban baru akan menggantikannya.`,
	lineSchool: (code: string) =>
		`Untuk workshop ${code}, dalam mode sekolah: jawabanmu tidak dikirim.`,
	lineOver:
		'Workshop ini sudah selesai. Kamu tetap bisa mengisi kuisnya untuk dirimu sendiri; tidak ada yang dikirim.',
	lineOff: 'Jangan kirim ke workshop',
	lineLeft: 'Kuis ini tidak lagi untuk workshop. Tidak ada lagi yang akan dikirim.',

	panelHeading: (code: string) => `Workshop ${code}`,
	status: {
		answering: 'Kamu belum menyelesaikan kuis untuk workshop ini.',
		waiting: 'Jawabanmu menunggu di ponsel ini dan akan terkirim otomatis.',
		sending: 'Mengirim jawabanmu…',
		retrying:
			'Belum berhasil. Jawabanmu menunggu di ponsel ini dan akan dikirim begitu ada koneksi dan Arah dibuka.',
		sent: 'Jawabanmu sudah sampai. Terima kasih!',
		failed: 'Jawabanmu tidak diterima.',
		kept: 'Mode sekolah: jawabanmu tidak dikirim. Hasil ini hanya ada di ponsel ini.',
		deleting: 'Meminta workshop menghapus jawabanmu…',
		deletingRetrying:
			'Workshop belum mengonfirmasi bahwa jawabanmu sudah dihapus. Permintaannya akan dikirim lagi begitu ada koneksi dan Arah dibuka.',
		deleted: 'Workshop sudah menghapus jawabanmu. Hasil di sini tetap milikmu.'
	},
	yours: 'Hasil di bawah ini tetap milikmu, apa pun yang terjadi dengan jaringannya.',
	tryNow: 'Coba sekarang',
	withdraw: 'Hapus jawabanku dari workshop',
	withdrawQuestion: 'Hapus jawabanmu dari workshop?',
	withdrawMeans:
		'Jawaban yang dihapus tidak bisa dikembalikan. Data kelompok yang sudah ditampilkan tidak berubah. Hasilmu sendiri tetap ada di ponsel ini.',
	withdrawNo: 'Jangan hapus',
	withdrawYes: 'Hapus',
	hours: (hours: number) =>
		hours % 24 === 0 && hours > 24 ? `${String(hours / 24)} hari` : `${String(hours)} jam`
};
