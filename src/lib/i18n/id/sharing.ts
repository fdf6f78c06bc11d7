import type { Terms } from '#lib/schema/wording.ts';
import type { SharingText } from '../en/sharing.ts';
import { ifNothing } from './in-app.ts';

export const sharing = (t: Terms): SharingText => ({
	keepHeading: 'Simpan atau bagikan',
	keepLead: 'Hasilmu ada di dalam tautannya. Simpan tautannya, hasilmu pun tersimpan.',
	copyLink: 'Salin tautan hasilku',
	copied: 'Tersalin.',
	copyFailed: 'Peramban tidak mengizinkan teks disalin otomatis. Blok teksnya, lalu salin sendiri.',
	share: 'Bagikan…',
	printOrSave: 'Cetak atau simpan',
	print: 'Cetak satu halaman',
	savePng: 'Gambar',
	data: 'Data',
	saveCsv: 'Tabel (CSV)',
	saveJson: 'Semua data (JSON)',
	saveXapi: 'Platform belajar (xAPI)',
	ifNothing,
	saveFailed: 'Gambar tidak bisa dibuat. Tabel dan data masih bisa disimpan.',
	changeAnswers: 'Ubah jawabanku',
	startAgain: 'Mulai lagi',
	deleteKept: 'Hapus dataku dari perangkat ini',
	deleted:
		'Sudah dihapus. Jawabanmu tidak lagi tersimpan di perangkat ini. Hasil ini tetap bisa dibuka lewat tautannya.',
	deleteFailed: 'Peramban ini tidak mengizinkan data dihapus.',

	shareTitle: 'Bagikan hasil',
	shareWay: 'Apa yang mau kamu bagikan?',
	sharePicture: 'Gambar',
	sharePictureMeans: `${t.Role} terdekatmu dan skormu. Tanpa jawaban, tanpa tautan.`,
	shareFull: 'Tautan lengkap',
	shareFullMeans: 'Hasil lengkap beserta semua jawabanmu.',
	shareSummary: 'Kode ringkas',
	shareSummaryMeans: `Hanya skor ${t.skills}mu: tanpa jawaban, tanpa minat. Cukup pendek untuk dibacakan.`,
	shareLink: 'Tautan',
	shareCopy: 'Salin',
	shareSystem: 'Kirim lewat…',
	showQr: 'Tampilkan kode QR',
	shareQr: 'Kode QR untuk tautan ini',
	shareText: 'Hasilku di Arah',
	shape: 'Format',
	shapes: { post: 'Unggahan (4:5)', story: 'Story (9:16)' },
	sendPicture: 'Bagikan gambar…',
	savePicture: 'Simpan gambar',
	pictureFailed: 'Gambar tidak bisa dibuat. Kode dan tautannya masih bisa dibagikan.',
	describe: 'Deskripsi untuk orang yang tidak bisa melihat gambarnya',
	copyDescription: 'Salin deskripsi',
	close: 'Tutup',

	picture: {
		site: 'Arah',
		quiz: (name: string, mode: string) => `${name} · ${mode}`,
		headline: {
			clear: (top: string) => `Profilku paling dekat dengan ${top}`,
			leaning: (top: string) => `Aku condong ke ${top}`,
			blend: (top: string, second: string) => `Aku di antara ${top} dan ${second}`
		},
		means: (hundred: string, role: string) =>
			`Menurut model kami, sekitar ${hundred} dari 100 orang dengan jawaban seperti ini paling dekat dengan profil ${role}.`,
		others: (count: number) => `${String(count)} ${t.role} lain`,
		caveats: {
			fast: 'Aku menjawab dengan cepat.',
			'level-decides': `Hasil ini lebih ditentukan oleh tingkat skorku secara keseluruhan daripada oleh perbedaan antar${t.skills}.`,
			flat: `Selisih skor ${t.skills}ku hampir tidak melebihi margin of error.`,
			atypical: `${t.Skills}ku kurang pas dengan semua profil ini.`,
			'strongly-atypical': `${t.Skills}ku tidak pas dengan profil mana pun; ini yang paling dekat.`,
			'skill-not-measured': `Belum semua ${t.skills}ku terukur.`
		},
		early: (role: string) =>
			`Aku masih di tahap awal: menurut skorku, aku belum memenuhi separuh kebutuhan ${t.role} mana pun di sini. Yang terdekat adalah ${role}.`,
		person: 'Skorku',
		band: 'Margin of error (68%)',
		ask: `Ke mana arah ${t.skills}mu?`,
		limits: 'Asesmen mandiri, bukan tes. Bukan untuk merekrut.',
		match: (shares: string) => `Kecocokan: ${shares}.`,
		skills: (scores: string) => `${t.Skills} dari 0 sampai 100, dengan margin of error: ${scores}.`
	},
	fileName: 'hasil-arah',
	csv: {
		kind: 'jenis',
		name: 'nama',
		value: 'nilai',
		low: 'bawah',
		high: 'atas',
		quiz: 'kuis',
		version: 'versi',
		mode: 'cara',
		code: 'kode',
		withheld: 'kecocokan tidak langsung ditampilkan karena',
		skill: 'keterampilan',
		match: 'kecocokan',
		readiness: 'kesiapan',
		preference: 'minat'
	}
});
