import type { QuizText } from '../en/quiz.ts';

export const quiz: QuizText = {
	title: (name: string) => `${name} · kuis · Arah`,
	introHeading: 'Siap?',
	intro:
		'Ingat pengalamanmu di kerja, kuliah, organisasi, atau akun sendiri. Jawab berdasarkan yang benar-benar kamu lakukan setahun terakhir; tidak ada pertanyaan jebakan.',
	compare: 'Bandingkan dirimu dengan orang yang memang bekerja di bidang ini.',
	disclosure:
		'Sekitar 6 menit, 30 pertanyaan. Ini asesmen mandiri untuk belajar dan mengobrol soal karier. Ini bukan tes, bukan sertifikat, dan tidak boleh dipakai untuk menerima atau menolak orang. Jawabanmu tetap di perangkat ini, kecuali kamu memilih membagikan hasilnya.',
	start: 'Mulai',
	resume: 'Lanjutkan',
	restart: 'Mulai lagi dari awal',
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
		'Yang dilewati tidak dihitung nol, tetapi hasilnya jadi kurang yakin. Kamu bisa menjawabnya sekarang atau lanjut saja.',
	answerSkipped: 'Jawab yang terlewat',
	nothingAnswered: 'Kamu belum menjawab apa pun, jadi belum ada hasil yang bisa ditampilkan.',
	noScript: 'Kuis ini butuh JavaScript: semuanya dihitung di sini, di perambanmu.'
};
