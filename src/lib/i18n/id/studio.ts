import type { StudioText } from '../en/studio.ts';

export const studio: StudioText = {
	title: 'Buat kuis sendiri · Arah',
	description:
		'Tulis kuis karier Anda di peramban, lihat apa yang bisa dan belum bisa dibedakannya, lalu terbitkan tanpa server.',
	heading: 'Buat kuis sendiri',
	lead: 'Tulis pertanyaan, tentukan kebutuhan tiap peran, dan langsung lihat apa yang bisa dibedakan kuis Anda. Semuanya tersimpan di perangkat ini.',
	noScript: 'Studio memerlukan JavaScript. Aktifkan dulu di peramban Anda.',
	opening: 'Membuka …',
	listHeading: 'Kuis Anda',
	none: 'Belum ada kuis di sini. Pilih cara memulai.',
	kinds: { roles: 'Membandingkan orang dengan peran', profile: 'Mengurutkan minat atau kekuatan' },
	unnamed: 'Kuis tanpa nama',
	changed: (moment) => `Disimpan ${moment}`,
	open: 'Buka',
	remove: 'Hapus',
	removeNamed: (name) => `Hapus “${name}”`,
	removeQuestion: {
		heading: 'Hapus kuis ini?',
		means: 'Draf ini dihapus dari perangkat. Ekspor dulu jika Anda ingin menyimpan salinannya.',
		yes: 'Hapus'
	},
	keepIt: 'Jangan hapus',
	removed: 'Kuis sudah dihapus.',
	damaged: 'Kuis ini rusak dan tidak bisa dibuka.',
	saveDamaged: 'Simpan isinya sebagai berkas',
	startHeading: 'Mulai kuis baru',
	startBlank: {
		roles: {
			name: 'Peran mana yang cocok?',
			means:
				'Membandingkan keterampilan seseorang dengan dua peran atau lebih. Cocok untuk pekerjaan, mata kuliah, dan tim.',
			begin: 'Mulai kuis peran'
		},
		profile: {
			name: 'Apa yang menonjol?',
			means: 'Mengurutkan minat atau kekuatan satu sama lain, tanpa peran.',
			begin: 'Mulai kuis tanpa peran'
		}
	},
	startCopy: 'Mulai dari kuis di situs ini',
	copyOf: (name) => `Salin “${name}”`,
	startFile: 'Buka berkas kuis atau draf',
	startFileHelp: 'Berkas berakhiran .json dari studio ini atau dari rekan Anda.',
	notOpened: 'Berkas ini tidak bisa dibuka:',
	notAQuiz: 'Ini bukan berkas kuis dan bukan draf dari studio ini.',
	notLoaded: 'Studio tidak bisa dimuat. Periksa koneksi, lalu muat ulang halaman.',
	blocked:
		'Peramban ini tidak mengizinkan Arah menyimpan apa pun, misalnya di jendela privat. Anda tetap bisa menulis, tetapi ekspor draf sebelum menutup halaman.',
	missing: 'Tidak ada kuis dengan alamat ini di perangkat Anda.',
	toList: 'Semua kuis Anda',
	saving: {
		saved: 'Tersimpan di perangkat ini',
		saving: 'Menyimpan …',
		full: 'Belum tersimpan: ruang penyimpanan peramban penuh.',
		blocked: 'Belum tersimpan: peramban ini tidak mengizinkan Arah menyimpan apa pun.',
		elsewhere: 'Belum tersimpan: kuis ini diubah di tab lain.'
	},
	notSavedHelp: 'Ekspor draf agar tidak ada yang hilang. Kosongkan ruang, lalu coba lagi.',
	retry: 'Coba lagi',
	elsewhereHelp:
		'Tentukan versi yang dipakai. Versi yang satu lagi bisa dikembalikan dengan Urungkan.',
	takeOther: 'Pakai versi dari tab lain',
	keepMine: 'Pertahankan versi di tab ini',
	tookOver: 'Halaman ini kini menampilkan perubahan Anda di tab lain.',
	undo: 'Urungkan',
	redo: 'Ulangi',
	exportDraft: 'Ekspor draf',
	views: { outline: 'Bagian', edit: 'Tulis', preview: 'Pratinjau' },
	viewsLabel: 'Yang ditampilkan',
	parts: {
		about: 'Tentang kuis',
		skills: 'Keterampilan',
		roles: 'Peran',
		items: 'Pertanyaan',
		answers: 'Jawaban',
		table: 'Tempel tabel',
		tells: 'Yang bisa diketahui',
		try: 'Coba isi',
		publish: 'Terbitkan',
		experts: 'Untuk ahli'
	},
	interests: 'Minat',
	problems: (count) => `${String(count)} masalah`,
	empties: (count) => `${String(count)} teks masih kosong`,
	allWell: 'Tidak ada masalah.',
	checking: 'Memeriksa …',
	checkLabel: 'Hasil pemeriksaan',
	advice: 'Saran',
	error: 'Masalah',
	repair: 'Perbaiki',
	stillEmpty: 'Masih kosong',
	in: (label, language) => `${label} (${language})`,
	languageNames: { en: 'Inggris', id: 'Indonesia' },
	up: (name) => `Naikkan “${name}”`,
	down: (name) => `Turunkan “${name}”`,
	removeOne: (name) => `Hapus “${name}”`,
	upShort: 'Naik',
	downShort: 'Turun',
	removeShort: 'Hapus',
	moved: (name, place, count) => `“${name}” kini di urutan ${String(place)} dari ${String(count)}.`,
	nameless: (place) => `Nomor ${String(place)}`,
	about: {
		lead: 'Yang dibaca peserta sebelum mulai.',
		name: 'Nama kuis',
		summary: 'Yang akan diketahui peserta, dalam satu atau dua kalimat',
		instruction: 'Cara menjawab: paling banyak empat baris',
		audience: 'Untuk siapa',
		by: 'Penanggung jawab pertanyaan',
		licence: 'Lisensi: syarat bagi orang lain untuk memakai pertanyaannya',
		note: 'Catatan di dekat daftar peran',
		more: 'Keterangan lain',
		languages: 'Bahasa',
		addLanguage: (language) => `Tambah bahasa ${language}`,
		dropLanguage: (language) => `Hapus bahasa ${language}`,
		oneLanguage: 'Satu bahasa sudah cukup. Bahasa kedua muncul di samping yang pertama.'
	},
	skills: {
		lead: 'Yang diukur kuis ini. Paling sedikit tiga, masing-masing dengan minimal tiga pertanyaan.',
		leadProfile:
			'Yang diurutkan kuis ini. Paling sedikit tiga, masing-masing dengan minimal tiga pertanyaan.',
		name: 'Nama',
		short: 'Nama singkat untuk diagram (16 huruf)',
		definition: 'Artinya, dalam satu kalimat',
		enjoys: 'Yang disukai orang dengan skor tinggi',
		symbol: 'Huruf dalam kode',
		add: 'Tambah keterampilan',
		addInterest: 'Tambah minat',
		questions: (count) => `${String(count)} pertanyaan`
	},
	roles: {
		lead: 'Jawaban orang yang menjalankan peran ini dengan baik. Geser penggeser dan baca artinya.',
		name: 'Nama peran',
		summary: 'Yang dilakukan peran ini, dalam satu kalimat',
		targets: 'Yang dibutuhkan',
		target: (skill) => `Target ${skill}`,
		add: 'Tambah peran',
		radar: (role) => `Diagram target ${role}; angkanya sama dengan penggeser`,
		levels: [
			'belum pernah melakukannya',
			'pernah dengan bantuan',
			'bisa sendiri',
			'bisa diandalkan',
			'membimbing orang lain'
		],
		importance: (skill) => `Seberapa penting ${skill}, 0 sampai 100`,
		seniority: 'Jenjang karier (1 = pemula)',
		prior: 'Seberapa umum peran ini dibanding yang lain'
	},
	items: {
		lead: 'Setiap pertanyaan mengukur satu keterampilan. Tulis apa yang dilakukan orang, bukan sifatnya.',
		stem: 'Pertanyaan',
		skill: 'Mengukur',
		noSkill: 'pilih …',
		format: 'Jawaban',
		reverse: 'Terbalik: jawaban terendah bernilai paling tinggi',
		option: (place) => `Pilihan ${String(place)}`,
		credit: (place) => `Poin pilihan ${String(place)}`,
		optionRole: (place) => `Pilihan ${String(place)} mengarah ke`,
		add: 'Tambah pertanyaan',
		addTo: (skill) => `Tambah pertanyaan tentang ${skill}`,
		addOption: 'Tambah pilihan',
		removeOption: (place) => `Hapus pilihan ${String(place)}`
	},
	answers: {
		lead: 'Cara peserta menjawab. Kebanyakan kuis cukup dengan satu skala untuk semua pertanyaan.',
		kinds: {
			scale: 'Skala: jawaban yang sama untuk banyak pertanyaan',
			choice: 'Pilihan: tiap pertanyaan punya pilihan dan poin sendiri',
			preference: 'Minat: yang disukai orang; tidak ikut menentukan kecocokan'
		},
		instruction: 'Tulisan di atas setiap pertanyaan',
		answer: (place) => `Jawaban ${String(place)}`,
		add: 'Tambah jawaban',
		removeAnswer: (place) => `Hapus jawaban ${String(place)}`,
		addFormat: 'Tambah jenis jawaban',
		removeFormat: 'Hapus jenis jawaban ini',
		used: (count) => `Dipakai ${String(count)} pertanyaan`,
		expert: 'Untuk ahli',
		credit: (place) => `Poin jawaban ${String(place)}`,
		scatter: 'Sebaran satu jawaban (σ₀), dalam poin. Biasanya 24 untuk skala, 35 untuk pilihan',
		facts: 'Jawaban menyatakan apa yang pernah dilakukan',
		agreement: 'Jawaban menyatakan seberapa setuju'
	},
	experts: {
		lead: 'Setiap angka sudah punya nilai bawaan yang berfungsi. Ubah hanya jika Anda tahu alasannya.',
		minutes: 'Lama pengisian dalam menit',
		quick: 'Tawarkan kuis kilat, yang hanya bertanya seperlunya',
		readiness: 'Tampilkan kesiapan: seberapa banyak kebutuhan peran yang sudah terpenuhi',
		letters: 'Jumlah huruf dalam kode (1 sampai 3)',
		circle: 'Urutannya melingkar, dan yang berdekatan mirip',
		tau: 'Sebaran orang di sekitar target (τ), biasanya 12',
		sigmaG: 'Sebaran tingkat keseluruhan (σ_g), biasanya 6',
		clear01: 'Kecocokan disebut jelas mulai dari sini, biasanya 0,8',
		minAnswered01: 'Bagian pertanyaan yang perlu dijawab per keterampilan, biasanya 0,5',
		weights: 'Bobot pertanyaan',
		weight: (item) => `Bobot “${item}”, biasanya 1`,
		bias: 'Peran',
		resets: 'Kembali ke nilai bawaan'
	},
	preview: {
		label: 'Pratinjau seperti yang dilihat peserta',
		before: 'Sebelumnya',
		next: 'Berikutnya',
		place: (place, count) => `${String(place)} dari ${String(count)}`,
		noStem: 'Pertanyaan ini masih kosong.',
		result: 'Hasil sementara',
		unscored: 'Hasil muncul di sini setelah semua masalah selesai.',
		answered: (count, all) => `${String(count)} dari ${String(all)} dijawab`,
		match: (share) => `kecocokan ${share} menurut model kami`,
		score: (points) => `${points} dari 100`,
		unmeasured: 'belum terukur',
		clear: 'Kosongkan jawaban'
	},
	blank: {
		roles: {
			lead: 'Pernah melakukan ini dalam setahun terakhir?',
			answers: ['Belum pernah', 'Dengan bantuan', 'Sendiri', 'Sering', 'Saya membimbing orang lain']
		},
		profile: {
			lead: 'Seberapa suka melakukan ini?',
			answers: ['Tidak suka', 'Kurang suka', 'Biasa saja', 'Suka', 'Sangat suka']
		}
	}
};
