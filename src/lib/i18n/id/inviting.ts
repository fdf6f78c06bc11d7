import type { InvitingText } from '../en/inviting.ts';

export const inviting: InvitingText = {
	title: 'Buat undangan · Arah',
	description:
		'Buat tautan yang mengajak klien mengisi kuis dan mengirim balik hasilnya, dan lihat apa yang akan dilihat klien.',
	heading: 'Buat undangan',
	lead: 'Sebuah tautan mengajak klienmu mengisi kuis dan mengirimkan hasilnya. Semuanya ada di dalam tautan: tanpa akun, tidak ada yang diunggah.',
	noScript: 'Tautan dibuat di perambanmu. Untuk itu perlu JavaScript.',

	whoHeading: 'Siapa mengajak siapa',
	from: 'Namamu',
	fromHelp: (most: string) => `Klienmu melihatnya sebelum mulai. Paling banyak ${most} karakter.`,
	label: 'Label untuk klien ini',
	labelHelp: (most: string) =>
		`Ikut kembali bersama hasilnya, supaya kamu tahu itu milik siapa. Huruf a sampai z, angka 0 sampai 9, dan tanda hubung, paling banyak ${most}. Label lewat di aplikasi pesan: lebih baik bukan nama lengkap.`,
	note: 'Catatan untuk klienmu (opsional)',
	noteHelp: (count: string, most: string) => `Teks biasa, ${count} dari ${most} karakter.`,
	remember: 'Simpan nama dan label di perangkat ini untuk undangan berikutnya',
	rememberFailed: 'Peramban ini tidak mengizinkan halaman menyimpannya.',
	language: 'Bahasa klienmu',
	languageHelp: 'Bahasa ini ditawarkan. Klien boleh membaca dalam bahasa lainnya kapan saja.',

	whatHeading: 'Untuk apa',
	quiz: 'Kuis',
	mode: 'Seberapa lengkap',
	full: 'Profil lengkap',
	fullMeans: (items: string, minutes: string) => `${items} pertanyaan, sekitar ${minutes} menit.`,
	quick: 'Kecocokan cepat',
	quickMeans: (minutes: string) =>
		`Hanya sebanyak pertanyaan yang perlu, sekitar ${minutes} menit. Batas kebetulannya lebih lebar.`,
	wants: 'Yang dikirim balik',
	wantsFull: 'Tautan lengkap',
	wantsFullMeans: 'Semua jawaban. Alasannya bisa kalian bahas bersama.',
	wantsSummary: 'Kode ringkas',
	wantsSummaryMeans: 'Hanya skornya, tanpa jawaban. Cukup untuk gambaran umum.',
	quickIsFull:
		'Tidak bisa untuk kecocokan kilat: skornya kurang pasti, dan kode ringkas tidak bisa membawa keterangan itu.',
	wantsHelp: 'Kamu meminta. Klienmu yang menentukan di akhir.',
	ways: 'Lewat mana hasilnya kembali',
	wayNames: {
		copy: 'Menyalin teksnya',
		share: 'Menu berbagi di ponsel',
		mail: 'Email dengan teks yang sudah siap',
		qr: 'Kode QR untuk ditunjukkan kepadamu'
	},
	email: 'Alamat emailmu (opsional)',
	emailHelp: 'Tertulis di dalam tautan, bagi semua yang memegang tautannya.',
	issues: {
		missing: 'Bagian ini perlu diisi.',
		'too-long': 'Ini terlalu panjang.',
		'bad-label': 'Hanya huruf kecil a sampai z, angka 0 sampai 9, dan tanda hubung; tanpa spasi.',
		'bad-email': 'Ini tidak tampak seperti satu alamat email.',
		'no-way': 'Pilih setidaknya satu cara.',
		'quick-is-full': 'Kecocokan cepat hanya bisa dikirim sebagai tautan lengkap.'
	},
	make: 'Buat tautannya',

	linkHeading: 'Tautannya',
	waiting: 'Namamu dan sebuah label masih diperlukan.',
	waitingOther: 'Ada bagian formulir yang masih perlu diperiksa.',
	link: 'Tautan undangan',
	linkNote: 'Semua yang memegang tautan ini bisa membaca nama, label, dan catatan di dalamnya.',
	copy: 'Salin tautannya',
	copied: 'Tersalin.',
	copyFailed: 'Peramban tidak mengizinkan penyalinan. Blok teksnya lalu salin sendiri.',
	share: 'Kirim lewat…',
	mail: 'Tulis email',
	qr: 'Kode QR undangan ini',
	qrTooLong:
		'Tautan ini terlalu panjang untuk kode QR yang bisa dibaca ponsel. Catatan yang lebih pendek membantu.',

	previewHeading: 'Yang dilihat klienmu',
	previewNote: 'Persis seperti ini, dalam bahasa yang kamu pilih.',
	previewFrom: '(namamu)',
	previewLabel: '(label)',

	readHeading: 'Ubah undangan yang pernah kamu buat',
	readLabel: 'Tempel tautannya',
	read: 'Masukkan ke formulir',
	readDone: 'Formulir sekarang berisi undangan itu.'
};
