import type { EmbeddingText } from '../en/embedding.ts';

export const embedding: EmbeddingText = {
	title: 'Pasang kuis di mata kuliah Anda · Arah',
	description:
		'Pilih kuis, salin satu cuplikan untuk Moodle, Canvas, atau WordPress, atau unduh satu paket SCORM. Tanpa akun, tanpa kunci, tanpa kuki.',
	heading: 'Pasang kuis di mata kuliah Anda',
	lead: 'Tempel satu cuplikan di halaman, atau unggah satu berkas ke platform belajar. Tanpa akun, tanpa kunci, tidak ada yang perlu dipasang.',
	noScript:
		'Cuplikan, pratinjau, dan paket dibuat di peramban Anda. Untuk itu diperlukan JavaScript.',

	chooseHeading: 'Pilih',
	quiz: 'Kuis',
	mode: 'Seberapa lengkap',
	anyMode: 'Biarkan setiap orang memilih',
	anyModeMeans: 'Halaman awal menawarkan keduanya.',
	full: 'Profil lengkap',
	fullMeans: (items, minutes) => `${items} pertanyaan, sekitar ${minutes} menit.`,
	quick: 'Kuis kilat',
	quickMeans: (minutes) =>
		`Berhenti begitu peran terdekat jelas, sekitar ${minutes} menit. Margin of error-nya lebih lebar.`,
	language: 'Bahasa saat dibuka',
	languageHelp: 'Setiap orang bisa menggantinya kapan saja.',
	theme: 'Warna',
	themeHelp:
		'Halaman Moodle selalu terang di perangkat apa pun, jadi “Terang” paling cocok di sana.',
	themes: { auto: 'Mengikuti perangkat', light: 'Terang', dark: 'Gelap' },
	height: 'Tinggi dalam piksel',
	heightHelp: (least, most) =>
		`${least} sampai ${most}. Dengan skrip di bawah, tingginya menyesuaikan sendiri.`,
	heightProblem: (least, most) =>
		`Isi bilangan bulat dari ${least} sampai ${most}. Sementara itu, angka terakhir yang benar yang dipakai.`,

	previewHeading: 'Pratinjau',
	previewNote: 'Ini kuis sungguhan, dengan tinggi yang Anda pilih. Silakan coba.',
	previewTitle: (quiz) => `Pratinjau: ${quiz}`,

	takeHeading: 'Tempel di halaman',
	where: 'Mau dipasang di mana?',
	ways: {
		script: {
			name: 'Halaman yang menerima skrip',
			means: 'Halaman Moodle buatan pengajar, situs Anda sendiri. Tingginya menyesuaikan sendiri.'
		},
		frame: {
			name: 'Halaman yang membuang skrip',
			means: 'Halaman Canvas, banyak pembuat situs. Tingginya tetap seperti pilihan Anda.'
		},
		wordpress: {
			name: 'WordPress',
			means:
				'Alamatnya di baris tersendiri; WordPress yang membuat bingkainya. Dari pilihan Anda, hanya bahasa yang ikut.'
		},
		link: {
			name: 'Tautan saja',
			means: 'Forum, surel, obrolan, salindia. Selalu bisa.'
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
	copyFailed: 'Peramban tidak mengizinkan penyalinan. Blok teksnya, lalu salin sendiri.',
	frameTitle: (quiz) => `Kuis: ${quiz}`,
	openLink: 'Buka kuis di tab baru',

	scormHeading: 'Atau unggah satu berkas (SCORM 1.2)',
	scormLead:
		'Paket untuk Moodle dan platform belajar lain. Seluruh kuis ada di dalamnya dan berjalan tanpa situs ini.',
	scormTells:
		'Platform mencatat dua hal: sudah mulai dan sudah selesai. Platform juga menyimpan jawaban supaya mahasiswa Anda bisa melanjutkannya nanti.',
	objectives: 'Kirim juga skor keterampilan',
	objectivesHelp:
		'Sebagai “objectives”, 0 sampai 100, atas nama setiap mahasiswa. Di Moodle, skornya ada di percobaan mahasiswa itu, di “Track details”. Mahasiswa diberi tahu sebelum mulai, dan sebagian akan menjawab kurang jujur. Jangan dinyalakan tanpa alasan kuat.',
	download: 'Unduh paketnya',
	downloadNote: (mode, language, colours) =>
		`Sesuai pilihan di atas: ${mode}, dibuka dalam bahasa ${language}, warna: ${colours}.`,

	packedModes: { any: 'setiap orang memilih', full: 'profil lengkap', quick: 'kuis kilat' },

	moodleHeading: 'Di Moodle',
	drawing: 'Gambar skema, bukan tangkapan layar',
	drawingNote:
		'Nama menunya seperti di Moodle 4.5 berbahasa Inggris. Tampilan di tempat Anda bisa sedikit berbeda.',
	steps: [
		{
			title: 'Tambahkan paketnya',
			text: 'Nyalakan mode edit, pilih “Add an activity or resource”, lalu “SCORM package”. Isi namanya dan taruh berkasnya di “Package file”. Di “Appearance”, pilih “Show more…”, lalu atur “Disable preview mode” ke “Yes”. Kalau tidak, mahasiswa melihat tombol “Preview”, dan jawaban mereka di sana tidak dicatat.'
		},
		{
			title: 'Pilih cara penilaiannya',
			text: 'Buka “Grade”, lalu atur “Grading method” ke “Learning objects”. Inilah pengaturan yang paling penting. Kuis yang selesai lalu bernilai 1 dari 1 dan ikut dihitung dalam nilai akhir mata kuliah. Kalau tidak ingin begitu, atur bobotnya ke 0 di “Gradebook setup”.'
		},
		{
			title: 'Hitung yang sudah selesai',
			text: 'Buka “Completion conditions” (sebelum Moodle 4.3: “Activity completion”), lalu pilih “Add requirements”. “Completed” sudah tercentang; biarkan begitu. Jangan mensyaratkan skor: skornya memang tidak ada.'
		}
	],
	trapHeading: 'Jebakannya: nilai nol yang tidak semestinya',
	trap: 'Kuis ini tidak pernah mengirim skor, karena asesmen mandiri bukan nilai. Dengan “Highest grade”, Moodle mengubah skor yang tidak ada menjadi 0.00. Dengan “Learning objects”, yang dihitung adalah apa yang sudah selesai.',
	gradebook: {
		name: 'Buku nilai',
		student: 'Mahasiswa yang sudah selesai',
		bad: 'nol',
		good: 'satu dari satu'
	},
	againHeading: 'Kalau dibuka lagi',
	again:
		'Kuis yang sudah selesai dibuka Moodle dalam mode tinjauan: hasilnya tampil dan tidak ada yang dicatat. Untuk menjawab lagi, mahasiswa mencentang “Start a new attempt” sebelum memilih “Enter”. Jawaban sebelumnya tetap ada sebagai percobaan 1.',
	pasteHeading: 'Kalau memilih cuplikan di Moodle',
	paste:
		'Tambahkan “Page”, buka tampilan HTML di editornya (di menu: Tools, Source code), tempel cuplikannya, lalu simpan. Moodle membuang bingkai dari kiriman forum mahasiswa: berikan tautannya saja. Untuk sumber daya “URL”, pakai tautan dengan tampilan “Open”. Dengan tampilan “Embed”, pakai alamat di dalam cuplikan, yaitu yang memuat “/embed/”.',

	tellHeading: 'Yang perlu disampaikan ke mahasiswa',
	tellLead: 'Teks untuk halaman mata kuliah Anda. Silakan diubah.',
	tell: (quiz) =>
		`Silakan isi “${quiz}”. Ini asesmen mandiri untuk belajar dan mengobrol soal karier, bukan tes: tidak ada nilai dan tidak ada jawaban benar. Saya hanya melihat bahwa kamu sudah selesai, bukan hasilmu. Hasil itu milikmu: simpan tautannya, dan bagikan hanya kalau kamu mau. Pertanyaannya masih draf, jadi anggap hasilnya awal obrolan, bukan vonis.`,
	tellObjectives: (quiz) =>
		`Silakan isi “${quiz}”. Ini asesmen mandiri untuk belajar dan mengobrol soal karier, bukan tes: tidak ada nilai dan tidak ada jawaban benar. Saya melihat bahwa kamu sudah selesai, dan skor keterampilanmu; gunanya akan saya jelaskan. Simpan tautan hasilmu. Pertanyaannya masih draf, jadi anggap hasilnya awal obrolan, bukan vonis.`,
	tellLabel: 'Teks untuk mahasiswa',

	privacyHeading: 'Privasi dalam tiga kalimat',
	privacy: [
		'Sebagai sematan, kuis ini tidak memasang kuki, tidak menghubungi siapa pun, dan tidak mengirim jawaban ke mana pun: hasilnya dihitung di perangkat mahasiswa.',
		'Sebagai paket, platform belajar menyimpan jawaban dan mencatat apakah mahasiswa sudah selesai, atas namanya; skor keterampilan hanya kalau Anda menyalakannya.',
		'Pengelola situs ini bisa mencatat bahwa halamannya diminta, seperti di setiap situs; dengan paket, itu pun tidak.'
	],
	selectionHeading: 'Bukan untuk seleksi',
	selection:
		'Jangan memakainya untuk menilai, menerima, merekrut, menempatkan, atau menolak siapa pun. Ini asesmen mandiri yang pertanyaannya masih draf dan belum pernah diuji pada pengguna.',
	method: 'Cara kerjanya, dan batasnya',
	privacyLink: 'Semua tentang privasi'
};
