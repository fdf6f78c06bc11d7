import type { InvitingText } from '../en/inviting.ts';

export const inviting: InvitingText = {
	title: 'Buat undangan · Arah',
	description:
		'Buat tautan yang meminta klien mengisi kuis dan mengirimkan hasilnya. Lihat juga apa yang akan dilihat klien.',
	heading: 'Buat undangan',
	lead: 'Kirim tautan kepada klien untuk memintanya mengisi kuis dan mengirimkan hasilnya kepada Anda. Semuanya ada di dalam tautan: tanpa akun, tidak ada yang diunggah.',
	noScript: 'Tautan dibuat di peramban Anda, jadi butuh JavaScript.',

	whoHeading: 'Anda dan klien Anda',
	from: 'Nama Anda',
	fromHelp: (most: string) => `Terlihat oleh klien sebelum mulai. Paling banyak ${most} karakter.`,
	label: 'Label untuk klien ini',
	labelHelp: (most: string) =>
		`Label ini ikut dikirim bersama hasilnya, supaya Anda tahu itu hasil siapa. Pakai huruf a sampai z, angka 0 sampai 9, dan tanda hubung, paling banyak ${most} karakter. Label ikut melewati aplikasi pesan, jadi jangan pakai nama lengkap.`,
	note: 'Catatan untuk klien (opsional)',
	noteHelp: (count: string, most: string) => `Teks biasa, ${count} dari ${most} karakter.`,
	remember: 'Ingat nama dan label di perangkat ini untuk undangan berikutnya',
	rememberFailed: 'Peramban ini tidak mengizinkan nama dan label disimpan.',
	language: 'Bahasa klien',
	languageHelp: 'Kuis dibuka dalam bahasa ini. Klien bisa menggantinya kapan saja.',

	whatHeading: 'Yang Anda minta',
	quiz: 'Kuis',
	mode: 'Versi kuis',
	full: 'Profil lengkap',
	fullMeans: (items: string, minutes: string) => `${items} pertanyaan, sekitar ${minutes} menit.`,
	quick: 'Kuis kilat',
	quickMeans: (minutes: string) =>
		`Pertanyaannya hanya sebanyak yang diperlukan, sekitar ${minutes} menit. Margin of error-nya lebih besar.`,
	wants: 'Yang dikirim klien',
	wantsFull: 'Tautan lengkap',
	wantsFullMeans: 'Memuat semua jawaban. Alasannya bisa dibahas bersama.',
	wantsSummary: 'Kode ringkas',
	wantsSummaryMeans: 'Hanya skornya, tanpa jawaban. Cukup untuk gambaran umum.',
	quickIsFull:
		'Tidak tersedia untuk kuis kilat karena skornya kurang pasti, dan kode ringkas tidak bisa menunjukkannya.',
	wantsHelp: 'Ini permintaan Anda. Keputusan terakhir ada pada klien.',
	ways: 'Cara klien mengirimnya',
	wayNames: {
		copy: 'Salin teksnya',
		share: 'Menu berbagi di ponsel',
		mail: 'Email dengan teks yang sudah siap',
		qr: 'Kode QR untuk ditunjukkan kepada Anda'
	},
	email: 'Alamat email Anda (opsional)',
	emailHelp: 'Bisa dibaca semua orang yang punya tautannya.',
	issues: {
		missing: 'Bagian ini perlu diisi.',
		'too-long': 'Isian ini terlalu panjang.',
		'bad-label':
			'Pakai huruf kecil a sampai z, angka 0 sampai 9, dan tanda hubung saja; tanpa spasi.',
		'bad-email': 'Ini sepertinya bukan alamat email.',
		'no-way': 'Pilih minimal satu cara.',
		'quick-is-full': 'Hasil kuis kilat hanya bisa dikirim sebagai tautan lengkap.'
	},
	make: 'Buat tautannya',

	linkHeading: 'Tautannya',
	waiting: 'Nama Anda dan label belum diisi.',
	waitingOther: 'Ada isian yang masih perlu diperiksa.',
	link: 'Tautan undangan',
	linkNote: 'Siapa pun yang punya tautan ini bisa membaca nama, label, dan catatan di dalamnya.',
	copy: 'Salin tautannya',
	copied: 'Tersalin.',
	copyFailed: 'Peramban tidak mengizinkan teks disalin otomatis. Blok teksnya, lalu salin sendiri.',
	share: 'Kirim lewat…',
	mail: 'Tulis email',
	qr: 'Kode QR undangan ini',
	qrTooLong:
		'Tautan ini terlalu panjang untuk kode QR yang bisa dibaca ponsel. Coba persingkat catatannya.',

	previewHeading: 'Yang dilihat klien Anda',
	previewNote: 'Persis seperti ini, dalam bahasa yang Anda pilih.',
	previewFrom: '(nama Anda)',
	previewLabel: '(label)',

	readHeading: 'Ubah undangan yang sudah dibuat',
	readLabel: 'Tempel tautannya',
	read: 'Masukkan ke formulir',
	readDone: 'Formulir sekarang berisi undangan tersebut.'
};
