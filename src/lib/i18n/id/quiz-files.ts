import type { QuizFilesText } from '../en/quiz-files.ts';

export const quizFiles: QuizFilesText = {
	title: 'Berkas kuis · Arah',
	description: 'Buka kuis yang dikirim kepadamu sebagai berkas, lalu isi di perambanmu.',
	heading: 'Berkas kuis',
	lead: 'Kuis dari tempat lain berupa satu berkas dengan akhiran .arah.json. Berkas itu diperiksa dan tetap di perangkatmu.',
	noScript: 'Berkas kuis dibuka di perambanmu, jadi JavaScript harus aktif.',
	choose: 'Pilih berkas kuis',
	dropHint: 'Berkas juga bisa diseret atau ditempel di mana saja di halaman ini.',
	checking: (name) => `Memeriksa ${name}. Untuk kuis besar, ini bisa memakan waktu satu menit.`,
	stop: 'Hentikan pemeriksaan',
	unfinished: {
		'too-slow': (name) =>
			`Pemeriksaan ${name} terlalu lama, jadi dihentikan. Coba di komputer, atau minta berkas dengan lebih sedikit versi kepada penulisnya.`,
		stopped: (name) => `Pemeriksaan ${name} dihentikan. Tidak ada yang disimpan.`,
		'not-loaded': (name) =>
			`Pemeriksa berkas kuis tidak bisa dimuat, jadi ${name} tidak dibuka. Kamu sedang offline?`,
		unreadable: (name) => `${name} tidak bisa dibaca dari perangkat ini.`
	},
	opened: (name) => `“${name}” sudah dibuka dan disimpan di perangkat ini.`,
	inMemory: (name) =>
		`“${name}” sudah dibuka, tetapi peramban ini tidak menyimpannya. Kuis ini hilang saat halaman ditutup.`,
	refused: (name, errors) => `${name} tidak dibuka: ada ${String(errors)} kesalahan.`,
	refusedMeans: 'Penulisnya bisa memperbaiki yang tertulis di sini.',
	seeProblems: 'Buka di halaman “Berkas kuis” untuk melihat apa yang salah.',
	warnings: (count) => `${String(count)} catatan untuk penulis`,
	place: (line, column) => `Baris ${String(line)}, kolom ${String(column)}`,
	more: (count) => `Dan ${String(count)} lagi.`,
	listHeading: 'Di perangkat ini',
	looking: 'Memeriksa…',
	empty: 'Belum ada berkas kuis di perangkat ini.',
	notOurs:
		'Kuis ini berasal dari berkas. Pengelola situs ini tidak menulisnya dan tidak bertanggung jawab atas isinya.',
	by: (author) => `Oleh ${author}`,
	noAuthor: 'Berkas ini tidak menyebut siapa penanggung jawabnya.',
	licence: (licence) => `Lisensi: ${licence}`,
	noLicence:
		'Berkas ini tidak menyebut lisensinya, jadi tanyakan kepada penulisnya sebelum membagikannya.',
	versions: (newest, older) =>
		older === 0
			? `Versi ${String(newest)}`
			: `Versi ${String(newest)} dan ${String(older)} versi lama`,
	fingerprint: (print) => `Sidik jari: ${print}`,
	unsaved: 'Tidak disimpan: kuis ini hilang saat halaman ditutup.',
	damaged:
		'Berkas ini tidak bisa dibuka lagi: berkasnya rusak, atau Arah versi ini menemukan kesalahan di dalamnya.',
	take: 'Isi kuis ini',
	method: 'Cara kerjanya',
	save: 'Simpan berkas kuis',
	elsewhere: 'Pakai di tempat lain',
	page: 'Simpan sebagai satu halaman HTML',
	scorm: 'Simpan sebagai paket SCORM',
	elsewhereMeans:
		'Halamannya bisa dibuka dari disk tanpa internet. Paketnya untuk platform belajar seperti Moodle.',
	packing: 'Membuat berkas…',
	packed: (name) => `${name} sudah dibuat. Peramban akan menyimpannya.`,
	notPacked: 'Berkas tidak bisa dibuat. Kamu sedang offline?',
	remove: 'Hapus',
	removeQuestion: (name) => `Hapus “${name}” dari perangkat ini?`,
	removeMeans:
		'Setelah itu, hasil dari kuis ini hanya bisa dibuka dengan berkasnya. Jawaban yang tersimpan di perangkat ini tetap ada.',
	keep: 'Jangan hapus',
	removed: (name) => `“${name}” sudah dihapus dari perangkat ini.`,
	notRemoved: (name) => `Peramban ini menolak menghapus “${name}”.`,
	missing: 'Berkas kuis ini tidak ada di perangkat ini.',
	missingMeans: 'Buka berkas kuisnya, lalu halaman ini lanjut dengan sendirinya.',
	otherFile: (name) => `“${name}” sudah dibuka, tetapi bukan kuis yang diperlukan di sini.`,
	toList: 'Semua berkas kuis di perangkat ini'
};
