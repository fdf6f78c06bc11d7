import type { ProfileMethod } from '../en/profile-method.ts';
import type { Terms } from '#lib/schema/wording.ts';

export const profileMethod = (t: Terms): ProfileMethod => ({
	skillsLead: (n) => `Ada ${n.skills} ${t.skills}, masing-masing dari 0 sampai 100.`,
	skillsNote:
		'Tidak ada jawaban yang benar, dan tidak ada yang harus dicapai. Hasilnya mengurutkan skormu dan menunjukkan seberapa pasti urutan itu.',
	counts: (count) =>
		`Sebanyak ${count} pertanyaan memintamu memilih jawaban pada sebuah skala. Tidak ada jawaban yang benar atau salah.`,
	example: {
		answers: (count, skill) => ({
			heading: '1. Jawaban',
			says: `Ada ${count} pertanyaan tentang ${skill}. Setiap titik adalah satu jawaban. Titik yang lebih besar lebih berpengaruh.`,
			ends: ['jawaban terendah', 'jawaban tertinggi']
		}),
		skill: (score, range) => ({
			heading: '2. Satu skor',
			says: `Rata-rata semua titik adalah skornya: ${score}. Skor dari beberapa jawaban saja tidak mungkin persis. Margin of error-nya digambar sebagai pita: ${range}.`,
			ends: ['0', '100']
		}),
		match: (first) => ({
			heading: '3. Urutan pertama',
			says: `Semua skor dibandingkan satu sama lain. Bayangkan 100 orang dengan skor seperti ini. Menurut model kami, begini sebaran urutan pertama mereka: ${first}.`,
			ends: []
		}),
		others: `${t.skills} lain`
	},
	plain: {
		questions: (n) => ({
			heading: 'Dari mana pertanyaannya',
			body: [`Kuis ini punya ${n.items} pertanyaan.`]
		}),
		skills: (n) => ({
			heading: 'Bagaimana jawaban menjadi skor',
			body: [
				`Skor adalah rata-rata jawabanmu tentang satu ${t.skill}: 0 kalau kamu selalu memilih jawaban terendah, 100 kalau selalu yang tertinggi.`,
				'Jawabanmu tidak dibandingkan dengan jawaban orang lain. Tidak ada kurva nilai dan tidak ada standar tersembunyi.',
				`Pertanyaan yang dilewati tidak ikut dihitung, dan tidak dianggap nol; hasilnya hanya jadi kurang pasti. Kalau kamu menjawab kurang dari ${n.minAnswered} pertanyaan tentang satu ${t.skill}, skornya ditandai “belum terukur” dan kodenya tidak bisa ditentukan.`
			]
		}),
		code: (n) => ({
			heading: 'Apa arti kodenya',
			body: [
				`Kodenya terdiri atas ${n.letters} huruf: skor-skor tertinggimu, yang tertinggi di depan. Kode membandingkan skormu satu sama lain. Memberi jawaban tinggi untuk semuanya tidak mengubah kodenya.`,
				'Skor yang sama berbagi tempat. Urutan abjad tidak pernah menentukan.'
			]
		}),
		sure: (n) => ({
			heading: 'Apa arti “seberapa pasti”',
			body: [
				`Beberapa pertanyaan saja tidak cukup untuk memastikan satu skor. Karena itu, setiap skor punya margin of error: sekitar ${n.errors} poin ke atas dan ke bawah, bahkan kalau kamu menjawab semuanya. Selisih yang lebih kecil dari itu tidak berarti apa-apa.`,
				'“81 dari 100” adalah angka dari model kami. Artinya: dari 100 orang dengan skor seperti skormu, urutan pertama ini memang tepat bagi 81 orang. Itu bukan peluangmu untuk menyukai suatu pekerjaan atau berhasil di dalamnya.',
				`Mulai ${n.clear}, sebuah huruf kami anggap pasti. Kalau peluang dua huruf teratas berselisih kurang dari ${n.leaning} poin persen, kami menulis bahwa keduanya terlalu dekat untuk dibedakan. Kalau ada dua atau tiga kode yang mungkin, kamu membaca semuanya.`,
				`Kami tidak pernah menampilkan lebih dari ${n.shownMax} atau kurang dari ${n.shownMin}. Tidak ada model tentang manusia yang lebih pasti dari itu.`
			],
			simulated: [
				`Apakah kodenya sama kalau kuis diisi lagi? Kami membuat orang rekaan, dan masing-masing menjawab dua kali dengan pertanyaan serupa. Huruf pertamanya sama pada ${n.firstAgain} dari 100 orang. Huruf-hurufnya sama dalam urutan apa pun pada ${n.setAgain} orang, dan dalam urutan yang sama pada ${n.orderAgain} orang. Jadi, jangan pernah berpegang pada urutannya saja.`,
				`Itulah sebabnya kebanyakan orang tidak diberi satu kode saja. Dari 100 orang, ${n.told} mendapat satu kode atau beberapa kode yang mungkin. Pada ${n.firstClear} orang, huruf pertamanya disebut jelas, dan dari 100 huruf seperti itu ${n.firstClearRight} tepat. Pada ${n.allSettled} orang, semua hurufnya pasti, dan dari 100 kode seperti itu ${n.allSettledRight} hurufnya tepat.`,
				`Kalau skor yang sebenarnya lebih berdekatan daripada anggapan kami, semuanya lebih mudah berubah: huruf-hurufnya sama hanya pada ${n.setNarrow} dari 100 orang.`
			]
		}),
		careless: () => ({
			heading: 'Kalau jawaban tampak asal-asalan',
			body: [
				`Kami memeriksa apakah jawaban yang sama muncul berkali-kali secara berurutan, atau jawaban tentang satu ${t.skill} berbeda jauh. Kalau ya, kami memberitahumu dan belum menampilkan kodenya. Skormu tetap terlihat. Kamu bisa memeriksa lagi jawabanmu, atau tetap melihat kodenya.`,
				'Jawaban terendah atau tertinggi dari awal sampai akhir bisa saja jujur. Jawaban seperti itu baru dianggap asal-asalan kalau ada yang bertentangan dengannya, misalnya kurang dari satu detik per pertanyaan.'
			]
		}),
		caught: (n) => ({
			heading: 'Seberapa sering itu keliru',
			body: [],
			simulated: [
				`Lebih baik kami melewatkan jawaban asal-asalan daripada menuduh orang jujur. Dalam simulasi, dari setiap kelompok orang jujur paling banyak ${n.honestWithheld} yang kodenya keliru ditahan.`,
				`Ada akibatnya. Dari orang yang memberi satu jawaban terus-menerus, ${n.straightCaught} terdeteksi; dari jawaban acak, ${n.randomCaught}.`
			]
		}),
		limits: () => ({
			heading: 'Yang tidak bisa diketahui kuis ini',
			body: [
				'Kuis ini hanya tahu apa yang kamu katakan tentang dirimu pada satu hari. Kuis ini tidak tahu apa yang kamu kuasai, dan tidak menyatakan apa yang pas untukmu.'
			]
		})
	},
	formulas: {
		score: 'Skor: rata-rata tertimbang nilainya, sebagai persen dari nilai tertinggi yang mungkin.',
		belief:
			'Skor sebenarnya dari satu orang tersebar sejauh τ di sekitar tingkatnya sendiri, L, yang dibiarkan bebas sepenuhnya. Kalau skornya S, skor sebenarnya berdistribusi normal dengan rata-rata m dan varians v. Skor ditarik ke L, karena skor tertinggi sebagian menjadi tertinggi karena kebetulan.',
		first:
			'Peluang bahwa a yang tertinggi. φ dan Φ adalah kepadatan dan distribusi tiap skor sebenarnya; Π mencakup semua yang lain.',
		set: 'Peluang bahwa tepat himpunan K yang tertinggi, dalam urutan apa pun. Di sini a adalah yang terendah di K, b anggota K lainnya, dan e semua yang di luar K.',
		order:
			'Peluang bahwa yang tertinggi berada persis dalam urutan ini, di sini untuk tiga huruf. Hitungannya mulai dari yang tertinggi, dan e mencakup semua yang lain. Semua integral dihitung pada kisi, tanpa angka acak.',
		shape:
			'Diferensiasi untuk konselor, dari skor yang diurutkan: rentang D dan indeks Iachan I (0 sampai 50). Konsistensi adalah jarak dua tipe tertinggi pada lingkaran kuis, kalau ada (Holland 1997).'
	},
	note: {
		scoringLead:
			'Penjumlahan mencakup pertanyaan yang dijawab atau skor yang terukur. Urutan pertanyaan tidak mengubah apa pun, dan jawaban yang sama selalu memberi hasil yang sama.',
		itemsCaption: `Jumlah pertanyaan per ${t.skill}`,
		skill: t.Skill,
		questions: 'Pertanyaan',
		constants: {
			tau: 'τ: seberapa jauh skor sebenarnya dari satu orang tersebar di sekitar tingkatnya, dalam poin',
			sigmaG: 'σ_g: sebaran tingkat antarorang, dalam poin; hanya untuk orang rekaan',
			nu0: 'ν₀: bobot σ₀ terhadap sebaran orang itu sendiri, dalam jumlah jawaban',
			sigma0: 'σ₀: sebaran satu jawaban, dalam poin',
			minAnswered: 'Bagian pertanyaan yang harus dijawab agar ada skor',
			clear: 'Sebuah huruf pasti, atau huruf pertama jelas: sedikitnya',
			leaning: 'Urutan pertama terbuka kalau selisihnya kurang dari',
			shown: 'Peluang hanya ditampilkan di antara',
			flat: 'Tidak ada kode kalau skornya tidak berbeda pada taraf'
		},
		spread: `Rata-rata sebaran dalam satu ${t.skill}, dalam poin`,
		exampleCaption: 'Contoh tadi dalam angka',
		score: 'Skor',
		first: 'Pertama',
		inCode: 'Termasuk kode',
		againCaption: 'Seberapa sering kodenya muncul lagi, dari 100 orang',
		again: 'Dibandingkan dengan',
		firstAgain: 'Huruf pertama',
		setAgain: 'Semua huruf, urutan bebas',
		orderAgain: 'Semua huruf, urutan sama',
		parallel: 'Bentuk paralel: pertanyaan lain yang sejenis',
		half: 'Separuh pertanyaan',
		right: 'Skor sebenarnya',
		againLead: (takers) =>
			`Setiap angka berasal dari ${takers} orang rekaan yang persis seperti anggapan model kami. Orang sungguhan tidak serapi itu, jadi angka yang sebenarnya mungkin lebih rendah.`,
		scenariosCaption: 'Kalau orang berbeda dari model',
		scenarios: {
			clean: 'Seperti anggapan model',
			wide: 'Skornya 1,5 kali lebih berjauhan',
			narrow: 'Skornya dua kali lebih berdekatan',
			lenient: 'Semua dinilai 15 poin lebih tinggi',
			skipped: 'Setiap pertanyaan kelima dilewati'
		},
		people: 'Orang',
		read: 'Huruf yang benar ada di antara kode yang dibaca',
		calibration: 'Galat kalibrasi',
		coverage: 'Skor sebenarnya di dalam margin 90%',
		scenariosNote:
			'Tiga kolom pertama membandingkan dengan bentuk paralel. Galat kalibrasi adalah rata-rata jarak antara peluang huruf pertama dan bagian orang yang huruf pertamanya tepat.',
		careCaption: 'Kode ditahan karena jawabannya tampak asal-asalan',
		honest: {
			role: 'Seperti anggapan model',
			alike: 'Skor yang sama dalam segala hal',
			novice: 'Mendekati 0 dalam segala hal',
			expert: 'Mendekati 100 dalam segala hal'
		},
		straight: 'Asal-asalan: satu jawaban terus-menerus',
		slips: 'Asal-asalan: satu jawaban terus-menerus dengan tiga kali meleset',
		random: 'Asal-asalan: jawaban acak',
		share: 'Bagian',
		next: [
			'Ahli di bidang ini mengelompokkan setiap pertanyaan menurut apa yang diukurnya, tanpa melihat kuncinya.',
			'Lima orang untuk tiap bahasa membaca sambil menyuarakan pikirannya.',
			'Uji coba dengan sedikitnya 300 orang: statistik pertanyaan, reliabilitas tiap skor, tes ulang setelah dua minggu, dan apakah skor-skornya berhubungan seperti kata teorinya.',
			'Terjemahan balik, dan pemeriksaan apakah kedua bahasa mengukur hal yang sama.'
		]
	}
});
