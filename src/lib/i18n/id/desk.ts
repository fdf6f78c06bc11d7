import type { FileIssue } from '#lib/desk/caseload-file.ts';
import type { DeskIssue } from '#lib/desk/desk-issue.ts';
import type { EntryPart } from '#lib/desk/entry.ts';
import type { Flag } from '#lib/engine/result.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import type { Mode } from '#lib/schema/quiz.ts';
import type { DeskText } from '../en/desk.ts';

const issues: Readonly<Record<DeskIssue, string>> = {
	full: 'Ruang di perangkat ini habis, jadi tidak ada yang diubah. Simpan daftar klien sebagai berkas, lalu hapus yang tidak kamu perlukan lagi.',
	refused:
		'Peramban tidak mengizinkan halaman ini menyimpan apa pun, jadi tidak ada yang diubah. Coba lagi; kalau tetap begini, simpan daftar klien sebagai berkas.',
	newer:
		'Yang tersimpan di sini ditulis oleh Arah versi yang lebih baru. Muat ulang halaman ini, lalu coba lagi.',
	locked: 'Meja ini terkunci. Masukkan dulu frasa sandinya; tidak ada yang diubah.',
	'passphrase-changed':
		'Frasa sandi diganti di tab lain. Masukkan yang baru; di sini tidak ada yang diubah.',
	'wrong-passphrase': 'Itu bukan frasa sandinya. Tidak ada yang hilang; coba lagi.',
	'lock-damaged':
		'Catatan milik frasa sandimu rusak, jadi hasil yang terenkripsi tidak bisa dibuka lagi di sini. Semuanya dibiarkan apa adanya.',
	'short-passphrase': 'Pakai setidaknya 8 karakter. Beberapa kata berurutan sudah bagus.',
	'no-encryption':
		'Halaman ini tidak bisa mengenkripsi karena tidak dimuat lewat https. Tidak ada yang diubah.',
	gone: 'Hasil ini sudah dihapus di tab lain, jadi tidak ada yang bisa diubah.',
	'changed-elsewhere': 'Sementara itu tab lain mengubahnya. Tidak ada yang ditimpa.',
	busy: 'Tab lain terus-menerus menulis. Coba lagi sebentar lagi; tidak ada yang diubah.'
};

const fileIssues: Readonly<Record<FileIssue, string>> = {
	empty: 'Berkasnya kosong.',
	'too-large': 'Berkasnya lebih dari 30 MB. Tidak ada daftar klien Arah sebesar itu.',
	'cut-off':
		'Ini daftar klien, tetapi isinya terpotong atau rusak, sehingga catatan satu dan berikutnya tidak bisa dibedakan. Salin lagi berkasnya dari tempat kamu menyimpannya.',
	foreign: 'Ini bukan daftar klien Arah. Nama berkasnya diawali “arah-caseload”.',
	'newer-format':
		'Daftar klien ini disimpan oleh Arah versi yang lebih baru. Muat ulang halaman ini, lalu coba lagi.',
	'no-entries': 'Ini daftar klien, tetapi daftar hasil di dalamnya tidak ada.',
	'lock-damaged':
		'Berkas ini terenkripsi, dan bagian milik frasa sandinya rusak. Berkas ini tidak bisa dibuka, dengan frasa sandi yang benar pun tidak.',
	'wrong-passphrase':
		'Itu bukan frasa sandi saat berkas ini disimpan. Berkasnya tidak berubah; coba lagi.',
	'sealed-damaged':
		'Frasa sandinya benar, tetapi bagian berkas yang terenkripsi rusak. Salin lagi berkasnya dari tempat kamu menyimpannya.',
	'no-encryption':
		'Berkas ini terenkripsi, dan halaman ini tidak bisa membukanya karena tidak dimuat lewat https.'
};

const codeIssues: Readonly<Record<LinkIssue['code'] | 'unreachable', string>> = {
	empty: 'Tidak ada kodenya',
	damaged: 'Kodenya rusak',
	'newer-format': 'Dibuat oleh Arah versi yang lebih baru: muat ulang halaman ini',
	'unknown-quiz': 'Dari kuis yang tidak ada di situs ini',
	'unknown-version': 'Dari versi kuis yang tidak ada di situs ini',
	'changed-quiz': 'Kuisnya diubah tanpa versi baru, jadi kodenya tidak bisa dibaca dengan aman',
	unreachable: 'Kuis di baliknya tidak bisa dimuat: apakah kamu sedang luring?'
};

const flags: Readonly<Record<Flag, string>> = {
	'straight-line': 'jawaban sama berturut-turut',
	'no-variation': 'hampir semua jawaban sama',
	inconsistent: 'jawaban sangat jauh berbeda',
	contradiction: 'jawaban saling bertentangan',
	'too-fast': 'terlalu cepat untuk membaca',
	fast: 'menjawab cepat',
	'level-decides': 'ditentukan tingkat keseluruhan',
	flat: 'keterampilan berdekatan',
	atypical: 'agak berbeda dari semua profil',
	'strongly-atypical': 'berbeda dari semua profil',
	'skill-not-measured': 'ada keterampilan yang tidak terukur'
};

const modes: Readonly<Record<Mode | 'summary', string>> = {
	full: 'semua jawaban',
	quick: 'kecocokan kilat',
	summary: 'kode ringkas'
};

const parts: Readonly<Record<EntryPart, string>> = {
	shape: 'ini bukan catatan hasil',
	code: 'kodenya tidak ada atau rusak',
	label: 'namanya tidak ada atau lebih dari 80 karakter',
	entered: 'tanggalnya tidak ada atau bukan tanggal',
	notes: 'catatannya tidak ada atau lebih dari 20.000 karakter'
};

const results = (count: number) => `${String(count)} hasil`;

export const desk: DeskText = {
	title: 'Meja konselor · Arah',
	description:
		'Simpan hasil yang dikirim kepadamu di perangkat ini, dengan catatan, terenkripsi kalau kamu mau. Bandingkan, cetak, simpan sebagai berkas. Tidak ada yang diunggah.',
	heading: 'Meja konselor',
	lead: 'Hasil yang dikirim orang kepadamu. Semuanya disimpan di perangkat ini, tidak di tempat lain.',
	opening: 'Memeriksa yang disimpan perangkat ini…',
	noScript: 'Meja ini hanya bekerja di perambanmu. Untuk itu dibutuhkan JavaScript.',
	invite: 'Buat undangan',
	issues,
	codeIssues,

	notKept: {
		refused:
			'Peramban ini tidak menyimpan apa pun untuk halaman ini: jendela penyamaran, atau penyimpanannya dimatikan. Mejanya tetap bisa dipakai, tetapi hanya sampai halaman ini ditutup atau dimuat ulang. Simpan daftar klien sebagai berkas sebelum kamu pergi.',
		newer:
			'Yang disimpan perangkat ini ditulis oleh Arah versi yang lebih baru. Isinya tidak disentuh. Sampai kamu memuat ulang halaman ini ke versi yang lebih baru, meja ini hanya bertahan selama halaman ini terbuka.',
		full: 'Di perangkat ini tidak ada ruang untuk daftar klien. Mejanya tetap bisa dipakai, tetapi hanya sampai halaman ini ditutup atau dimuat ulang. Simpan daftar klien sebagai berkas sebelum kamu pergi.'
	},
	unreadable: (count: number) =>
		`${String(count)} catatan di perangkat ini rusak dan tidak bisa dibaca. Catatan itu dibiarkan apa adanya; semua yang lain bisa dipakai. Kalau punya berkas daftar klien yang lebih lama, kamu bisa membukanya di bawah.`,
	deleteUnreadable: 'Hapus yang tidak bisa dibaca',

	notesConflict: {
		heading: 'Di daftar klien ada catatan lain untuk hasil ini',
		means:
			'Tab lain mengubahnya, atau catatan itu belum sempat dimuat di sini. Tidak ada yang ditimpa.',
		theirs: 'Catatan di daftar klien',
		both: 'Simpan keduanya',
		mine: 'Simpan yang diketik di sini saja',
		take: 'Simpan catatan di daftar klien saja'
	},

	lockedHeading: 'Meja ini terkunci',
	lockedLead: 'Hasil di perangkat ini terenkripsi. Masukkan frasa sandimu untuk membukanya.',
	lockedElsewhere: 'Frasa sandi dipasang atau diganti di tab lain, jadi tab ini dikunci.',
	passphrase: 'Frasa sandi',
	unlock: 'Buka kunci',
	working: 'Sebentar…',
	forgotten:
		'Lupa? Tidak ada yang bisa memulihkannya, kamu maupun kami. Kalau punya berkas lama tanpa frasa sandi, hapus semuanya lalu buka berkas itu.',

	addHeading: 'Tambahkan hasil',
	pasteLabel: 'Tautan atau kode yang dikirim kepadamu',
	nameLabel: 'Nama atau nomor (kalau mau)',
	nameHint: 'Untuk hasil yang datang tanpa nama. Tetap di perangkat ini.',
	add: 'Tambahkan ke meja',
	added: (count: number) => `${results(count)} ditambahkan.`,
	alreadyHere: (count: number) => `${String(count)} sudah ada di meja.`,

	listHeading: 'Hasil',
	count: (shown: number, all: number) =>
		shown === all ? results(all) : `${String(shown)} dari ${results(all)}`,
	filter: 'Cari',
	sort: 'Urutkan menurut',
	sorts: { entered: 'Tanggal, terbaru dulu', label: 'Nama', role: 'Peran' },
	noMatch: 'Tidak ada hasil yang sesuai dengan pencarian ini.',
	unnamed: 'Tanpa nama',
	select: (name: string) => `Pilih ${name}`,
	entered: (date: string) => `Masuk ${date}`,
	readingCode: 'Membaca kodenya…',
	headline: {
		clear: (top: string, share: string) => `${top} paling cocok (${share} menurut model kami)`,
		leaning: (top: string, share: string, second: string, next: string) =>
			`Condong ke ${top} (${share} menurut model kami), disusul ${second} (${next})`,
		blend: (top: string, share: string, second: string, next: string) =>
			`Di antara ${top} (${share} menurut model kami) dan ${second} (${next})`,
		withheld: 'Kecocokan tidak ditampilkan: jawabannya tampak asal-asalan',
		unmeasured: 'Jawabannya belum cukup untuk menunjukkan kecocokan'
	},
	flagsLabel: 'Catatan tentang jawabannya:',
	flags,
	modes,
	source: (mode: string, quiz: string, version: number) =>
		`${quiz}, versi ${String(version)}, ${mode}`,
	rename: 'Ganti nama',
	renameOf: (name: string) => `Ganti nama ${name}`,
	newName: 'Nama atau nomor',
	save: 'Simpan',
	cancel: 'Batal',
	delete: 'Hapus',
	deleteOf: (name: string) => `Hapus ${name}`,
	deleted: (name: string) => `${name} sudah dihapus.`,
	undo: 'Urungkan',
	restored: (name: string) => `${name} sudah kembali.`,

	compare: (count: number) => `Bandingkan ${results(count)}`,
	compareHow: 'Pilih 2 sampai 30 hasil untuk membandingkannya.',
	compareTooMany: (count: number) =>
		`${String(count)} dipilih. Paling banyak 30 bisa dibandingkan sekaligus.`,
	selectNone: 'Batalkan pilihan',

	emptyHeading: 'Mejamu masih kosong. Begini cara memulainya:',
	emptySteps: [
		'Buat undangan dan kirim tautannya kepada orang yang kamu dampingi.',
		'Ia mengisi kuis di perangkatnya sendiri dan mengirim tautan atau kode hasilnya kepadamu.',
		'Tempel di atas, pindai kode QR-nya, atau pilih berkasnya. Kamu melihat perannya, seberapa pasti, dan apa yang perlu ditanyakan.',
		'Bandingkan hasil, tambahkan catatan, cetak laporan untuk percakapannya.'
	],

	protectHeading: 'Frasa sandi',
	protectLead:
		'Frasa sandi mengenkripsi hasil, nama, dan catatan di perangkat ini, juga berkas yang kamu simpan. Di komputer yang juga dipakai orang lain, sebaiknya pasang satu.',
	protectWarning:
		'Frasa sandi yang lupa tidak bisa dipulihkan siapa pun, kamu maupun kami. Tanpa itu hasilnya hilang.',
	protectOn: 'Frasa sandi sudah dipasang. Yang disimpan di perangkat ini terenkripsi.',
	protectOff:
		'Belum ada frasa sandi. Siapa pun yang bisa memakai peramban ini bisa membaca hasilnya.',
	setPassphrase: 'Pasang frasa sandi',
	changePassphrase: 'Ganti frasa sandi',
	removePassphrase: 'Lepas frasa sandi',
	currentPassphrase: 'Frasa sandi saat ini',
	newPassphrase: 'Frasa sandi baru, setidaknya 8 karakter',
	repeatPassphrase: 'Frasa sandi baru sekali lagi',
	notRepeated: 'Keduanya berbeda. Ketik frasa sandi baru dua kali.',
	passphraseSet: 'Frasa sandi sudah dipasang. Semua di sini sekarang terenkripsi.',
	passphraseChanged:
		'Frasa sandi sudah diganti. Berkas yang disimpan sebelumnya tetap memakai yang lama.',
	passphraseRemoved: 'Frasa sandi sudah dilepas. Yang disimpan di sini bisa dibaca lagi.',
	lockNow: 'Kunci sekarang',

	fileHeading: 'Bawa daftar klienmu',
	fileLead:
		'Simpan semua hasil, nama, dan catatan sebagai satu berkas: sebagai cadangan, atau untuk perangkat lain.',
	saveEncrypted: 'Berkasnya akan dienkripsi dengan frasa sandimu.',
	savePlain:
		'Berkasnya tidak akan dienkripsi: siapa pun yang memilikinya bisa membaca nama, catatan, dan jawaban.',
	saveFile: 'Simpan sebagai berkas',
	saved: (name: string) =>
		`${name} sudah diberikan ke peramban. Kalau berkasnya tidak muncul, misalnya di aplikasi tertentu, salin isinya sebagai teks.`,
	copyFile: 'Salin isi berkas sebagai teks',
	fileCopied:
		'Sudah disalin. Tempelkan ke catatan. Setelah disimpan sebagai berkas berakhiran .json, isinya bisa dibuka di sini.',
	fileNotCopied:
		'Peramban ini tidak mengizinkan halaman menyalin. Buka meja konselor lewat Chrome atau Safari.',
	saveFailed: 'Berkasnya tidak bisa dibuat.',
	openFile: 'Buka berkas daftar klien',
	openFileHint: 'Isinya ditambahkan ke yang ada di sini. Tidak ada yang ditimpa.',
	fileUnread: (name: string) => `“${name}” tidak bisa dibaca dari disk. Tidak ada yang diubah.`,
	fileIssue: (name: string, issue: string) => `${name}: ${issue} Di sini tidak ada yang diubah.`,
	fileIssues,
	filePassphrase: (name: string) => `“${name}” terenkripsi. Frasa sandinya:`,
	openIt: 'Buka',
	fileDamaged: (name: string, damaged: number, whole: number) =>
		`${String(damaged)} dari ${String(damaged + whole)} catatan di “${name}” tidak bisa dibaca:`,
	entryAt: (place: number) => `Catatan ${String(place)}`,
	parts,
	takeRest: (count: number) => `Tambahkan ${String(count)} yang lain`,
	nothingToTake: 'Tidak ada catatan lain yang bisa ditambahkan. Di sini tidak ada yang diubah.',
	imported: (added: number, known: number) =>
		`${results(added)} ditambahkan. ${
			known === 0
				? ''
				: `${String(known)} dengan kode dan nama yang sama sudah ada di sini dan dibiarkan apa adanya.`
		}`.trim(),
	importedPlain: 'Meja ini tidak punya frasa sandi, jadi semuanya disimpan di sini tanpa enkripsi.',

	clearHeading: 'Hapus semuanya',
	clearLead: 'Menghapus semua hasil, nama, dan catatan dari perangkat ini, juga frasa sandinya.',
	clear: 'Hapus semuanya…',
	clearQuestion: (count: number) => `Benar hapus ${results(count)}, dengan semua catatannya?`,
	clearLockedQuestion: 'Benar hapus semua yang disimpan di sini, terenkripsi dan tanpa dibuka?',
	clearWarning: 'Ini tidak bisa diurungkan. Berkas yang sudah kamu simpan tetap ada.',
	clearYes: 'Ya, hapus semuanya',
	cleared: 'Semuanya sudah dihapus. Perangkat ini tidak menyimpan daftar klien lagi.',

	whereHeading: 'Apa disimpan di mana',
	where: [
		'Tautan, nama, dan catatan disimpan di penyimpanan peramban ini, hanya di perangkat ini, sampai kamu menghapusnya. Tidak ada akun dan tidak ada salinan di tempat lain.',
		'Tidak ada yang diunggah. Peran, kepastiannya, dan catatan tentang jawabannya dihitung di sini, di perambanmu, setiap kali kamu membuka meja ini.',
		'Kalau data situs di peramban ini dihapus, daftar klien ikut terhapus. Berkas yang kamu simpan adalah cadanganmu.',
		'Di komputer yang juga dipakai orang lain, pasang frasa sandi, lalu kunci meja atau tutup tabnya saat kamu pergi.',
		'Hasil adalah data pribadi orang lain. Simpan hanya selama dibutuhkan untuk pendampingan, dan jangan pernah memakainya untuk menyeleksi orang.'
	]
};
