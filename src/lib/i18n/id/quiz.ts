import type { QuizText } from '../en/quiz.ts';

export const quiz: QuizText = {
	title: (name: string) => `${name} · kuis · Arah`,
	disclosure:
		'Ini asesmen mandiri untuk belajar dan mengobrol soal karier. Ini bukan tes atau sertifikat, dan tidak boleh dipakai untuk menyeleksi atau menolak orang. Jawabanmu tetap di perangkat ini, kecuali kamu membagikan hasilnya atau ikut workshop.',
	length: (items: number, minutes: number) =>
		`${String(items)} pertanyaan, sekitar ${String(minutes)} menit. Kamu boleh berhenti dan melanjutkannya nanti di perangkat ini.`,
	start: 'Mulai',
	resume: 'Lanjutkan',
	restart: 'Mulai lagi dari awal',
	restartNote: 'Jawaban barumu yang pertama akan menggantikan semua jawaban yang tersimpan.',
	someoneElse: 'Sekarang giliran orang lain',
	notTheirs:
		'Jawaban yang tersimpan di sini milik orang lain. Jawaban pertamamu akan menggantikannya di perangkat ini. Kalau masih diperlukan, minta pemiliknya menyimpan tautan hasilnya dulu.',
	backToSaved: 'Ternyata jawaban itu milikku',
	hurry: (items: number, minutes: number) =>
		`Buru-buru? Kuis kilat: sekitar ${String(items)} pertanyaan, ${String(minutes)} menit`,
	full: {
		name: 'Profil lengkap',
		facts: (items: number, minutes: number) =>
			`${String(items)} pertanyaan, sekitar ${String(minutes)} menit`,
		means: 'Hasil paling teliti dari kuis ini.',
		enjoys: 'Minatmu juga ditanyakan.',
		start: 'Mulai profil lengkap',
		resume: 'Lanjutkan dengan profil lengkap'
	},
	quick: {
		name: 'Kuis kilat',
		facts: (items: number, minutes: number) =>
			`Sekitar ${String(items)} pertanyaan, ${String(minutes)} menit`,
		means:
			'Kuis berhenti begitu arahnya cukup jelas. Hasilnya kurang teliti; pertanyaan lainnya bisa kamu jawab nanti.',
		start: 'Mulai kuis kilat',
		resume: 'Lanjutkan sebagai kuis kilat'
	},
	quickPosition: (position: number, usual: number, most: number) =>
		position > usual
			? `${String(position)} dari paling banyak ${String(most)}`
			: `${String(position)} dari sekitar ${String(usual)}, paling banyak ${String(most)}`,
	quickFailed:
		'Kuis kilat tidak bisa dimuat. Kamu sedang offline? Muat ulang halaman ini lalu coba lagi, atau isi profil lengkap.',
	savedQuick: (answered: number) =>
		`Ada ${String(answered)} jawabanmu dari kuis kilat yang tersimpan di perangkat ini.`,
	savedHere: (answered: number, items: number) =>
		`Jawabanmu untuk ${String(answered)} dari ${String(items)} pertanyaan tersimpan di perangkat ini.`,
	linkedHere: (answered: number, items: number) =>
		`Tautan ini memuat jawaban untuk ${String(answered)} dari ${String(items)} pertanyaan.`,
	useLinked: 'Pakai jawaban dari tautan ini',
	position: (position: number, items: number) => `${String(position)} dari ${String(items)}`,
	progress: 'Progres',
	back: 'Kembali',
	next: 'Lanjut',
	skip: 'Lewati',
	toResult: 'Lihat hasilku',
	cannotKeep:
		'Peramban ini tidak mengizinkan jawabanmu disimpan. Jawabanmu akan hilang kalau halaman ini ditutup atau dimuat ulang.',
	damaged:
		'Jawabanmu yang tersimpan tidak bisa dibaca (datanya rusak). Tidak ada yang dihapus; data itu tetap ada sampai kamu mulai menjawab.',
	codeDamaged:
		'Jawaban di tautan ini tidak bisa dibaca: tautannya tidak lengkap atau sudah berubah. Kamu bisa mulai dari awal.',
	reviewHeading: 'Sedikit lagi',
	skipped: (count: number) => `Ada ${String(count)} pertanyaan yang kamu lewati.`,
	skippedNote:
		'Pertanyaan yang dilewati tidak dianggap nol, tetapi hasilnya jadi kurang pasti. Kamu bisa menjawabnya sekarang atau lanjut saja.',
	answerSkipped: 'Jawab yang terlewat',
	nothingAnswered: 'Kamu belum menjawab apa pun, jadi belum ada hasil yang bisa ditampilkan.',
	noScript: 'Kuis ini butuh JavaScript karena semuanya dihitung di sini, di perambanmu.'
};
