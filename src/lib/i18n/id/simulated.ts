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
	unequal: '70, 20, dan 10 dari 100 orang di ketiga peran',
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
		`Setiap angka berasal dari ${takers} orang rekaan yang persis seperti anggapan model kami: keterampilan mereka tersebar di sekitar target, jawaban mereka tersebar di sekitar keterampilannya. Orang sungguhan tidak serapi itu, jadi jangan berharap setinggi ini.`,
	quickNote: (items: string, scored: string) =>
		`Kuis kilat rata-rata menanyakan ${items} dari ${scored} pertanyaan yang dinilai: sedikit kalau jawabannya jelas, semuanya kalau dua peran tetap berdekatan. Ketepatan kecocokannya hampir tidak berkurang, tetapi setiap keterampilan diukur dengan margin of error yang lebih lebar.`,
	scenariosCaption: 'Kalau orang berbeda dari model',
	scenarios,
	people: 'Orang',
	role: 'Peran',
	rightRole: 'Peran tepat',
	hardestRole: 'Peran yang paling jarang ditemukan',
	calibration: 'Galat kalibrasi',
	scenariosNote: (error: string, scenario: string) =>
		`Galat kalibrasi menunjukkan seberapa jauh kecocokan yang ditampilkan dari bagian yang tepat, rata-rata. Yang terbesar ${error}, pada baris ini: ${scenario}. Apakah soal dasar kami lebih mudah daripada soal lanjutan belum pernah diukur, dan model menganggap semuanya sama sulit. Angka lain untuk setiap baris ada di docs/simulasi.md.`,
	honestCaption: 'Seberapa sering kecocokan yang ditampilkan tepat kalau orang berbeda',
	printed: 'Kecocokan',
	least: 'Paling rendah',
	most: 'Paling tinggi',
	honestNote:
		'Nilai terendah dan tertinggi dari semua baris di atas yang berisi orang jujur yang berbeda dari model. Pertanyaan yang dilewati, peran yang hanya berbeda tingkat, dan jawaban acak tidak ikut dihitung.',
	finding: 'Temuan',
	findings: {
		accuracy: 'Orang yang mendapat peran asalnya',
		clear: 'Orang yang mendapat hasil “jelas”',
		clearAccuracy: 'Di antaranya yang mendapat peran yang benar',
		retest: 'Orang yang mendapat peran sama saat menjawab sekali lagi',
		quick: 'Orang yang mendapat peran asalnya dalam kuis kilat',
		quickSame: 'Orang yang mendapat peran sama dari kuis kilat dan profil lengkap',
		coverage: 'Keterampilan sebenarnya yang ada dalam interval 90%'
	},
	readinessCaption: 'Kesiapan orang yang keterampilannya diketahui',
	exact: 'Tepat di target',
	exactMet: 'Disebut “sudah memenuhi”',
	most80: 'Di 80% target',
	most80Met: 'Disebut begitu',
	alarmsCaption: 'Orang jujur yang tertahan karena keliru',
	groups,
	group: 'Orang',
	full: 'Profil lengkap',
	quickMatch: 'Kuis kilat',
	alarmsNote:
		'Pemula berada di tingkat 0 sampai 5 dalam segala hal dengan sedikit kemampuan menilai situasi, ahli di tingkat 95 sampai 100. Kedua kelompok ini dan orang yang sama mahirnya dalam segala hal disimulasikan dengan jawaban yang sedikit dan banyak tersebar; angka terburuk yang dipakai.',
	answersCaption: 'Jawaban asal-asalan yang tertahan',
	answers,
	carelessNote: (full: string, quick: string) =>
		`Jawaban terendah dari awal sampai akhir tidak ditahan, karena bisa saja benar. Jawaban acak yang lolos ditampilkan dengan kecocokan rata-rata ${full} dalam profil lengkap dan ${quick} dalam kuis kilat.`
};
