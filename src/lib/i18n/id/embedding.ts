import type { EmbeddingText } from '../en/embedding.ts';

export const embedding: EmbeddingText = {
	title: 'Pasang kuis di mata kuliahmu · Arah',
	description:
		'Pilih kuis, salin satu cuplikan untuk Moodle, Canvas, atau WordPress, atau unduh satu paket SCORM. Tanpa akun, tanpa kunci, tanpa kuki.',
	heading: 'Pasang kuis di mata kuliahmu',
	lead: 'Tempel satu cuplikan di halaman, atau unggah satu berkas ke platform belajarmu. Tanpa akun, tanpa kunci, tidak ada yang perlu dipasang.',
	noScript: 'Cuplikan, pratinjau, dan paket dibuat di perambanmu. Itu butuh JavaScript.',

	chooseHeading: 'Pilih',
	quiz: 'Kuis',
	mode: 'Seberapa lengkap',
	anyMode: 'Biarkan setiap orang memilih',
	anyModeMeans: 'Halaman awal menawarkan keduanya.',
	full: 'Profil lengkap',
	fullMeans: (items, minutes) => `${items} pertanyaan, sekitar ${minutes} menit.`,
	quick: 'Kecocokan kilat',
	quickMeans: (minutes) =>
		`Berhenti begitu peran terdekat jelas, sekitar ${minutes} menit. Batas kebetulannya lebih lebar.`,
	language: 'Bahasa saat dibuka',
	languageHelp: 'Setiap orang bisa menggantinya kapan saja.',
	theme: 'Warna',
	themes: { auto: 'Mengikuti perangkat', light: 'Terang', dark: 'Gelap' },
	height: 'Tinggi dalam piksel',
	heightHelp: (least, most) =>
		`${least} sampai ${most}. Dengan skrip di bawah, tingginya pas sendiri.`,
	heightProblem: (least, most) =>
		`Bilangan bulat dari ${least} sampai ${most}. Sementara itu, angka benar yang terakhir yang dipakai.`,

	previewHeading: 'Pratinjau',
	previewNote: 'Ini kuis sungguhan, setinggi yang kamu pilih. Cobalah.',
	previewTitle: (quiz) => `Pratinjau: ${quiz}`,

	takeHeading: 'Tempel di halaman',
	where: 'Mau dipasang di mana?',
	ways: {
		script: {
			name: 'Halaman yang menerima skrip',
			means: 'Halaman Moodle buatan pengajar, situsmu sendiri. Tingginya pas sendiri.'
		},
		frame: {
			name: 'Halaman yang membuang skrip',
			means: 'Halaman Canvas, banyak pembuat situs. Tingginya tetap seperti pilihanmu.'
		},
		wordpress: {
			name: 'WordPress',
			means:
				'Alamatnya di baris tersendiri; WordPress yang membuat bingkainya. Hanya bahasanya yang ikut.'
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
	copyFailed: 'Peramban tidak mengizinkan. Tandai teksnya, lalu salin sendiri.',
	frameTitle: (quiz) => `Kuis: ${quiz}`,
	openLink: 'Buka kuis di tab baru',

	scormHeading: 'Atau unggah satu berkas (SCORM 1.2)',
	scormLead:
		'Paket untuk Moodle dan platform belajar lain. Seluruh kuis ada di dalamnya: paket ini jalan tanpa situs ini.',
	scormTells:
		'Platform diberi tahu dua hal: sudah mulai, dan sudah selesai. Platform juga menyimpan jawaban sejauh ini supaya mahasiswamu bisa melanjutkannya nanti.',
	objectives: 'Kirim juga skor keterampilan',
	objectivesHelp:
		'Sebagai “objectives”, 0 sampai 100, atas nama setiap mahasiswa. Mereka diberi tahu sebelum mulai, dan sebagian akan menjawab kurang jujur. Tanpa alasan kuat, biarkan mati.',
	download: 'Unduh paketnya',
	downloadNote: (mode, language) =>
		`Sesuai pilihan di atas: ${mode}, dibuka dalam bahasa ${language}.`,

	packedModes: { any: 'setiap orang memilih', full: 'profil lengkap', quick: 'kecocokan kilat' },

	moodleHeading: 'Di Moodle',
	drawing: 'Gambar skema, bukan tangkapan layar',
	drawingNote:
		'Nama menunya seperti di Moodle berbahasa Inggris, sesuai yang dicoba di Moodle 4.2. Tampilan di tempatmu bisa sedikit berbeda.',
	steps: [
		{
			title: 'Tambahkan paketnya',
			text: 'Nyalakan mode edit, pilih “Add an activity or resource”, lalu “SCORM package”. Taruh berkasnya di “Package file”.'
		},
		{
			title: 'Pilih cara penilaiannya',
			text: 'Buka “Grade”, lalu atur “Grading method” ke “Learning objects”. Inilah satu pengaturan yang penting.'
		},
		{
			title: 'Yang dihitung: selesai',
			text: 'Buka “Activity completion”, lalu centang “Completed” di bawah “Require status”. Jangan minta skor minimum: skornya memang tidak ada.'
		}
	],
	trapHeading: 'Jebakannya: nol yang bukan salah siapa-siapa',
	trap: 'Kuis ini tidak pernah mengirim skor, karena asesmen mandiri bukan nilai. Dengan “Highest grade”, Moodle mengubah skor yang tidak ada menjadi 0.00. Dengan “Learning objects”, yang dihitung adalah apa yang sudah selesai.',
	gradebook: {
		name: 'Buku nilai',
		student: 'Mahasiswa yang sudah selesai',
		bad: 'nol',
		good: 'satu dari satu'
	},
	pasteHeading: 'Kalau memilih cuplikan di Moodle',
	paste:
		'Tambahkan “Page”, buka tampilan HTML di editornya (di menu: Tools, Source code), tempel cuplikannya, simpan. Di forum mahasiswa, Moodle membuang bingkai: berikan tautannya saja.',

	tellHeading: 'Yang perlu kamu sampaikan ke mahasiswa',
	tellLead: 'Teks untuk halaman mata kuliahmu. Ubah sesukamu.',
	tell: (quiz) =>
		`Silakan isi “${quiz}”. Ini asesmen mandiri untuk belajar dan mengobrol soal karier, bukan tes: tidak ada nilai dan tidak ada jawaban benar. Saya hanya melihat bahwa kamu sudah selesai, bukan hasilmu. Hasil itu milikmu: simpan tautannya, dan bagikan hanya kalau kamu mau. Pertanyaannya masih draf, jadi anggap hasilnya awal obrolan, bukan vonis.`,
	tellObjectives: (quiz) =>
		`Silakan isi “${quiz}”. Ini asesmen mandiri untuk belajar dan mengobrol soal karier, bukan tes: tidak ada nilai dan tidak ada jawaban benar. Saya melihat bahwa kamu sudah selesai, dan skor keterampilanmu; untuk apa, akan saya jelaskan. Simpan tautan hasilmu. Pertanyaannya masih draf, jadi anggap hasilnya awal obrolan, bukan vonis.`,
	tellLabel: 'Teks untuk mahasiswa',

	privacyHeading: 'Privasi dalam tiga kalimat',
	privacy: [
		'Sebagai sematan, kuis ini tidak memasang kuki, tidak menghubungi siapa pun, dan tidak mengirim jawaban ke mana pun: hasilnya dihitung di perangkat mahasiswa.',
		'Sebagai paket, platform belajarmu menyimpan jawaban sejauh ini dan apakah mahasiswa sudah selesai, atas namanya; skor keterampilan hanya kalau kamu menyalakannya.',
		'Pengelola situs ini bisa mencatat bahwa halamannya diminta, seperti di setiap situs; dengan paket, itu pun tidak.'
	],
	selectionHeading: 'Bukan untuk seleksi',
	selection:
		'Jangan memakainya untuk menilai, menerima, merekrut, menempatkan, atau menolak siapa pun. Ini asesmen mandiri yang pertanyaannya masih draf dan belum divalidasi pada orang.',
	method: 'Cara kerjanya, dan batasnya',
	privacyLink: 'Semua tentang privasi'
};
