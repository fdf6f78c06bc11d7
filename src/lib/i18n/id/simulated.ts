import type { AnswerId, FalseAlarm, ScenarioId } from '#lib/schema/simulated.ts';
import type { SimulatedWords } from '../en/simulated.ts';

const scenarios: Readonly<Record<ScenarioId, string>> = {
	clean: 'Persis seperti anggapan model',
	wide: 'Orang tersebar 1,5 kali lebih lebar dari target',
	ladder: 'Peran hanya berbeda tingkat',
	lenient: 'Semuanya dinilai 10 poin terlalu tinggi',
	wrongTargets: 'Target meleset 8 poin',
	skipped: 'Setiap pertanyaan kelima dilewati',
	difficulty12: 'Soal dasar 12 poin lebih mudah, soal lanjutan 12 poin lebih sulit',
	difficulty20: 'Soal dasar 20 poin lebih mudah, soal lanjutan 20 poin lebih sulit',
	difficultyWide: 'Sama dengan 12 poin, dan orang tersebar 1,5 kali lebih lebar',
	anyone: 'Orang dari semua tingkat yang tidak termasuk peran mana pun',
	unequal: 'Peran tidak sama umumnya: 7 banding 2, dan 1 untuk tiap peran lainnya',
	careless: 'Satu dari sepuluh orang menjawab acak'
};

const answers: Readonly<Record<AnswerId, string>> = {
	flat: 'Jujur, sama mahirnya dalam segala hal',
	straight: 'Satu jawaban terus-menerus',
	slips: 'Satu jawaban terus-menerus, tiga kali meleset',
	random: 'Jawaban acak'
};

const groups: Readonly<Record<FalseAlarm['group'], (role: string) => string>> = {
	novice: () => 'Pemula',
	expert: () => 'Ahli',
	alike: () => 'Sama mahirnya dalam segala hal',
	role: (role) => `Orang dari peran ${role}`
};

export const simulatedText: SimulatedWords = {
	simulatedCaption: 'Simulasi dengan kuis ini',
	simulatedLead: (takers: string) =>
		`Setiap angka berasal dari ${takers} orang rekaan yang persis seperti anggapan model kami. Keterampilan mereka tersebar di sekitar target, dan jawaban mereka di sekitar keterampilannya. Orang sungguhan tidak serapi itu, jadi jangan berharap setinggi ini.`,
	quickNote: (items: string, scored: string) =>
		`Rata-rata, kuis kilat menanyakan ${items} dari ${scored} pertanyaan yang dinilai: sedikit kalau jawabannya jelas, semuanya kalau dua peran tetap berdekatan. Kecocokannya hampir sama tepatnya, tetapi margin of error tiap keterampilan lebih lebar.`,
	scenariosCaption: 'Kalau orang berbeda dari model',
	scenarios,
	people: 'Orang',
	role: 'Peran',
	rightRole: 'Peran tepat',
	hardestRole: 'Peran yang paling jarang ditemukan',
	calibration: 'Galat kalibrasi',
	scenariosNote: (error: string, scenario: string) =>
		`Galat kalibrasi adalah selisih rata-rata antara kecocokan yang ditampilkan dan proporsi orang yang kecocokannya ternyata tepat. Yang terbesar ${error}, pada baris ini: ${scenario}. Kami belum pernah mengukur apakah soal dasar lebih mudah daripada soal lanjutan; model menganggap semuanya sama sulit. Angka lain untuk setiap baris ada di docs/simulasi.md.`,
	honestCaption: 'Seberapa sering kecocokan yang ditampilkan tepat kalau orang berbeda',
	printed: 'Kecocokan yang ditampilkan',
	least: 'Terendah',
	most: 'Tertinggi',
	honestNote:
		'Nilai terendah dan tertinggi dari semua baris di atas yang berisi orang jujur yang berbeda dari model. Baris tentang pertanyaan yang dilewati, peran yang hanya berbeda tingkat, dan jawaban acak tidak ikut dihitung.',
	finding: 'Temuan',
	findings: {
		accuracy: 'Orang yang mendapat peran asalnya',
		clear: 'Orang yang kecocokannya disebut “jelas”',
		clearAccuracy: 'Di antaranya, orang yang mendapat peran yang tepat',
		retest: 'Orang yang mendapat peran yang sama saat menjawab lagi',
		quick: 'Orang yang mendapat peran asalnya dalam kuis kilat',
		quickSame: 'Orang yang mendapat peran yang sama dari kuis kilat dan profil lengkap',
		coverage: 'Keterampilan sebenarnya yang masuk dalam margin of error 90%'
	},
	readinessCaption: 'Kesiapan orang yang keterampilannya diketahui',
	exact: 'Tepat pada target',
	exactMet: 'Disebut “sudah memenuhi”',
	most80: 'Pada 80% target',
	most80Met: 'Disebut “sudah memenuhi” pada 80%',
	alarmsCaption: 'Orang jujur yang kecocokannya keliru ditahan',
	groups,
	group: 'Orang',
	full: 'Profil lengkap',
	quickMatch: 'Kuis kilat',
	alarmsNote:
		'Pemula berada di tingkat 0 sampai 5 dalam segala hal dan sedikit bisa menilai situasi; ahli di tingkat 95 sampai 100. Kedua kelompok ini dan orang yang sama mahirnya dalam segala hal disimulasikan dengan jawaban yang tersebar sedikit dan banyak. Angka terburuk yang dipakai.',
	answersCaption: 'Jawaban asal-asalan yang kecocokannya ditahan',
	answers,
	carelessNote: (full: string, quick: string) =>
		`Kecocokan tidak ditahan kalau semua jawabannya yang terendah, karena itu bisa saja benar. Jawaban acak yang lolos mendapat kecocokan rata-rata ${full} dalam profil lengkap dan ${quick} dalam kuis kilat.`
};
