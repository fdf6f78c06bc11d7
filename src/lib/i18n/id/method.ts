import type { ExampleStep, Method, MethodNumbers, MethodSection } from '../en/method.ts';
import { simulatedText } from './simulated.ts';

const plain = {
	questions: (n: MethodNumbers): MethodSection => ({
		heading: 'Dari mana pertanyaannya',
		body: [`Kuis ini punya ${n.items} pertanyaan.`]
	}),
	skills: (n: MethodNumbers): MethodSection => ({
		heading: 'Bagaimana jawaban menjadi skor keterampilan',
		body: [
			'Setiap jawaban mendapat nilai antara nol dan penuh. Skor keterampilan adalah rata-rata nilai jawabannya, dari 0 sampai 100.',
			'Jawabanmu tidak dibandingkan dengan jawaban orang lain. Tidak ada kurva nilai dan tidak ada standar tersembunyi.',
			`Pertanyaan yang dilewati tidak ikut dihitung, dan tidak dianggap nol; hasilnya hanya jadi kurang pasti. Kalau kamu menjawab kurang dari ${n.minAnswered} pertanyaan tentang satu keterampilan, keterampilan itu ditandai “belum terukur”.`
		]
	}),
	sure: (n: MethodNumbers): MethodSection => ({
		heading: 'Apa arti “seberapa pasti”',
		body: [
			`Beberapa pertanyaan saja tidak cukup untuk memastikan satu keterampilan. Karena itu, setiap skor punya margin of error: sekitar ${n.errors} poin ke atas dan ke bawah, bahkan kalau kamu menjawab semuanya. Selisih yang lebih kecil dari itu tidak berarti apa-apa.`,
			`Kecocokan adalah angka dari model kami. “78%” artinya begini: andaikan setiap orang termasuk salah satu dari ${n.roles} peran, persis seperti gambaran kami, dan semua peran sama banyaknya. Maka dari 100 orang dengan jawaban seperti jawabanmu, 78 orang termasuk peran ini. Itu bukan peluangmu untuk diterima kerja atau berhasil.`,
			`Mulai ${n.clear}, kecocokannya kami sebut jelas. Kalau dua peran teratas berselisih kurang dari ${n.leaning} poin persen, kami menulis bahwa kamu ada di antara keduanya. Selain itu, kamu condong ke satu peran.`,
			'Tingkat keseluruhan yang tinggi saja bisa menaikkan satu peran ke urutan pertama. Karena itu, kami juga melihat bentuk profilmu tanpa tingkatnya. Kalau menurut bentuk saja peran itu mendapat kurang dari separuh, kami menulis bahwa kamu condong ke sana dan tidak menyebut kecocokannya jelas.',
			`Kami tidak pernah menampilkan lebih dari ${n.shownMax} atau kurang dari ${n.shownMin}. Tidak ada model tentang manusia yang lebih pasti dari itu.`
		],
		simulated: [
			`Orang sungguhan berbeda dari model. Karena itu, kami membuat orang rekaan yang berbeda dari model dengan beberapa cara, lalu menghitung seberapa sering hasilnya tepat. Kecocokan ${n.highMatch} ternyata tepat bagi ${n.highRight} dari mereka, tergantung seberapa jauh mereka berbeda. Kecocokan ${n.topMatch} tepat bagi ${n.topRight}.`,
			`Menurut model kami, ${n.toldClear} orang mendapat hasil “jelas”, dan bagi ${n.clearRight} di antaranya hasil itu tepat.`
		]
	}),
	readings: (): MethodSection => ({
		heading: 'Kecocokan dan kesiapan: dua hal yang berbeda',
		body: [
			'Kecocokan menjawab: profilmu paling mirip dengan peran yang mana? Jumlah kecocokan semua peran selalu 100%.',
			'Kesiapan menjawab: seberapa banyak kebutuhan peran ini yang sudah kamu penuhi? Keterampilan yang lebih dari cukup tidak pernah mengurangi kesiapan.',
			'Keduanya bisa berbeda. Kamu bisa siap untuk satu peran, sementara profilmu lebih mirip dengan peran lain. Karena itu, kami tidak pernah mencampurnya menjadi satu angka.'
		]
	}),
	why: (): MethodSection => ({
		heading: 'Dari mana alasannya',
		body: [
			'Perbandingan dua peran mana pun bisa diuraikan: berapa yang berasal dari tiap keterampilan, dari tiap jawaban, dan dari tingkat keseluruhanmu. Jumlah semua bagian itu tepat sama dengan hasilnya. Tidak ada yang disembunyikan.',
			'Kamu juga bisa melihat peningkatan keterampilan terkecil yang akan menaikkan peran lain ke urutan pertama. Anggap itu sebagai hal yang bisa dipelajari berikutnya, bukan saran untuk mengubah jawaban.'
		]
	}),
	careless: (n: MethodNumbers): MethodSection => ({
		heading: 'Kalau jawaban tampak asal-asalan',
		body: [
			'Kami memeriksa apakah jawaban yang sama muncul berkali-kali secara berurutan, atau jawaban dalam satu keterampilan berbeda jauh. Kalau ya, kami memberitahumu dan belum menampilkan kecocokannya. Skor keterampilanmu tetap terlihat. Kamu bisa memeriksa lagi jawabanmu, atau tetap melihat kecocokannya.',
			'Jawaban terendah dari awal sampai akhir bisa saja jujur kalau kamu pemula. Begitu juga jawaban tertinggi kalau kamu sudah pernah memimpin hampir semuanya. Jawaban seperti itu baru dianggap asal-asalan kalau ada yang bertentangan dengannya, misalnya kurang dari satu detik per pertanyaan.'
		],
		simulated: [
			`Lebih baik kami melewatkan jawaban asal-asalan daripada menuduh orang jujur. Kami menyimulasikan pemula, ahli, orang yang sama mahirnya dalam segala hal, dan orang dari tiap peran. Dari setiap kelompok itu, paling banyak ${n.honestFlagged} yang kecocokannya keliru tidak ditampilkan.`,
			`Pilihan itu ada risikonya. Dari orang yang memberi satu jawaban terus-menerus dengan tiga kali meleset, ${n.slipsFlagged} terdeteksi. Dari jawaban acak, ${n.randomFlagged} terdeteksi dalam profil lengkap dan ${n.randomQuickFlagged} dalam kuis kilat. Dari semua jawaban acak, ${n.randomClear} dan ${n.randomQuickClear} mendapat hasil “jelas”.`
		]
	}),
	limits: (): MethodSection => ({
		heading: 'Yang tidak bisa diketahui kuis ini',
		body: [
			'Kuis ini hanya tahu apa yang kamu katakan tentang dirimu, padahal orang sering menilai diri terlalu tinggi atau terlalu rendah. Dalam 55 penelitian, hubungan antara penilaian diri dan kinerja terukur ternyata lemah: rata-rata r = 0,29, sedangkan 1 berarti sempurna (Mabe & West 1982). Jadi, tanyakan juga kepada orang yang pernah bekerja denganmu.',
			'Kalau kamu menilai diri terlalu tinggi dalam semua hal, margin of error tidak bisa menunjukkannya.'
		]
	})
};

export const method: Method = {
	title: 'Cara kerjanya · Arah',
	description:
		'Apa yang diukur kuis ini, dari mana pertanyaannya, dan bagaimana jawaban menjadi hasil. Juga seberapa pasti hasilnya, dan untuk apa hasil itu tidak boleh dipakai.',
	heading: 'Cara kerjanya',
	lead: 'Dalam bahasa sehari-hari. Semua rumus dan angkanya ada di catatan teknis.',
	contents: 'Daftar isi',
	plainHeading: 'Dalam bahasa sehari-hari',
	technicalTitle: 'Catatan teknis · Arah',
	noteLead: 'Semua rumus dan angkanya, untuk konselor, pengajar, dan peneliti:',
	inDetail: (heading: string) => `Selengkapnya: ${heading}`,
	example: {
		heading: 'Contoh, langkah demi langkah',
		lead: 'Orang ini rekaan. Ada tiga langkah dari jawabannya sampai hasilnya.',
		result: 'Lihat hasil lengkapnya',
		others: 'peran lain',
		answers: (count: string, skill: string): ExampleStep => ({
			heading: '1. Jawaban',
			says: `Ada ${count} pertanyaan tentang ${skill}. Setiap titik adalah satu jawaban. Titik yang lebih besar lebih berpengaruh.`,
			ends: ['nilai nol', 'nilai penuh']
		}),
		skill: (score: string, range: string, targets: string): ExampleStep => ({
			heading: '2. Satu keterampilan',
			says: `Rata-rata semua titik adalah skornya: ${score}. Skor dari beberapa jawaban saja tidak mungkin persis. Margin of error-nya digambar sebagai pita: ${range}. Belah ketupat, dari kiri ke kanan, adalah target tiap peran: ${targets}.`,
			ends: ['0', '100']
		}),
		match: (match: string): ExampleStep => ({
			heading: '3. Kecocokan',
			says: `Semua keterampilan dibandingkan dengan setiap peran. Bayangkan 100 orang dengan jawaban seperti ini. Menurut model kami, sebanyak inilah yang paling dekat dengan tiap peran: ${match}.`,
			ends: []
		})
	},
	skillsHeading: 'Apa yang diukur',
	skillsLead: (n: MethodNumbers) =>
		`Ada ${n.skills} keterampilan, masing-masing dari 0 sampai 100.`,
	counts: {
		scale: (count: string) =>
			`Sebanyak ${count} pertanyaan memintamu menilai diri pada sebuah skala.`,
		choice: (count: string) =>
			`Sebanyak ${count} pertanyaan menggambarkan sebuah situasi, lalu menanyakan langkah yang menurutmu paling tepat.`,
		preference: (count: string) =>
			`Sebanyak ${count} pertanyaan menanyakan minatmu; jawabannya tidak ikut menentukan kecocokan.`
	},
	skillsNote: (roles: string) =>
		`Setiap peran, ${roles}, punya target untuk tiap keterampilan: skor orang yang menjalankan peran itu dengan baik. Hasilmu menunjukkan target mana yang paling dekat dengan keterampilanmu.`,
	notHeading: 'Yang perlu diingat',
	not: [
		'Ini bukan tes dan bukan sertifikat.',
		'Hasilnya tidak boleh dipakai untuk rekrutmen, seleksi, pencocokan kerja, penempatan, atau nilai.',
		'Kuis ini tidak menjanjikan keberhasilan dalam pekerjaan. Kuis ini juga tidak mengukur nilai dirimu sebagai manusia.'
	],
	plain,
	note: {
		heading: 'Catatan teknis',
		lead: 'Untuk konselor, pengajar, dan peneliti. Angka bertanda “simulasi” berasal dari jawaban buatan komputer, bukan dari orang.',
		simulated: 'simulasi',
		tableHint: (caption: string) => `Tabel: ${caption}`,
		version: 'Versi',
		date: 'Tanggal',
		evidenceLabel: 'Status',
		instrument: 'Instrumen',
		itemsLabel: 'Pertanyaan',
		time: 'Waktu',
		minutes: (minutes: string) => `sekitar ${minutes} menit`,
		languages: 'Bahasa',
		audience: 'Untuk',
		by: 'Penanggung jawab',
		licence: 'Lisensi',
		supervision: 'Pengawasan',
		supervisionText: 'Mode terbuka: tanpa pengawas, dan identitas tidak diperiksa',
		purposeHeading: 'Tujuan dan pemakaian',
		purpose: [
			'Asesmen mandiri untuk memulai belajar dan percakapan karier, sendiri atau bersama konselor. Kuis diisi di perangkat sendiri, tanpa konsekuensi apa pun.',
			'Bukan untuk rekrutmen, seleksi, pencocokan kerja, atau penempatan. Departemen Tenaga Kerja Amerika Serikat mengatakan hal yang sama tentang alat karier O*NET (TEIN 16-00). Padahal, alat itu dibangun dengan data yang jauh lebih banyak. Hasil ini hanya salah satu sumber: bicarakan, dan pakai juga sumber lain.'
		],
		itemsHeading: 'Pertanyaan dan jawaban',
		itemsCaption: 'Jumlah pertanyaan per keterampilan',
		skill: 'Keterampilan',
		kinds: { scale: 'Pada skala', choice: 'Penilaian situasi', preference: 'Minat' },
		total: 'Semua',
		anchorsCaption: 'Nilai tiap jawaban pada skala',
		answer: 'Jawaban',
		credit: 'Nilai, persen',
		choiceNote:
			'Dalam pertanyaan penilaian situasi, setiap pilihan punya nilai sendiri. Urutan pilihannya acak.',
		preferenceNote: (count: string) =>
			`Ada ${count} pertanyaan minat. Jawabannya dihitung per peran dan tidak ikut dalam skor ataupun kecocokan.`,
		scoringHeading: 'Penghitungan',
		scoringLead:
			'Penjumlahan mencakup pertanyaan yang dijawab atau keterampilan yang terukur. Urutan pertanyaan tidak mengubah apa pun, dan jawaban yang sama selalu memberi hasil yang sama.',
		formulas: {
			credit:
				'Nilai u dari jawaban dengan p poin, diubah ke 0 sampai 1 menurut rentang pertanyaannya; 1 − u untuk pertanyaan terbalik.',
			skill:
				'Skor keterampilan: rata-rata tertimbang nilainya, sebagai persen dari nilai tertinggi yang mungkin.',
			error:
				'Galat baku. n adalah jumlah efektif jawaban dan s² sebaran jawaban orang itu sendiri, ditarik ke nilai σ₀ yang diharapkan untuk jenis pertanyaannya.',
			match:
				'Kecocokan: peluang posterior antarperan dengan target t dan satu kovarians bersama C. σ_g memberi ruang bagi tingkat keseluruhan untuk berbeda karena hal di luar peran. π adalah proporsi dasar, sama untuk semua peran.',
			reasons:
				'Alasan, untuk peran A dibandingkan peran B: bukti dari tiap keterampilan, tingkat keseluruhan, proporsi dasar. h = 1/(τ² + SE²), δ = t_A − t_B, M = (t_A + t_B)/2, c = σ_g²/(1 + σ_g² Σh). Bagian satu keterampilan dibagi ke jawaban-jawabannya menurut bobotnya.',
			readiness:
				'Kesiapan, dengan kepentingan m: hanya yang kurang yang dihitung. b mengembalikan apa yang rata-rata hilang karena kebetulan.',
			accuracy:
				'Ketepatan untuk sepasang peran, menurut perkiraan model kami dari rancangannya saja.'
		},
		constantsCaption: 'Tetapan',
		constant: 'Tetapan',
		value: 'Nilai',
		constants: {
			tau: 'τ: seberapa jauh orang yang cocok dengan suatu peran berbeda dari targetnya, dalam poin',
			sigmaG: 'σ_g: sebaran tingkat keseluruhan, dalam poin',
			nu0: 'ν₀: bobot σ₀ terhadap sebaran orang itu sendiri, dalam jumlah jawaban',
			sigma0Scale: 'σ₀: sebaran satu jawaban pada skala, dalam poin',
			sigma0Choice: 'σ₀: sebaran satu jawaban penilaian situasi, dalam poin',
			minAnswered: 'Bagian pertanyaan yang harus dijawab agar keterampilan punya skor',
			clear: 'Jelas: sedikitnya',
			leaning: 'Condong: selisih dari peran kedua sedikitnya',
			shown: 'Kecocokan hanya ditampilkan di antara',
			flat: 'Profil datar kalau keterampilannya tidak berbeda pada taraf',
			atypical: 'Tidak mirip peran mana pun kalau peluang jaraknya di bawah'
		},
		targetsHeading: 'Target dan kepentingan',
		targetsLead:
			'Target adalah skor orang yang menjalankan peran itu dengan baik. Target menentukan kecocokan. Kepentingan hanya dipakai untuk kesiapan.',
		targetsCaption: 'Target, 0 sampai 100',
		importanceCaption: 'Kepentingan untuk kesiapan',
		weightsCaption: 'Kecocokan sebagai bobot dan ambang, dalam perseribu',
		weightsLead:
			'Kecocokan yang sama dalam bentuk lain: kalikan tiap skor keterampilan dengan bobotnya, jumlahkan, lalu kurangi ambangnya. Peran dengan hasil terbesar adalah yang terdekat, dan selisihnya adalah log-odds. Ini berlaku kalau semua pertanyaan dijawab dengan sebaran yang diharapkan.',
		bar: 'Ambang',
		precisionHeading: 'Ketelitian dan reliabilitas',
		unmeasured:
			'Reliabilitas yang sudah diukur: belum ada. Baik konsistensi internal maupun reliabilitas tes ulang kuis ini belum pernah diukur pada pengguna.',
		notSimulated: 'Kuis ini belum disimulasikan.',
		precision: [
			'Angka berikut berasal dari rancangannya: jumlah pertanyaan, dan sebaran yang dipinjam dari data publik kuesioner lain.'
		],
		errorsCaption: 'Galat baku menurut rancangan, dalam poin',
		error: 'Galat baku',
		pairsCaption: 'Menurut model kami: orang dari dua peran yang mendapat peran yang benar',
		pair: 'Peran',
		share: 'Bagian',
		pairsNote:
			'Diperkirakan dari targetnya. Benar artinya peran yang targetnya menjadi asal orang itu. Ini menunjukkan kesesuaian dengan model kami sendiri, bukan bukti bahwa modelnya sesuai dengan kenyataan.',
		figures: simulatedText,
		qualityHeading: 'Jawaban asal-asalan',
		qualityCaption: 'Kapan jawaban ditandai',
		flag: 'Indeks',
		rule: 'Ditandai',
		flags: {
			longstring: 'Jawaban yang sama pada skala, berturut-turut',
			irv: 'Sebaran jawaban pada skala, dibandingkan satu langkah skala',
			spread: 'Rata-rata sebaran dalam satu keterampilan, dalam poin',
			contradiction: 'Rata-rata jarak antara pertanyaan biasa dan terbalik, dalam poin',
			fast: 'Detik per pertanyaan, median (tidak pernah disebut jelas)'
		},
		atLeast: (value: string) => `${value} atau lebih`,
		below: (value: string) => `di bawah ${value}`,
		above: (value: string) => `di atas ${value}`,
		between: (low: string, high: string) => `${low} sampai ${high}`,
		languagesHeading: 'Bahasa',
		languagesNote:
			'Semua bahasanya adalah versi dari satu instrumen dengan kunci yang sama: mengganti bahasa tidak mengubah skor apa pun. Belum diperiksa apakah pembaca memahami semuanya dengan cara yang sama, jadi jangan membandingkan kelompok antarbahasa.',
		nextHeading: 'Sebelum pertanyaan ini boleh disebut teruji',
		next: [
			'Dua praktisi dari tiap peran menilai relevansi setiap pertanyaan, dan memilih jawaban situasi terbaik tanpa melihat kuncinya.',
			'Lima orang untuk tiap bahasa, sebagian tanpa pengalaman kerja, membaca sambil menyuarakan pikirannya.',
			'Uji coba dengan sedikitnya 30 orang dari tiap peran: statistik pertanyaan, reliabilitas tiap keterampilan, dan tes ulang setelah dua minggu. Targetnya diambil dari orang yang menjalankan pekerjaan itu.',
			'Terjemahan balik, dan pemeriksaan apakah kedua bahasa mengukur hal yang sama.'
		],
		citeHeading: 'Cara mengutip',
		cite: (name: string, version: string, date: string) =>
			`Arah. ${name}, versi ${version} (kuis asesmen mandiri), ${date}. Tambahkan alamat tempat kamu mengisinya.`,
		sourcesHeading: 'Sumber dan lisensi'
	}
};
