import type { Quiz } from '#lib/schema/quiz.ts';
import type { Method, MethodNumbers, MethodSection } from '../en/method.ts';
import { simulatedText } from './simulated.ts';

const evidence: Readonly<Record<Quiz['evidence'], string>> = {
	draft: 'Draf: disusun dari standar kerja publik, belum pernah diuji pada pengguna',
	piloted: 'Diujicobakan pada orang, belum divalidasi',
	validated: 'Sudah divalidasi pada orang'
};

const plain = {
	questions: (n: MethodNumbers): MethodSection => ({
		heading: 'Dari mana pertanyaannya',
		body: [
			`Kuis ini punya ${n.items} pertanyaan. Semuanya mencakup tugas dari ${n.roles} peran, seperti yang disebut dalam sebuah artikel Indonesia tentang perbedaannya.`,
			'Setiap pertanyaan tentang keterampilan punya dasar dari rujukan publik tentang pekerjaan: tugas dari O*NET, keterampilan dari ESCO, atau tingkat dari SFIA. Kalimatnya kami tulis sendiri.',
			`${n.scaleItems} pertanyaan menanyakan apa yang sudah kamu lakukan. ${n.choiceItems} menggambarkan sebuah situasi dan menanyakan langkah mana yang menurutmu paling tepat. ${n.preferenceItems} menanyakan apa yang kamu sukai; yang ini tidak pernah ikut menentukan kecocokan.`,
			'Nama jabatan berbeda di tiap perusahaan. Specialist di satu tempat bisa disebut Officer di tempat lain. Baca tugasnya, bukan judulnya.'
		]
	}),
	skills: (n: MethodNumbers): MethodSection => ({
		heading: 'Bagaimana jawaban menjadi skor keterampilan',
		body: [
			'Setiap jawaban bernilai antara nol dan penuh. Skor keterampilan adalah rata-rata jawabannya, dari 0 sampai 100.',
			'Kamu tidak dibandingkan dengan orang lain. Tidak ada kurva nilai, tidak ada standar tersembunyi.',
			`Pertanyaan yang dilewati tidak dihitung sama sekali, juga bukan sebagai nol; hasilnya hanya jadi kurang pasti. Kalau yang dijawab kurang dari ${n.minAnswered} untuk satu keterampilan, keterampilan itu ditulis sebagai tidak terukur.`
		]
	}),
	sure: (n: MethodNumbers): MethodSection => ({
		heading: 'Apa arti “seberapa pasti”',
		body: [
			`Beberapa pertanyaan saja tidak cukup untuk memastikan satu keterampilan. Karena itu setiap skor punya margin of error: sekitar ${n.errors} poin ke atas dan ke bawah, bahkan kalau semuanya kamu jawab. Selisih yang lebih kecil dari itu tidak berarti apa-apa.`,
			`Kecocokan adalah angka dari model kami. “78%” artinya: andaikan setiap orang termasuk salah satu dari ${n.roles} peran persis seperti gambaran penyusunnya, dan semua peran sama banyaknya. Maka dari 100 orang yang menjawab sepertimu, 78 termasuk peran ini. Itu bukan peluangmu untuk diterima kerja atau berhasil.`,
			`Angka itu belum pernah diukur pada orang sungguhan, dan orang sungguhan berbeda dari model. Karena itu kami membuat orang rekaan yang menyimpang dari model dengan berbagai cara, lalu menghitung. Kecocokan ${n.highMatch} ternyata tepat untuk ${n.highRight} dari mereka, tergantung cara menyimpangnya. Kecocokan ${n.topMatch} tepat untuk ${n.topRight}.`,
			`Mulai ${n.clear}, kecocokannya kami sebut jelas. Kalau dua peran teratas berselisih kurang dari ${n.leaning} poin persen, kami bilang kamu ada di antara keduanya. Di tengah-tengah itu, kamu condong ke salah satunya.`,
			'Tingkat keseluruhan yang tinggi saja bisa menaikkan satu peran ke urutan pertama. Kalau bentuk profilmu, tanpa tingkatnya, memberi peran itu kurang dari separuh, kami menulis bahwa kamu condong ke sana dan tidak menyebut kecocokannya jelas.',
			`Menurut model kami, ${n.toldClear} orang mendapat hasil “jelas”, dan ${n.clearRight} di antaranya tepat.`,
			`Kami tidak pernah menulis lebih dari ${n.shownMax} atau kurang dari ${n.shownMin}: tidak ada model tentang manusia yang lebih pasti dari itu.`
		]
	}),
	readings: (): MethodSection => ({
		heading: 'Kecocokan dan kesiapan itu dua hal',
		body: [
			'Kecocokan menjawab: profilmu paling mirip peran yang mana? Jumlah dari semua peran selalu 100%.',
			'Kesiapan menjawab: dari yang dibutuhkan peran ini, seberapa banyak yang sudah kamu punya? Lebih mahir dari yang dibutuhkan tidak pernah menguranginya.',
			'Keduanya bisa berbeda. Kamu bisa siap untuk satu peran, tetapi profilmu lebih mirip peran lain. Karena itu kami tidak pernah mencampurnya menjadi satu angka.'
		]
	}),
	why: (): MethodSection => ({
		heading: 'Dari mana alasannya',
		body: [
			'Untuk dua peran mana pun, hasilnya bisa diurai: sekian dari tiap keterampilan, sekian dari tiap jawaban, dan satu bagian dari tingkat keseluruhanmu. Kalau dijumlahkan, hasilnya tepat sama. Tidak ada yang disembunyikan.',
			'Kamu juga bisa melihat kenaikan keterampilan terkecil yang akan membuat peran lain berada di urutan pertama. Anggap itu sebagai hal yang bisa dipelajari berikutnya, bukan saran untuk menjawab lain.'
		]
	}),
	careless: (n: MethodNumbers): MethodSection => ({
		heading: 'Kalau jawabannya terlihat asal-asalan',
		body: [
			'Kami memeriksa apakah jawaban yang sama muncul berkali-kali berturut-turut, atau jawaban dalam satu keterampilan berbeda jauh. Kalau ya, kami mengatakannya dan menahan kecocokannya. Skor keterampilanmu tetap terlihat. Kamu bisa memeriksa lagi jawabanmu, atau tetap melihat kecocokannya.',
			'“Belum pernah” dari awal sampai akhir adalah jawaban: pemula bisa menjawab begitu dengan jujur. Begitu juga orang yang sangat berpengalaman dan sudah memimpin hampir semuanya. Jawaban seperti itu baru dianggap asal-asalan kalau ada yang membantahnya, misalnya kurang dari satu detik per pertanyaan.',
			`Kami lebih rela melewatkan jawaban asal-asalan daripada menuduh orang jujur. Dalam simulasi kami, dari pemula, ahli, orang yang sama mahirnya dalam segala hal, dan orang dari tiap peran, paling banyak ${n.honestFlagged} tertahan karena keliru.`,
			`Itu ada harganya. Dari orang yang memberi satu jawaban terus-menerus dengan tiga kali meleset, ${n.slipsFlagged} ketahuan. Dari jawaban acak, ${n.randomFlagged} ketahuan dalam profil lengkap dan ${n.randomQuickFlagged} dalam kuis kilat; ${n.randomClear} dan ${n.randomQuickClear} di antaranya mendapat hasil “jelas”.`
		]
	}),
	limits: (): MethodSection => ({
		heading: 'Yang tidak bisa diketahuinya',
		body: [
			'Kuis ini hanya tahu apa yang kamu katakan tentang dirimu, padahal orang sering menilai diri terlalu tinggi atau terlalu rendah. Dalam 55 penelitian, hubungan antara penilaian diri dan kinerja yang diukur ternyata lemah: rata-rata r = 0,29, sedangkan 1 berarti sempurna (Mabe & West 1982). Tanyakan juga kepada orang yang pernah bekerja denganmu.',
			'Kalau kamu menilai tinggi semua hal, tidak ada margin of error yang bisa menunjukkannya.',
			'Target dan pertanyaannya hasil penalaran, bukan pengukuran. Semuanya akan berubah kalau data dari orang berkata lain; tautan lamamu tetap memakai versi saat ia dibuat.'
		]
	})
};

export const method: Method = {
	title: 'Cara kerjanya · Arah',
	description:
		'Apa yang diukur kuis ini, dari mana pertanyaannya, bagaimana jawaban menjadi hasil, seberapa pasti hasilnya, dan untuk apa ia tidak boleh dipakai.',
	heading: 'Cara kerjanya',
	lead: 'Pertama dengan bahasa sehari-hari. Setelah itu catatan teknis, dengan semua rumus dan semua angkanya.',
	contents: 'Di halaman ini',
	skillsHeading: 'Apa yang diukur',
	skillsLead: (n: MethodNumbers) =>
		`${n.skills} keterampilan, masing-masing dari 0 sampai 100. 0: belum pernah. 50: bisa sendiri. 100: membimbing orang lain.`,
	skillsNote: (roles: string) =>
		`Setiap peran, ${roles}, punya target untuk tiap keterampilan: skor yang wajar bagi orang yang menjalankan peran itu dengan baik. Hasilmu menyebut target mana yang paling dekat dengan keterampilanmu.`,
	notHeading: 'Yang bukan tujuannya',
	not: [
		'Ini bukan tes dan bukan sertifikat.',
		'Hasilnya tidak boleh dipakai untuk rekrutmen, seleksi, pencocokan kerja, atau penempatan, dan tidak untuk memberi nilai.',
		'Kuis ini tidak menjanjikan keberhasilan dalam pekerjaan, dan tidak mengukur nilai dirimu sebagai orang.'
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
		evidence,
		instrument: 'Instrumen',
		itemsLabel: 'Pertanyaan',
		time: 'Waktu',
		minutes: (minutes: string) => `sekitar ${minutes} menit`,
		languages: 'Bahasa',
		languagesText: 'Inggris dan Indonesia',
		supervision: 'Pengawasan',
		supervisionText: 'Mode terbuka: tanpa pengawas, dan identitas tidak diperiksa',
		purposeHeading: 'Tujuan dan pemakaian',
		purpose: [
			'Asesmen mandiri untuk memulai belajar dan percakapan karier, sendiri atau bersama konselor. Ditujukan bagi orang yang bekerja di media sosial, mempelajarinya, atau sedang memikirkannya, di perangkat sendiri dan tanpa taruhan apa pun.',
			'Bukan untuk rekrutmen, seleksi, pencocokan kerja, atau penempatan. Departemen Tenaga Kerja Amerika Serikat mengatakan hal yang sama tentang alat karier O*NET (TEIN 16-00), padahal alat itu dibangun dengan data yang jauh lebih banyak. Hasil kuis ini hanya satu sumber di antara beberapa; bicarakan, dan pakai juga sumber lain.'
		],
		itemsHeading: 'Pertanyaan dan jawaban',
		itemsCaption: 'Jumlah pertanyaan per keterampilan',
		skill: 'Keterampilan',
		kinds: { scale: 'Pengalaman', choice: 'Penilaian situasi', preference: 'Minat' },
		total: 'Semua',
		anchorsCaption: 'Nilai tiap jawaban untuk pertanyaan pengalaman',
		answer: 'Jawaban',
		credit: 'Nilai, persen',
		itemsNote: (n: MethodNumbers) =>
			`Pertanyaan penilaian situasi punya empat pilihan, bernilai nol, sepertiga, dua pertiga, atau penuh, dan ditampilkan dalam urutan acak. Lalu ada ${n.preferenceItems} pertanyaan minat: jawabannya dihitung per peran dan tidak ikut dalam skor maupun kecocokan.`,
		scoringHeading: 'Penghitungan',
		scoringLead:
			'Penjumlahan mencakup pertanyaan yang dijawab atau keterampilan yang terukur. Urutan pertanyaan tidak mengubah apa pun, dan jawaban yang sama selalu memberi hasil yang sama.',
		formulas: {
			credit:
				'Nilai u dari jawaban dengan p poin, diubah ke 0 sampai 1 menurut rentang pertanyaannya; 1 − u untuk pertanyaan terbalik.',
			skill:
				'Skor keterampilan: rata-rata tertimbang nilainya, sebagai persen dari nilai tertinggi yang mungkin.',
			error:
				'Galat baku. n adalah jumlah efektif jawaban dan s² sebaran jawaban orang itu sendiri, ditarik ke nilai σ₀ yang diperkirakan untuk bentuk pertanyaannya.',
			match:
				'Kecocokan: peluang posterior antarperan dengan target t dan satu kovarians bersama C. σ_g memberi ruang bagi tingkat keseluruhan untuk berbeda karena hal di luar peran; π adalah proporsi dasar, sama untuk semua peran.',
			reasons:
				'Alasan, untuk peran A dibandingkan peran B: bukti dari tiap keterampilan, tingkat keseluruhan, proporsi dasar. h = 1/(τ² + SE²), δ = t_A − t_B, M = (t_A + t_B)/2, c = σ_g²/(1 + σ_g² Σh). Bagian satu keterampilan dibagi ke jawaban-jawabannya menurut bobotnya.',
			readiness:
				'Kesiapan, dengan kepentingan m: hanya yang kurang yang dihitung. b mengembalikan apa yang rata-rata hilang karena kebetulan.',
			accuracy:
				'Ketepatan untuk sepasang peran yang diperkirakan model kami dari rancangannya saja.'
		},
		constantsCaption: 'Tetapan',
		constant: 'Tetapan',
		value: 'Nilai',
		constants: {
			tau: 'τ: seberapa jauh orang yang cocok dengan suatu peran berbeda dari targetnya, dalam poin',
			sigmaG: 'σ_g: sebaran tingkat keseluruhan, dalam poin',
			nu0: 'ν₀: bobot σ₀ terhadap sebaran orang itu sendiri, dalam jumlah jawaban',
			sigma0Scale: 'σ₀: sebaran satu jawaban pengalaman, dalam poin',
			sigma0Choice: 'σ₀: sebaran satu jawaban penilaian situasi, dalam poin',
			minAnswered: 'Bagian pertanyaan yang harus dijawab agar keterampilan punya skor',
			clear: 'Jelas mulai',
			leaning: 'Condong: unggul dari peran kedua sekurangnya',
			shown: 'Kecocokan hanya ditampilkan di antara',
			flat: 'Profil datar kalau keterampilannya tidak berbeda pada taraf',
			atypical: 'Tidak mirip peran mana pun kalau peluang jaraknya di bawah'
		},
		targetsHeading: 'Target dan kepentingan',
		targetsLead:
			'Baca target seperti jawaban: 25 dengan bantuan, 50 sendiri, 75 konsisten, 100 membimbing orang lain. Target menentukan kecocokan. Kepentingan hanya dihitung untuk kesiapan.',
		targetsCaption: 'Target, 0 sampai 100',
		importanceCaption: 'Kepentingan untuk kesiapan, 1 sampai 5',
		weightsCaption: 'Kecocokan sebagai bobot dan ambang, dalam perseribu',
		weightsLead:
			'Kecocokan yang sama, dengan cara lain: kalikan tiap skor keterampilan dengan bobotnya, jumlahkan, lalu kurangi ambangnya. Peran dengan jumlah terbesar adalah yang terdekat, dan selisihnya adalah log-odds. Ini berlaku kalau semua pertanyaan dijawab dengan sebaran yang diperkirakan.',
		bar: 'Ambang',
		precisionHeading: 'Ketelitian dan reliabilitas',
		precision: [
			'Reliabilitas yang sudah diukur: belum ada. Konsistensi internal maupun tes ulang belum pernah diukur pada orang untuk kuis ini.',
			'Angka berikut berasal dari rancangannya: jumlah pertanyaan, dan sebaran yang dipinjam dari data publik kuesioner lain.'
		],
		errorsCaption: 'Galat baku menurut rancangan, dalam poin',
		error: 'Galat baku',
		pairsCaption: 'Menurut model kami: orang dari dua peran yang mendapat peran yang benar',
		pair: 'Peran',
		share: 'Bagian',
		pairsNote:
			'Diperkirakan dari targetnya. Benar artinya: peran yang targetnya menjadi asal orang itu. Ini kesesuaian dengan model kami sendiri, bukan bukti bahwa modelnya sesuai kenyataan.',
		figures: simulatedText,
		qualityHeading: 'Jawaban asal-asalan',
		qualityCaption: 'Kapan jawaban ditandai',
		flag: 'Tanda',
		rule: 'Ditandai',
		flags: {
			longstring: 'Jawaban pengalaman yang sama berturut-turut',
			irv: 'Sebaran jawaban pengalaman, dibandingkan satu langkah skala',
			spread: 'Rata-rata sebaran dalam satu keterampilan, dalam poin',
			contradiction: 'Rata-rata jarak antara pertanyaan biasa dan terbalik, dalam poin',
			fast: 'Detik per pertanyaan, nilai tengah: tidak pernah disebut jelas'
		},
		atLeast: (value: string) => `${value} atau lebih`,
		below: (value: string) => `di bawah ${value}`,
		above: (value: string) => `di atas ${value}`,
		between: (low: string, high: string) => `${low} sampai ${high}`,
		languagesHeading: 'Dua bahasa',
		languagesNote:
			'Versi Inggris dan Indonesia adalah dua versi dari satu instrumen dengan kunci yang sama: mengganti bahasa tidak mengubah skor apa pun. Apakah kalimatnya berarti sama bagi pembaca belum diperiksa, jadi jangan membandingkan kelompok antarbahasa.',
		nextHeading: 'Sebelum ini boleh disebut lebih dari draf',
		next: [
			'Dua praktisi dari tiap peran menilai apakah setiap pertanyaan relevan, dan memilih jawaban situasi terbaik tanpa melihat kuncinya.',
			'Lima orang untuk tiap bahasa, sebagian tanpa pengalaman kerja, membaca sambil mengucapkan pikirannya.',
			'Uji coba dengan sedikitnya 30 orang dari tiap peran: statistik pertanyaan, reliabilitas tiap keterampilan, tes ulang setelah dua minggu, target dari orang yang benar-benar menjalankannya.',
			'Terjemahan balik, dan pemeriksaan apakah kedua bahasa mengukur hal yang sama.'
		],
		citeHeading: 'Cara mengutip',
		cite: (name: string, version: string, date: string) =>
			`Arah. ${name}, versi ${version} (kuis asesmen mandiri), ${date}. Tambahkan alamat tempat kamu mengerjakannya.`,
		sourcesHeading: 'Sumber dan lisensi',
		attribution: [
			'Situs ini memuat informasi dari basis data O*NET 29.2 milik U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), dipakai di bawah lisensi CC BY 4.0. O*NET® adalah merek dagang USDOL/ETA. Kami menulis ulang tugas menjadi pertanyaan; USDOL/ETA tidak menyetujui, mendukung, atau menguji perubahan ini.',
			'Layanan ini memakai klasifikasi ESCO dari Komisi Eropa, versi 1.2.0.',
			'SFIA 9 hanya dirujuk lewat kode dan tingkat keterampilannya. Teksnya tidak dipakai.'
		]
	}
};
