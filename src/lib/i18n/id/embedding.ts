import type { EmbeddingText } from '../en/embedding.ts';

export const embedding: EmbeddingText = {
	title: 'Pasang kuis di mata kuliah Anda · Arah',
	description:
		'Pilih kuis. Salin cuplikan untuk Moodle, Canvas, atau WordPress, atau unduh paket SCORM. Tanpa akun, tanpa kunci API, tanpa cookie.',
	heading: 'Pasang kuis di mata kuliah Anda',
	lead: 'Tempel cuplikan kode di halaman web, atau unggah satu berkas ke platform belajar (LMS). Tanpa akun, tanpa kunci API, tanpa instalasi.',
	noScript: 'Cuplikan, pratinjau, dan paket dibuat di peramban Anda, jadi butuh JavaScript.',

	waysHeading: 'Cara mahasiswa membuka kuis',
	embedWays: {
		page: {
			name: 'Di halaman web',
			means: 'Cuplikan kode untuk Moodle, Canvas, WordPress, atau situs Anda sendiri.',
			heading: 'Tempel di halaman'
		},
		package: {
			name: 'Sebagai paket',
			means:
				'Satu berkas (SCORM) untuk platform belajar. Dengan paket ini, platform mencatat siapa yang sudah selesai.',
			heading: 'Unggah satu berkas (SCORM 1.2)'
		},
		link: {
			name: 'Sebagai tautan',
			means: 'Untuk forum, email, chat, dan slide. Bisa di mana saja.',
			heading: 'Bagikan tautannya'
		}
	},

	chooseHeading: 'Pengaturan',
	quiz: 'Kuis',
	mode: 'Versi kuis',
	anyMode: 'Mahasiswa memilih sendiri',
	anyModeMeans: 'Halaman awal menawarkan kedua versi.',
	full: 'Profil lengkap',
	fullMeans: (items, minutes) => `${items} pertanyaan, sekitar ${minutes} menit.`,
	quick: 'Kuis kilat',
	quickMeans: (minutes) =>
		`Berhenti begitu peran terdekat jelas, sekitar ${minutes} menit. Margin of error-nya lebih besar.`,
	language: 'Bahasa',
	languageHelp: 'Kuis dibuka dalam bahasa ini. Mahasiswa bisa menggantinya kapan saja.',
	theme: 'Warna',
	themeHelp:
		'Halaman Moodle selalu terang di perangkat apa pun, jadi “Terang” paling cocok di sana.',
	themes: { auto: 'Mengikuti perangkat', light: 'Terang', dark: 'Gelap' },
	height: 'Tinggi dalam piksel',
	heightHelp: (least, most) =>
		`${least} sampai ${most}. Dengan skrip di bawah, tingginya menyesuaikan sendiri.`,
	heightProblem: (least, most) =>
		`Isi bilangan bulat dari ${least} sampai ${most}. Untuk sementara, tinggi valid yang terakhir tetap dipakai.`,

	previewHeading: 'Pratinjau',
	previewNote: 'Ini kuis sungguhan, dengan tinggi yang Anda pilih. Silakan coba.',
	previewPackage:
		'Ini kuis sungguhan, seperti yang dilihat mahasiswa di dalam paket. Silakan coba.',
	previewTitle: (quiz) => `Pratinjau: ${quiz}`,

	where: 'Dipasang di mana?',
	ways: {
		script: {
			name: 'Halaman yang menerima skrip',
			means:
				'Halaman Moodle buatan pengajar atau situs Anda sendiri. Tingginya menyesuaikan sendiri.'
		},
		frame: {
			name: 'Halaman yang membuang skrip',
			means: 'Halaman Canvas dan banyak pembuat situs. Tingginya tetap seperti pilihan Anda.'
		},
		wordpress: {
			name: 'WordPress',
			means:
				'Tempel alamatnya di baris tersendiri, dan WordPress akan menampilkan kuisnya di sana. Dari pilihan Anda, hanya bahasa yang berlaku.'
		}
	},
	code: {
		script: 'Cuplikan dengan skrip',
		frame: 'Cuplikan tanpa skrip',
		wordpress: 'Alamat untuk WordPress',
		link: 'Tautan'
	},
	copy: 'Salin',
	copied: 'Tersalin.',
	copyFailed: 'Peramban tidak mengizinkan teks disalin otomatis. Blok teksnya, lalu salin sendiri.',
	frameTitle: (quiz) => `Kuis: ${quiz}`,
	openLink: 'Buka kuis di tab baru',

	scormLead:
		'Paket untuk Moodle dan platform belajar lain. Isinya kuis lengkap, jadi paket ini berjalan tanpa situs ini.',
	scormTells:
		'Platform diberi tahu dua hal: kapan mahasiswa mulai dan kapan selesai. Platform juga menyimpan jawabannya supaya mahasiswa bisa melanjutkan nanti.',
	objectives: 'Kirim juga skornya',
	objectivesHelp:
		'Skor dikirim sebagai “objectives”, 0 sampai 100, atas nama setiap mahasiswa. Di Moodle, skornya ada di percobaan mahasiswa itu, di “Track details”. Mahasiswa diberi tahu sebelum mulai, dan sebagian akan menjawab kurang jujur. Tanpa alasan kuat, jangan diaktifkan.',
	download: 'Unduh paketnya',
	downloadNote: (mode, language, colours) =>
		`Sesuai pilihan di atas: ${mode}, dibuka dalam ${language}, warna: ${colours}.`,

	packedModes: { any: 'mahasiswa memilih sendiri', full: 'profil lengkap', quick: 'kuis kilat' },

	linkMoodle:
		'Di Moodle, tambahkan “URL” dengan tampilan “Open”, atau kirim tautannya di forum. Kuis dibuka di situs ini.',

	moodleHeading: 'Di Moodle',
	drawing: 'Ilustrasi, bukan tangkapan layar',
	drawingNote:
		'Nama menu seperti di Moodle 4.5 berbahasa Inggris. Tampilan di tempat Anda bisa sedikit berbeda.',
	steps: [
		{
			title: 'Tambahkan paketnya',
			text: 'Aktifkan mode edit, pilih “Add an activity or resource”, lalu “SCORM package”. Isi namanya dan taruh berkasnya di “Package file”. Di “Appearance”, pilih “Show more…”, lalu atur “Disable preview mode” ke “Yes”. Kalau tidak, mahasiswa melihat tombol “Preview”, dan jawaban mereka di sana tidak dicatat.'
		},
		{
			title: 'Pilih cara penilaiannya',
			text: 'Buka “Grade”, lalu atur “Grading method” ke “Learning objects”. Inilah pengaturan yang paling penting. Kuis yang selesai akan bernilai 1 dari 1 dan ikut dihitung dalam nilai akhir mata kuliah. Kalau tidak ingin begitu, atur bobotnya ke 0 di “Gradebook setup”.'
		},
		{
			title: 'Catat yang sudah selesai',
			text: 'Buka “Completion conditions” (sebelum Moodle 4.3: “Activity completion”), lalu pilih “Add requirements”. “Completed” sudah tercentang; biarkan saja. Jangan mensyaratkan skor: kuis ini tidak mengirim skor.'
		}
	],
	trapHeading: 'Awas: nilai nol yang tidak semestinya',
	trap: 'Kuis ini tidak pernah mengirim skor, karena asesmen mandiri bukan nilai. Dengan “Highest grade”, Moodle mengubah skor yang tidak ada menjadi 0.00. Dengan “Learning objects”, yang dihitung adalah penyelesaiannya.',
	gradebook: {
		name: 'Buku nilai',
		student: 'Mahasiswa yang sudah selesai',
		bad: 'nol',
		good: 'satu dari satu'
	},
	againHeading: 'Kalau dibuka lagi',
	again:
		'Moodle membuka kuis yang sudah selesai dalam mode tinjauan: hasilnya tampil, dan tidak ada yang dicatat. Untuk menjawab lagi, mahasiswa mencentang “Start a new attempt” sebelum memilih “Enter”. Jawaban sebelumnya tetap ada sebagai percobaan 1.',
	pasteHeading: 'Memakai cuplikan di Moodle',
	paste:
		'Tambahkan “Page”, buka tampilan HTML di editornya (di menu: Tools, Source code), tempel cuplikannya, lalu simpan. Moodle membuang iframe dari kiriman forum mahasiswa, jadi pasang tautannya saja di sana. Untuk sumber daya “URL” dengan tampilan “Embed”, pakai alamat dari cuplikan, yaitu yang memuat “/embed/”.',

	tellHeading: 'Yang perlu disampaikan kepada mahasiswa',
	tellLead: 'Teks untuk halaman mata kuliah Anda. Silakan ubah seperlunya.',
	tell: (quiz, evidence) =>
		`Silakan isi “${quiz}”. Ini asesmen mandiri (penilaian diri sendiri) untuk belajar dan percakapan karier. Ini bukan tes, dan jawabanmu tidak diberi nilai. Saya bisa melihat bahwa kamu sudah selesai, tetapi tidak melihat hasilmu. Hasil itu milikmu: simpan tautannya, dan bagikan hanya kalau kamu mau. ${evidence} Anggap hasilnya bahan untuk mengobrol, bukan vonis.`,
	tellObjectives: (quiz, evidence) =>
		`Silakan isi “${quiz}”. Ini asesmen mandiri (penilaian diri sendiri) untuk belajar dan percakapan karier. Ini bukan tes, dan jawabanmu tidak diberi nilai. Saya bisa melihat bahwa kamu sudah selesai, juga skormu. Kegunaannya akan saya jelaskan. Simpan tautan hasilmu. ${evidence} Anggap hasilnya bahan untuk mengobrol, bukan vonis.`,
	tellUnseen: (quiz, evidence) =>
		`Silakan isi “${quiz}”. Ini asesmen mandiri (penilaian diri sendiri) untuk belajar dan percakapan karier. Ini bukan tes, dan jawabanmu tidak diberi nilai. Saya tidak bisa melihat jawabanmu, hasilmu, atau apakah kamu sudah selesai. Hasil itu milikmu: simpan tautannya, dan bagikan hanya kalau kamu mau. ${evidence} Anggap hasilnya bahan untuk mengobrol, bukan vonis.`,
	tellLabel: 'Teks untuk mahasiswa',

	privacyHeading: 'Privasi secara singkat',
	privacy: [
		'Kalau disematkan di halaman, kuis ini tidak memasang cookie, tidak menghubungi situs lain, dan tidak mengirim jawaban ke mana pun. Hasilnya dihitung di perangkat mahasiswa.',
		'Kalau memakai paket, platform belajar menyimpan jawaban dan mencatat apakah mahasiswa sudah selesai, atas namanya. Skor hanya ikut kalau Anda mengaktifkannya.',
		'Seperti situs lain, pengelola situs ini bisa mencatat bahwa halamannya diminta. Dengan paket, itu pun tidak terjadi.'
	],
	selectionHeading: 'Bukan untuk seleksi',
	selection:
		'Jangan memakai kuis ini untuk menilai, menerima, merekrut, menempatkan, atau menolak siapa pun. Ini asesmen mandiri.',
	method: 'Cara kerja dan batasannya',
	privacyLink: 'Semua tentang privasi'
};
