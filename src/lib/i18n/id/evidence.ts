import type { EvidenceText } from '../en/evidence.ts';

export const evidence: EvidenceText = {
	title: 'Seberapa baik pertanyaannya?',
	lead: 'Pilih berkas berisi jawaban yang sudah terkumpul. Halaman ini menunjukkan pertanyaan mana yang bekerja baik, mana yang tidak, dan apa yang belum bisa diketahui.',
	privacy: 'Berkas tetap di perangkat ini. Tidak ada yang diunggah.',
	counts: ({ taken, used }) => `Lembar jawaban dalam berkas: ${taken}. Yang dipakai: ${used}.`,
	careless: (n) => `Tidak dipakai karena jawabannya tampak asal-asalan: ${n}.`,
	repeated: (n) => `Lembar kedua dari orang yang sama, hanya dipakai untuk tes ulang: ${n}.`,
	empty: (n) => `Tidak dipakai karena kosong: ${n}.`,
	summaryCodes: (n) => `Tidak dipakai karena kode ringkasan tidak memuat jawaban: ${n}.`,
	tooFew: ({ n, needs }) => `Baru ditampilkan mulai ${needs} orang; sekarang ada ${n}.`,
	provisional: (n) =>
		`Sementara: dengan ${n} orang, kebetulan masih bisa banyak mengubah angka-angka ini. Perhatikan rentangnya, bukan nilainya.`,
	nothingFound: 'Tidak ada pertanyaan yang mencolok. Itu belum membuktikan bahwa semuanya baik.',
	nothingYet:
		'Dengan kurang dari 100 orang, sebagian besar kekurangan belum bisa dibedakan dari kebetulan.',
	noRemoval: 'Jangan menghapus pertanyaan karena angka-angka ini sebelum 200 orang menjawab.',
	findings: {
		reversedKey: ({ item, skill, r }) =>
			`“${item}” berlawanan arah dengan pertanyaan ${skill} lainnya (r = ${r}). Mungkin kuncinya terbalik.`,
		weakItem: ({ item, skill, r }) =>
			`“${item}” hampir tidak sejalan dengan pertanyaan ${skill} lainnya (r = ${r}).`,
		otherSkill: ({ item, skill, r, other, otherR }) =>
			`“${item}” dihitung untuk ${skill} (r = ${r}), padahal lebih sejalan dengan ${other} (r = ${otherR}).`,
		unusedOption: ({ item, option, count, n }) =>
			`“${item}”: “${option}” dipilih ${count} dari ${n} orang. Pilihan yang hampir tidak pernah dipilih tidak memberi informasi.`,
		betterOption: ({ item, best, option, bestScore, optionScore }) =>
			`“${item}”: skor di pertanyaan lain lebih tinggi pada orang yang memilih “${option}” (${optionScore}) daripada yang memilih jawaban terbaik, “${best}” (${bestScore}). Periksa kuncinya.`,
		floor: ({ item, share }) =>
			`“${item}”: ${share} memberi jawaban terendah. Pertanyaan ini terlalu sulit untuk membedakan mereka.`,
		ceiling: ({ item, share }) =>
			`“${item}”: ${share} memberi jawaban tertinggi. Pertanyaan ini terlalu mudah untuk membedakan mereka.`,
		severalFactors: ({ skill, rmsea }) =>
			`Pertanyaan ${skill} mengukur lebih dari satu hal (RMSEA ${rmsea}).`,
		groupShift: ({ item, size, group }) =>
			group === null
				? `“${item}” bekerja berbeda di kedua kelompok: kelompok mana yang diuntungkan bergantung pada tingkat keterampilannya (${size}).`
				: `“${item}” lebih mudah bagi “${group}” pada tingkat keterampilan yang sama (${size}).`
	},
	sizes: { negligible: 'dapat diabaikan', moderate: 'sedang', large: 'besar' },
	headings: {
		summary: 'Ringkasnya',
		skills: 'Seberapa andal tiap keterampilan diukur',
		items: 'Tiap pertanyaan',
		options: 'Tiap pilihan jawaban',
		correlations: 'Hubungan antarketerampilan',
		careless: 'Dengan dan tanpa jawaban asal-asalan',
		retest: 'Orang yang sama, kedua kalinya',
		groups: 'Pertanyaan yang sama di dua kelompok',
		norms: 'Sebaran skor di kelompok ini',
		roles: 'Orang yang bekerja di suatu peran, dan targetnya',
		scatter: 'Sebaran jawaban satu per satu',
		locations: 'Tingkat kesulitan tiap pertanyaan',
		model: 'Apa kata data tentang model'
	},
	intros: {
		skills:
			'Alfa menunjukkan seberapa konsisten pertanyaan suatu keterampilan mengurutkan orang-orang ini. Omega adalah bagian skor yang dijelaskan satu faktor bersama. Rentang 95% ditulis kalau diketahui.',
		items:
			'r adalah korelasi dengan pertanyaan lain di keterampilan yang sama. Di bawah 0,20, pertanyaan itu hampir tidak termasuk di sana; di bawah 0, kuncinya mungkin salah.',
		options:
			'Skornya berasal dari pertanyaan lain di keterampilan yang sama. Untuk pertanyaan penilaian situasi, jawaban terbaik seharusnya punya skor tertinggi.',
		careless:
			'Di bagian lain, jawaban asal-asalan tidak dipakai. Di sini Anda bisa melihat pengaruhnya.',
		retest:
			'Perubahan dari hari ke hari ikut terhitung. Perubahan terkecil adalah yang terjadi karena kebetulan pada 1 dari 20 orang.',
		groups:
			'Yang dibandingkan adalah orang dengan skor sama di pertanyaan lain. Lihat besarnya efek dulu; nilai p yang kecil saja tidak berarti banyak.',
		roles:
			'Dalam target usulan, target sekarang berbobot setara 20 orang. Tidak ada yang berubah dengan sendirinya.',
		scatter:
			'Margin of error yang dilihat peserta bertumpu pada anggapan ini. Angka anggapan berbobot setara 100 orang.',
		locations:
			'Poin di atas atau di bawah rata-rata pertanyaan di keterampilan itu. Perhitungan kecocokan menganggap semuanya sama sulitnya.'
	},
	columns: {
		skill: 'Keterampilan',
		item: 'Pertanyaan',
		option: 'Pilihan',
		role: 'Peran',
		format: 'Bentuk',
		people: 'Orang',
		mean: 'Rata-rata',
		sd: 'SD',
		alpha: 'Alfa',
		omega: 'Omega',
		fit: 'RMSEA',
		sem: 'Galat menurut alfa',
		ownSem: 'Galat yang ditampilkan',
		itemsFor80: 'Pertanyaan untuk 0,80',
		credit: 'Nilai',
		share: 'Bagian',
		floor: 'Terendah',
		ceiling: 'Tertinggi',
		rest: 'r dengan yang lain',
		alphaWithout: 'Alfa tanpanya',
		restScore: 'Skor di pertanyaan lain',
		pair: 'Keterampilan',
		r: 'r',
		withCareless: 'Dengan yang asal-asalan',
		assumed: 'Anggapan',
		observed: 'Hasil data',
		proposed: 'Usulan',
		target: 'Target',
		error: 'Galat',
		location: 'Poin',
		icc: 'ICC (kesepakatan)',
		change: 'Perubahan rata-rata',
		smallestChange: 'Perubahan terkecil',
		effect: 'Efek (R²)',
		p: 'p',
		size: 'Besarnya',
		percentile: (percent) => `${percent}%`
	},
	spread: ({ n, tau, sigmaG, ownTau, ownSigmaG }) =>
		`${n} orang dengan peran yang diketahui menyebar τ = ${tau} poin di sekitar perannya; kuis ini menganggap ${ownTau}. Tingkat keseluruhan mereka bergeser σ_g = ${sigmaG} poin; kuis ini menganggap ${ownSigmaG}.`,
	temperature: ({ n, temperature, before, after }) =>
		`Untuk ${n} orang dengan peran yang diketahui, suhu terbaik adalah ${temperature}: log loss turun dari ${before} menjadi ${after} (validasi silang).`,
	temperatureReading: {
		sure: 'Kecocokan ditulis terlalu pasti.',
		timid: 'Kecocokan ditulis lebih ragu daripada perlu.',
		right: 'Kepastian kecocokan kira-kira sesuai dengan yang tertulis.'
	},
	roleCaption: ({ role, n, hit }) =>
		`${role}: ${n} orang; bagi ${hit} di antaranya peran ini paling cocok`,
	comparison: ({ reference, other }) => `“${other}” dibandingkan dengan “${reference}”.`,
	neverApplied:
		'Ini usulan untuk versi kuis berikutnya. Tidak ada yang diterapkan dengan sendirinya.'
};
