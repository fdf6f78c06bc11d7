import type { CompareText } from '../en/compare.ts';
import { ifNothing } from './in-app.ts';
import { profileHeadline } from './profile-headline.ts';

const flags: CompareText['flags'] = {
	'straight-line': 'jawaban yang sama berkali-kali secara berturut-turut',
	'no-variation': 'hampir semua jawaban sama',
	inconsistent: 'jawaban yang mestinya sejalan berbeda jauh',
	contradiction: 'jawaban saling bertentangan',
	'too-fast': 'dijawab terlalu cepat',
	fast: 'dijawab dengan cepat',
	'level-decides': 'ditentukan oleh tingkat keseluruhan',
	flat: 'skornya berdekatan',
	atypical: 'kurang pas dengan semua profil',
	'strongly-atypical': 'tidak pas dengan profil mana pun',
	'skill-not-measured': 'ada skor yang belum terukur'
};

const readings: CompareText['readings'] = {
	clear: 'jelas',
	leaning: 'condong',
	blend: 'di antara dua peran',
	withheld: 'tidak ditampilkan',
	unmeasured: 'jawaban terlalu sedikit'
};

const changes: CompareText['changes'] = {
	none: 'belum jelas berubah',
	maybe: 'mungkin berubah',
	likely: 'kemungkinan besar berubah'
};

export const compare: CompareText = {
	title: 'Bandingkan hasil · Arah',
	description:
		'Lihat beberapa hasil berdampingan: satu orang dari waktu ke waktu, atau beberapa orang sebagai tim. Semuanya tetap di peramban, tidak ada yang diunggah.',
	heading: 'Bandingkan hasil',
	lead: 'Lihat bagaimana seseorang berubah, atau apa yang bisa dikerjakan sekelompok orang bersama-sama. Tambahkan dua sampai tiga puluh hasil.',
	onDevice:
		'Semuanya dihitung di peramban ini. Nama dan tanggal tetap di tab ini, dan hilang begitu tab ditutup atau dimuat ulang.',
	example: 'Seperti inilah bentuk tautan hasil dan kode ringkas:',
	noScript: 'Hasil dibaca dan dibandingkan di peramban ini, jadi JavaScript harus aktif.',
	limits:
		'Untuk belajar dan mengobrol soal karier. Asesmen mandiri tidak boleh dipakai untuk merekrut, menyeleksi, menolak, atau menempatkan orang.',

	intakeHeading: 'Tambahkan hasil',
	added: (count: number) =>
		count === 1 ? 'Satu hasil ditambahkan.' : `${String(count)} hasil ditambahkan.`,
	total: (count: number) => `${String(count)} hasil`,
	otherPeople: (count: number) => `${String(count)} orang lainnya`,
	addMore: 'Tambah',
	change: 'Ubah',
	oneMore: 'Tambahkan satu lagi supaya bisa dibandingkan.',

	name: 'Nama',
	nameOf: (result: string) => `Nama untuk ${result}`,
	date: 'Tanggal',
	dateOf: (result: string) => `Tanggal ${result}`,
	optional: 'opsional',
	remove: 'Keluarkan',
	removeOf: (result: string) => `Keluarkan ${result}`,
	removed: (result: string) => `${result} sudah dikeluarkan.`,
	clear: 'Keluarkan semua',
	unnamed: (position: number) => `Hasil ${String(position)}`,

	whoHeading: 'Ini hasil siapa?',
	one: 'Satu orang, pada waktu yang berbeda',
	several: 'Beberapa orang',
	oneTooMany:
		'Untuk membandingkan satu orang dari waktu ke waktu, perlu dua atau tiga hasil dari kuis yang sama.',

	origins: { full: 'semua pertanyaan', quick: 'kuis kilat', summary: 'kode ringkas' },
	originNotes: {
		quick:
			'Pertanyaan kuis kilat lebih sedikit, jadi skornya lebih mudah bergeser karena kebetulan. Perbandingan ini sudah memperhitungkannya.',
		summary:
			'Kode ringkas berisi skor yang dibulatkan tanpa jawabannya, jadi jawaban yang asal-asalan tidak bisa terlihat.'
	},
	groupsNote:
		'Hasil ini berasal dari kuis yang berbeda. Arti skornya tidak sama, jadi tiap kuis punya perbandingannya sendiri.',
	groupAlone: 'Hanya ada satu hasil dari kuis ini, jadi belum ada bandingannya.',
	versionsNote: (versions: string, skills: string) =>
		`Hasil ini berasal dari kuis versi ${versions}. Yang dibandingkan hanya skor yang ada di semuanya: ${skills}.`,
	versionsNone: (versions: string) =>
		`Hasil ini berasal dari kuis versi ${versions}, tetapi tidak ada skor yang sama-sama diukur. Jadi, hasil-hasil ini tidak bisa dibandingkan.`,
	version: (version: number) => `versi ${String(version)}`,

	role: {
		clear: (top: string, share: string) => `${top} (${share})`,
		leaning: (top: string, share: string, second: string, next: string) =>
			`condong ke ${top} (${share}), disusul ${second} (${next})`,
		blend: (top: string, share: string, second: string, next: string) =>
			`di antara ${top} (${share}) dan ${second} (${next})`,
		withheld: 'kecocokan tidak ditampilkan: jawabannya tampak diisi asal-asalan',
		unmeasured: 'tanpa kecocokan: jawabannya terlalu sedikit'
	},
	profile: profileHeadline,
	readings,
	flags,
	notMeasured: 'belum terukur',
	notMeasuredSign: '–',

	findingsHeading: 'Yang menonjol',
	findingsWithout: (count: number) =>
		`Tidak termasuk ${String(count)} orang yang jawabannya tampak diisi asal-asalan atau terlalu sedikit.`,
	ahead: (person: string, skill: string, others: string) =>
		`Skor ${person} dalam ${skill} jelas lebih tinggi daripada ${others}.`,
	aheadOfAll: (person: string, skill: string) =>
		`Skor ${person} dalam ${skill} jelas lebih tinggi daripada semua yang lain.`,
	aheadNone: 'Semua selisih skor masih bisa dijelaskan oleh kebetulan.',
	noneReaches: (skill: string, roles: string) =>
		`Sejauh terlihat dari skornya, belum ada yang mencapai tingkat ${skill} yang dibutuhkan untuk ${roles}.`,
	otherRoles: (count: number) => `${String(count)} peran`,

	peopleHeading: 'Orang dan skor',
	peopleLead: 'Skor dari 0 sampai 100. Tekan judul kolom untuk mengurutkan.',
	shades: ['di bawah 40', '40 sampai 60', 'di atas 60'],
	peopleCaption: 'Hasil dan skor setiap orang',
	person: 'Orang',
	closest: {
		roles: 'Profil terdekat dan seberapa pasti, menurut model kami',
		profile: 'Kode, menurut model kami'
	},
	notes: 'Yang perlu diketahui',
	sortedBy: (column: string) => `Diurutkan menurut ${column}.`,
	asGiven: 'Sesuai urutan saat ditambahkan.',
	radarsHeading: 'Profil sekilas',
	radarsLead: {
		roles:
			'Sumbu dari 0 sampai 100, searah jarum jam dari atas, menurut urutan tabel. Garis utuh: orangnya. Garis putus-putus: profil yang paling dekat.',
		profile:
			'Sumbu dari 0 sampai 100, searah jarum jam dari atas, menurut urutan tabel. Tiap daftar dimulai dari skor tertinggi. Skor yang berdekatan bisa bertukar tempat hanya karena kebetulan.'
	},
	margin: (low: string, high: string) =>
		low === high
			? `Setiap skor bisa bergeser sekitar ±${low} karena kebetulan. Selisih kecil tidak berarti apa-apa.`
			: `Setiap skor bisa bergeser sekitar ±${low} sampai ±${high} karena kebetulan. Selisih kecil tidak berarti apa-apa.`,

	teamHeading: 'Yang bisa dipenuhi kelompok ini bersama-sama',
	teamLead:
		'Peran-peran ini saling melengkapi. Untuk tiap keterampilan, tabel ini menunjukkan berapa orang yang kemungkinan mencapai tingkat yang dibutuhkan peran itu.',
	teamCount: (count: number) =>
		count === 1 ? 'Satu orang dihitung di sini.' : `${String(count)} orang dihitung di sini.`,
	teamLeftOut: (names: string) =>
		`Tidak dihitung: ${names}, karena jawabannya tampak diisi asal-asalan atau terlalu sedikit.`,
	countAnyway: (name: string) => `Tetap hitung ${name}: ini memang jawabannya`,
	teamNobody: 'Belum ada yang dihitung di sini.',
	teamCaption: 'Berapa orang yang kemungkinan memenuhi target tiap peran',
	coverCell: (count: number, all: number) => `${String(count)} dari ${String(all)}`,
	coverTarget: (target: string) => `butuh ${target}`,
	coverState: { gap: 'belum ada', unclear: 'terlalu dekat untuk dibedakan' },
	notNeeded: 'tidak dibutuhkan',
	missing: (role: string, skill: string) =>
		`${role}: sejauh terlihat dari skornya, belum ada yang memenuhi kebutuhannya dalam ${skill}.`,
	missingUnclear: (role: string, skill: string) =>
		`${role}: belum jelas apakah sudah ada yang memenuhi kebutuhannya dalam ${skill}.`,
	missingClosest: (name: string, score: string, target: string) =>
		`Yang terdekat: ${name} dengan ${score} dari ${target}.`,
	levels: {
		missing: (count: number, all: number) =>
			`Belum ada: ${String(count)} dari ${String(all)} tingkat`,
		unclear: (count: number, all: number) =>
			`Terlalu dekat untuk dibedakan: ${String(count)} dari ${String(all)} tingkat`,
		rests: (count: number, all: number) =>
			`Hanya dicapai satu orang: ${String(count)} dari ${String(all)} tingkat`
	},
	missingNothing: 'Tidak ada keterampilan yang kekurangannya melebihi margin of error.',
	rolesPresent: (list: string) => `Peran terdekat di kelompok ini: ${list}.`,
	roleCount: (role: string, count: number) => `${role} (${String(count)})`,
	rolesAbsent: (roles: string) => `Di sini belum ada yang paling dekat dengan ${roles}.`,
	rests: (name: string, skills: string) => `${name}: ${skills}.`,
	restsSkill: (skill: string, roles: string) => `${skill} (${roles})`,

	timeHeading: 'Apa yang berubah',
	higher: (skills: string) => `Kemungkinan besar naik: ${skills}.`,
	lower: (skills: string) => `Kemungkinan besar turun: ${skills}.`,
	noChange: 'Belum ada skor yang jelas berubah.',
	timeOrder: 'Diurutkan menurut tanggal.',
	timeGiven:
		'Sesuai urutan saat ditambahkan. Isi tanggal semua hasil supaya urutannya mengikuti tanggal.',
	timeRadar: 'Grafik radar hasil dari waktu ke waktu',
	timeBand: (result: string) => `Margin of error ${result}`,
	radarUnavailable: 'Grafik tidak bisa digambar. Tabelnya memuat angka yang sama.',
	timeCaption: 'Skor dari 0 sampai 100 dan perubahannya',
	pair: (from: number, to: number) => `${String(from)} ke ${String(to)}`,
	difference: 'Selisih',
	changes,
	changeRule: (maybe: string, likely: string) =>
		`Selisih baru berarti kalau tidak bisa dijelaskan oleh kebetulan. Di sini, sekitar ${maybe} poin atau lebih berarti “mungkin berubah”, dan lebih dari sekitar ${likely} poin berarti “kemungkinan besar berubah”.`,
	chanceNote:
		'Hanya karena kebetulan, kira-kira satu dari tiga skor akan terbaca “mungkin”, dan satu dari dua puluh “kemungkinan besar”. Satu “mungkin” belum berarti banyak; beberapa yang searah lebih berarti.',
	ruleMeans:
		'Saat menjawab lagi, orang juga bisa menilai dirinya lebih ketat atau lebih longgar. Bicarakan apa yang benar-benar terjadi di antara kedua waktu itu.',

	keepHeading: 'Simpan atau cetak',
	link: 'Tautan ke perbandingan ini',
	linkLead:
		'Tautan ini memuat kode-kodenya. Siapa pun yang punya tautan ini bisa membuka hasil-hasilnya, termasuk semua jawaban dari tautan lengkap.',
	linkNames: 'Sertakan nama di tautan',
	linkNamesMeans:
		'Siapa pun yang menerima tautannya bisa membaca namanya, begitu juga aplikasi pesan yang dipakai untuk mengirimnya.',
	linkNamesNone: 'Belum ada nama yang diisi, jadi tidak ada yang bisa disertakan.',
	copy: 'Salin tautan',
	copied: 'Tersalin.',
	copyFailed: 'Peramban tidak mengizinkan teks disalin otomatis. Blok teksnya, lalu salin sendiri.',
	print: 'Cetak',
	data: 'Data',
	saveCsv: 'Simpan tabel (CSV)',
	saveJson: 'Simpan data (JSON)',
	ifNothing,
	saveFailed: 'Berkasnya tidak bisa dibuat.',
	filesNote: 'Berkas dan hasil cetak memuat nama seperti yang tertulis di sini.',
	fileName: 'perbandingan-arah',
	csv: {
		name: 'nama',
		code: 'kode',
		date: 'tanggal',
		quiz: 'kuis',
		version: 'versi',
		answers: 'jawaban',
		role: 'peran terdekat',
		match: 'kecocokan',
		reading: 'kejelasan',
		letters: 'huruf',
		notes: 'catatan',
		from: 'dari',
		to: 'ke',
		fromScore: 'skor sebelum',
		toScore: 'skor sesudah',
		difference: 'selisih',
		margin: 'margin of error',
		change: 'perubahan'
	}
};
