import type { QuizText } from '../en/quiz.ts';

export const quiz: QuizText = {
	title: (name: string) => `${name} · kuis · Arah`,
	introHeading: 'Siap?',
	intro:
		'Ingat pengalamanmu di kerja, kuliah, organisasi, atau akun sendiri. Jawab berdasarkan yang benar-benar kamu lakukan setahun terakhir; tidak ada pertanyaan jebakan.',
	compare: 'Bandingkan dirimu dengan orang yang memang bekerja di bidang ini.',
	disclosure:
		'Ini asesmen mandiri untuk belajar dan mengobrol soal karier. Ini bukan tes, bukan sertifikat, dan tidak boleh dipakai untuk menerima atau menolak orang. Jawabanmu tetap di perangkat ini, kecuali kamu memilih membagikan hasilnya atau ikut workshop.',
	length: (items: number, minutes: number) =>
		`${String(items)} pertanyaan, sekitar ${String(minutes)} menit. Kamu boleh berhenti dan melanjutkannya nanti di perangkat ini.`,
	start: 'Mulai',
	resume: 'Lanjutkan',
	restart: 'Mulai lagi dari awal',
	restartNote: 'Jawaban baru pertamamu akan menggantikan jawaban dari sebelumnya.',
	someoneElse: 'Sekarang giliran orang lain',
	notTheirs:
		'Jawaban yang tersimpan milik orang lain. Jawaban pertamamu akan menggantikannya di perangkat ini. Kalau masih diperlukan, minta pemiliknya menyimpan tautan hasilnya dulu.',
	backToSaved: 'Ternyata jawaban itu milikku',
	choiceHeading: 'Dua cara menjawab',
	full: {
		name: 'Profil lengkap',
		facts: (items: number, minutes: number) =>
			`${String(items)} pertanyaan, sekitar ${String(minutes)} menit`,
		points: ['Batas kebetulan tersempit dari kuis ini', 'Menanyakan juga apa yang kamu nikmati'],
		start: 'Mulai profil lengkap',
		resume: 'Lanjutkan ke profil lengkap'
	},
	quick: {
		name: 'Kecocokan kilat',
		facts: (items: number, minutes: number) =>
			`Sekitar ${String(items)} pertanyaan, ${String(minutes)} menit`,
		points: [
			'Berhenti begitu peran terdekatmu jelas; batas kebetulannya lebih lebar',
			'Tidak menanyakan apa yang kamu nikmati; sisanya bisa dijawab nanti'
		],
		start: 'Mulai kecocokan kilat',
		resume: 'Lanjutkan sebagai kecocokan kilat'
	},
	quickPosition: (position: number, usual: number, most: number) =>
		position > usual
			? `Pertanyaan ${String(position)} · maksimal ${String(most)}`
			: `Pertanyaan ${String(position)} · biasanya sekitar ${String(usual)}, maksimal ${String(most)}`,
	quickFailed:
		'Kecocokan kilat tidak bisa dimuat. Apakah kamu sedang luring? Muat ulang halaman ini dan coba lagi, atau ambil profil lengkap.',
	savedQuick: (answered: number) =>
		`Perangkat ini menyimpan ${String(answered)} jawaban kecocokan kilat dari sebelumnya.`,
	savedHere: (answered: number, items: number) =>
		`Perangkat ini menyimpan ${String(answered)} dari ${String(items)} jawaban dari sebelumnya.`,
	linkedHere: (answered: number, items: number) =>
		`Alamat ini membawa ${String(answered)} dari ${String(items)} jawaban.`,
	useLinked: 'Pakai jawaban dari alamat ini',
	position: (position: number, items: number) =>
		`Pertanyaan ${String(position)} dari ${String(items)}`,
	progress: 'Kemajuan',
	back: 'Kembali',
	next: 'Lanjut',
	skip: 'Lewati',
	toResult: 'Lihat hasilku',
	leave: 'Keluar; jawabanku tetap tersimpan',
	keysHint: (last: number) =>
		`Tombol 1 sampai ${String(last)} menjawab dan langsung lanjut. Tombol panah hanya memindahkan pilihan.`,
	cannotKeep:
		'Peramban ini tidak mengizinkan halaman menyimpan jawabanmu. Jawaban hilang kalau halaman ditutup atau dimuat ulang.',
	damaged:
		'Simpanan dari sebelumnya di perangkat ini tidak bisa dibaca (catatan kemajuan rusak). Tidak ada yang dihapus; simpanan itu tetap ada sampai kamu mulai menjawab.',
	codeDamaged:
		'Jawaban di alamat ini tidak bisa dibaca: alamatnya tidak lengkap atau berubah. Kamu bisa mulai dari awal.',
	reviewHeading: 'Sedikit lagi',
	skipped: (count: number) => `Ada ${String(count)} pertanyaan yang kamu lewati.`,
	skippedNote:
		'Yang dilewati tidak dihitung nol, tetapi hasilnya jadi kurang pasti. Kamu bisa menjawabnya sekarang atau lanjut saja.',
	answerSkipped: 'Jawab yang terlewat',
	nothingAnswered: 'Kamu belum menjawab apa pun, jadi belum ada hasil yang bisa ditampilkan.',
	noScript: 'Kuis ini butuh JavaScript: semuanya dihitung di sini, di perambanmu.'
};
