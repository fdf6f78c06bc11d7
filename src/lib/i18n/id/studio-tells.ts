import type { StudioTellsText } from '../en/studio-tells.ts';

export const studioTells: StudioTellsText = {
	heading: 'Apa yang bisa diketahui dari kuis ini',
	measuring: 'Sedang diukur…',
	measured: 'Sudah mutakhir',
	notYet:
		'Begitu masalah pada keterampilan, peran, dan pertanyaan selesai, hasil pengukuran kuis ini muncul di sini.',
	failed: 'Alat ukurnya gagal dimuat. Muat ulang halaman ini untuk mencoba lagi.',
	numbers: 'Angka lengkapnya',
	share: 'dari 100',
	right: (range: string) => `${range} dari 100 orang mendapat peran yang tepat.`,
	rightLetters: (share: string) => `${share} dari 100 orang mendapat huruf yang tepat.`,
	guessing: (share: string) => `Kalau asal tebak, hanya ${share}.`,
	rightMeans: (people: string, worlds: string) =>
		`Menurut model kami: ${people} orang rekaan mengisi kuis ini ${worlds} kali, setiap kali dengan pertanyaan yang lebih sulit atau lebih mudah daripada perkiraan Anda. Orang sungguhan tidak serapi itu, jadi hasilnya bisa lebih rendah.`,
	lettersMean: (people: string) =>
		`Menurut model kami: ${people} orang rekaan mengisi kuis ini. Orang sungguhan tidak serapi itu, jadi hasilnya bisa lebih rendah.`,

	pairsHeading: 'Peran mana yang tertukar',
	pairsLead:
		'Setiap kurva menunjukkan orang-orang dari satu peran. Di tempat dua kurva bertumpuk, kuis ini menukar keduanya.',
	pairsClear: 'Tidak ada peran yang tertukar: setiap pasangan terbedakan dengan baik.',
	pair: (first: string, second: string) => `${first} dan ${second}`,
	samePair:
		'Targetnya sama, jadi tidak ada pertanyaan yang bisa membedakan keduanya. Ubah target salah satunya.',
	pairShare: (share: string) =>
		`${share} dari 100 orang di kedua peran ini mendapat peran yang tepat.`,
	coin: 'Melempar koin pun mendapat 50.',
	lengthen: (skill: string) => `Tambahan pertanyaan tentang “${skill}” paling membantu di sini.`,
	levels: { blur: 'tertukar', fair: 'bisa lebih jelas', clear: 'jelas' },
	pairsCaption: 'Orang yang mendapat peran yang tepat di setiap pasangan peran, dari 100',

	reachHeading: 'Siapa yang bisa mendapat peran apa',
	reachAll: 'Setiap peran bisa menjadi yang paling cocok.',
	reachNot: (role: string, other: string) =>
		`Tidak ada jawaban yang menghasilkan “${role}”: “${other}” selalu unggul. Periksa target dan peluang awal keduanya.`,
	recall: (share: string) => `${share} dari 100 orangnya mendapat peran ini`,
	hardest: (role: string, share: string) =>
		`“${role}” paling sulit ditemukan: hanya ${share} dari 100 orangnya yang mendapat peran ini.`,
	recallCaption: 'Orang di setiap peran yang mendapat peran itu, dari 100',
	role: 'Peran',

	returnsHeading: 'Apakah hurufnya akan tetap sama?',
	returnsLead: 'Orang yang sama menjawab pertanyaan lain yang sejenis dan sama banyak:',
	returnsFirst: (share: string) => `Huruf pertama tetap sama pada ${share} dari 100 orang.`,
	returnsSet: (share: string) =>
		`Semua huruf tetap sama, apa pun urutannya, pada ${share} dari 100 orang.`,
	returnsOrder: (share: string) =>
		`Semua huruf tetap sama dengan urutan yang sama pada ${share} dari 100 orang.`,

	skillsHeading: 'Seberapa teliti setiap keterampilan diukur',
	skillsLead: 'Makin pendek garisnya, makin teliti skornya.',
	margin: (points: string) => `± ${points} poin`,
	questions: (count: number) => `${String(count)} pertanyaan`,
	notMeasured: 'Belum ada pertanyaan yang mengukurnya.',
	oneMore: (skill: string, before: string, after: string) =>
		`Satu pertanyaan lagi tentang “${skill}” paling membantu: ${before} → ${after} dari 100 orang mendapat peran yang tepat.`,
	oneMoreLittle: (skill: string) =>
		`Satu pertanyaan tambahan tidak lagi banyak membantu. Yang terbaik adalah tentang “${skill}”.`,
	oneMoreFew: (skill: string) =>
		`Satu pertanyaan lagi hanya sedikit membantu. Perlu beberapa pertanyaan tentang “${skill}”, atau target yang lebih berjauhan.`,
	oneMoreAll: (before: string, after: string) =>
		`Satu pertanyaan lagi untuk setiap keterampilan: semua huruf tetap sama pada ${before} → ${after} dari 100 orang.`,
	skillsCaption:
		'Margin of error setiap keterampilan, dan orang yang mendapat peran yang tepat dengan satu pertanyaan lagi',
	skill: 'Keterampilan',
	marginHead: 'Margin of error',
	questionsHead: 'Pertanyaan',
	oneMoreHead: 'Dengan satu pertanyaan lagi, dari 100',
	marginMeans: 'Sembilan dari sepuluh skor yang sebenarnya berada dalam margin of error.',

	lengthHeading: 'Berapa lama mengisinya',
	minutes: (estimate: number, said: string) =>
		`Sekitar ${String(estimate)} menit menurut jumlah kata dan pertanyaan. Di halaman awal tertulis ${said} menit.`,
	quick: (items: string, most: string, items90: string) =>
		`Kuis kilat menanyakan sekitar ${items} dari ${most} pertanyaan; pada sembilan dari sepuluh orang, paling banyak ${items90}.`,
	quickSame: (share: string) =>
		`${share} dari 100 orang mendapat peran yang sama seperti dengan semua pertanyaan.`,
	noQuick: 'Kuis ini tidak punya kuis kilat.',

	careHeading: 'Apakah orang jujur akan tampak asal-asalan?',
	careGood: (share: string) =>
		`Hampir tidak: paling banyak ${share} dari 100 orang jujur diberi tahu bahwa jawabannya tampak asal-asalan.`,
	careBad: (share: string, group: string) =>
		`Ya: ${share} dari 100 ${group} diberi tahu bahwa jawabannya tampak asal-asalan. Batasnya 3.`,
	groups: {
		novice: 'pemula yang jujur',
		expert: 'ahli yang jujur',
		alike: 'orang jujur yang sama baiknya dalam segala hal',
		role: 'orang jujur dari satu peran'
	},

	readsHeading: 'Mudahkah dibaca',
	sentences: (words: string) => `Rata-rata satu kalimat terdiri dari ${words} kata.`,
	longSentences: (count: number) =>
		`${String(count)} kalimat lebih dari 25 kata. Pecah menjadi kalimat yang lebih pendek.`,
	longest: (words: number, stem: string) =>
		`Pertanyaan terpanjang, bersama pilihannya, terdiri dari ${String(words)} kata: “${stem}”`,
	keyedLength: (best: number, items: number, chance: string) =>
		`Pada ${String(best)} dari ${String(items)} pertanyaan, pilihan terbaik adalah yang terpanjang; secara kebetulan jumlahnya ${chance}.`,
	keyedLengthHint: 'Orang bisa menebaknya dari panjangnya. Persingkat pilihan terbaiknya.'
};
