import { profileHeadline } from './profile-headline.ts';
import type { CaseloadFileIssue } from '#lib/caseload/caseload-file.ts';
import type { CaseloadIssue } from '#lib/caseload/caseload-issue.ts';
import type { EntryPart } from '#lib/caseload/entry.ts';
import type { Flag } from '#lib/engine/result.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import type { Mode } from '#lib/schema/quiz.ts';
import type { DeskText } from '../en/desk.ts';

const issues: Readonly<Record<CaseloadIssue, string>> = {
	full: 'Penyimpanan perangkat ini penuh, jadi tidak ada yang diubah. Simpan daftar klien sebagai berkas, lalu hapus yang tidak Anda perlukan lagi.',
	refused:
		'Peramban tidak mengizinkan halaman ini menyimpan data, jadi tidak ada yang diubah. Coba lagi. Kalau tetap begini, simpan daftar klien sebagai berkas.',
	newer:
		'Daftar klien di perangkat ini disimpan oleh versi Arah yang lebih baru. Muat ulang halaman ini, lalu coba lagi.',
	locked: 'Halaman ini terkunci, jadi tidak ada yang diubah. Masukkan frasa sandinya dulu.',
	'passphrase-changed':
		'Frasa sandi sudah diganti di tab lain. Masukkan yang baru. Di sini tidak ada yang diubah.',
	'wrong-passphrase': 'Frasa sandinya salah. Tidak ada yang hilang; coba lagi.',
	'lock-damaged':
		'Data untuk memeriksa frasa sandi Anda rusak. Hasil yang terenkripsi tidak bisa dibuka lagi di sini, tetapi tidak diubah.',
	'short-passphrase': 'Pakai minimal 8 karakter. Beberapa kata sekaligus sudah cukup baik.',
	'no-encryption':
		'Halaman ini tidak bisa mengenkripsi karena tidak dimuat lewat https. Tidak ada yang diubah.',
	gone: 'Hasil ini sudah dihapus di tab lain, jadi tidak ada yang bisa diubah.',
	'changed-elsewhere': 'Tab lain baru saja mengubah hasil ini. Tidak ada yang ditimpa.',
	busy: 'Tab lain masih terus menyimpan perubahan. Coba lagi sebentar lagi; tidak ada yang diubah.'
};

const fileIssues: Readonly<Record<CaseloadFileIssue, string>> = {
	empty: 'Berkas ini kosong.',
	'too-large': 'Berkas ini lebih besar dari 30 MB. Tidak ada daftar klien Arah sebesar itu.',
	'cut-off':
		'Ini daftar klien, tetapi isinya terpotong atau rusak sehingga entri-entrinya tidak bisa dipisahkan. Salin lagi berkasnya dari tempat Anda menyimpannya.',
	foreign: 'Ini bukan daftar klien Arah. Nama berkas daftar klien diawali “arah-caseload”.',
	'newer-format':
		'Daftar klien ini disimpan oleh versi Arah yang lebih baru. Muat ulang halaman ini, lalu coba lagi.',
	'no-entries': 'Ini daftar klien, tetapi daftar hasilnya tidak ada.',
	'lock-damaged':
		'Berkas ini terenkripsi, dan data untuk memeriksa frasa sandinya rusak. Dengan frasa sandi yang benar pun berkas ini tidak bisa dibuka.',
	'wrong-passphrase':
		'Frasa sandi itu bukan yang dipakai saat berkas ini disimpan. Berkasnya tidak berubah; coba lagi.',
	'sealed-damaged':
		'Frasa sandinya benar, tetapi bagian berkas yang terenkripsi rusak. Salin lagi berkasnya dari tempat Anda menyimpannya.',
	'no-encryption':
		'Berkas ini terenkripsi. Halaman ini tidak bisa membukanya karena tidak dimuat lewat https.'
};

const codeIssues: Readonly<Record<LinkIssue['code'] | 'unreachable', string>> = {
	empty: 'Kodenya tidak ada',
	damaged: 'Kodenya rusak',
	'newer-format': 'Dibuat dengan versi Arah yang lebih baru: muat ulang halaman ini',
	'unknown-quiz': 'Kuisnya tidak ada di situs ini',
	'foreign-quiz': 'Kuisnya tidak ada di situs ini: perlu berkas kuisnya',
	'ambiguous-quiz': 'Beberapa kuis di situs ini bisa menghasilkannya: minta tautan lengkapnya',
	'unknown-version': 'Versi kuisnya tidak ada di situs ini',
	'changed-quiz': 'Kuisnya diubah tanpa versi baru, jadi kodenya tidak bisa dibaca dengan aman',
	unreachable: 'Kuisnya tidak bisa dimuat: apakah Anda sedang offline?'
};

const flags: Readonly<Record<Flag, string>> = {
	'straight-line': 'jawaban yang sama berkali-kali secara berturut-turut',
	'no-variation': 'hampir semua jawaban sama',
	inconsistent: 'jawaban yang mestinya sejalan berbeda jauh',
	contradiction: 'jawaban saling bertentangan',
	'too-fast': 'dijawab terlalu cepat untuk sempat dibaca',
	fast: 'dijawab dengan cepat',
	'level-decides': 'ditentukan oleh tingkat keseluruhan',
	flat: 'skornya berdekatan',
	atypical: 'kurang pas dengan semua profil',
	'strongly-atypical': 'tidak pas dengan profil mana pun',
	'skill-not-measured': 'ada skor yang belum terukur'
};

const modes: Readonly<Record<Mode | 'summary', string>> = {
	full: 'semua jawaban',
	quick: 'kuis kilat',
	summary: 'kode ringkas'
};

const parts: Readonly<Record<EntryPart, string>> = {
	shape: 'ini bukan entri hasil',
	code: 'kodenya tidak ada atau rusak',
	label: 'namanya tidak ada atau lebih dari 80 karakter',
	entered: 'tanggalnya tidak ada atau bukan tanggal',
	notes: 'catatannya tidak ada atau lebih dari 20.000 karakter'
};

const results = (count: number) => `${String(count)} hasil`;

export const desk: DeskText = {
	title: 'Meja kerja konselor · Arah',
	description:
		'Simpan hasil kiriman klien di perangkat ini beserta catatannya, terenkripsi kalau perlu. Bandingkan, cetak, atau simpan sebagai berkas. Tidak ada yang diunggah.',
	heading: 'Meja kerja konselor',
	lead: 'Hasil yang dikirim orang kepada Anda. Semuanya hanya disimpan di perangkat ini.',
	opening: 'Membuka daftar klien…',
	noScript: 'Halaman ini sepenuhnya berjalan di peramban Anda, jadi butuh JavaScript.',
	invite: 'Buat undangan',
	studio: 'Buat kuis sendiri',
	issues,
	codeIssues,

	notKept: {
		refused:
			'Peramban ini tidak menyimpan apa pun untuk halaman ini: mungkin jendela penyamaran (incognito), atau penyimpanannya dimatikan. Anda tetap bisa bekerja, tetapi hanya sampai halaman ini ditutup atau dimuat ulang. Simpan daftar klien sebagai berkas sebelum pergi.',
		newer:
			'Daftar klien di perangkat ini disimpan oleh versi Arah yang lebih baru dan tidak diubah. Muat ulang halaman ini untuk memakainya. Sebelum itu, yang Anda tambahkan di sini hilang saat halaman ini ditutup atau dimuat ulang.',
		full: 'Penyimpanan perangkat ini tidak cukup untuk daftar klien. Anda tetap bisa bekerja, tetapi hanya sampai halaman ini ditutup atau dimuat ulang. Simpan daftar klien sebagai berkas sebelum pergi.'
	},
	unreadable: (count: number) =>
		`Ada ${String(count)} entri di perangkat ini yang rusak dan tidak bisa dibaca. Entri itu tidak diubah, dan yang lain tetap bisa dipakai. Kalau punya berkas daftar klien yang lebih lama, Anda bisa membukanya di bawah.`,
	deleteUnreadable: 'Hapus entri yang rusak',

	notesConflict: {
		heading: 'Catatan di daftar klien untuk hasil ini berbeda',
		means:
			'Tab lain mengubahnya, atau catatan itu belum sempat dimuat di sini. Tidak ada yang ditimpa.',
		theirs: 'Catatan di daftar klien',
		both: 'Simpan keduanya',
		mine: 'Simpan hanya yang diketik di sini',
		take: 'Simpan hanya catatan di daftar klien'
	},

	lockedHeading: 'Halaman ini terkunci',
	lockedLead: 'Hasil di perangkat ini terenkripsi. Masukkan frasa sandi untuk membukanya.',
	lockedElsewhere: 'Frasa sandi dipasang atau diganti di tab lain, jadi tab ini dikunci.',
	passphrase: 'Frasa sandi',
	unlock: 'Buka kunci',
	working: 'Sebentar…',
	forgotten:
		'Lupa? Tidak ada yang bisa memulihkannya, termasuk kami. Kalau Anda punya berkas lama tanpa frasa sandi, hapus semuanya, lalu buka berkas itu.',

	state: {
		passphrase: 'Frasa sandi terpasang',
		noPassphrase: 'Tanpa frasa sandi',
		onDevice: (count: number) => `${results(count)}, hanya di perangkat ini`,
		inPage: (count: number) => `${results(count)}, hanya di halaman ini`
	},
	safetyHeading: 'Keamanan dan salinan',

	addHeading: 'Tambahkan hasil',
	pasteLabel: 'Tautan atau kode yang dikirim kepada Anda',
	nameLabel: 'Nama atau nomor (opsional)',
	nameHint: 'Untuk hasil yang datang tanpa nama. Nama ini tetap di perangkat ini.',
	add: 'Tambahkan',
	added: (count: number) => `${results(count)} ditambahkan.`,
	alreadyHere: (count: number) => `${String(count)} sudah ada di sini.`,

	listHeading: 'Hasil',
	count: (shown: number, all: number) =>
		shown === all ? results(all) : `${String(shown)} dari ${results(all)}`,
	filter: 'Cari',
	sort: 'Urutkan menurut',
	sorts: { entered: 'Tanggal, terbaru dulu', label: 'Nama', role: 'Hasil' },
	noMatch: 'Tidak ada hasil yang cocok dengan pencarian ini.',
	unnamed: 'Tanpa nama',
	select: (name: string) => `Pilih ${name}`,
	readingCode: 'Membaca kodenya…',
	profile: profileHeadline,
	readingCodes: 'Membaca semua hasil…',
	more: (count: number) => `Tampilkan ${String(count)} lagi`,
	headline: {
		clear: (top: string, share: string) =>
			`Paling dekat dengan ${top} (${share} menurut model kami)`,
		leaning: (top: string, share: string, second: string, next: string) =>
			`Condong ke ${top} (${share} menurut model kami), disusul ${second} (${next})`,
		blend: (top: string, share: string, second: string, next: string) =>
			`Di antara ${top} (${share} menurut model kami) dan ${second} (${next})`,
		withheld: 'Kecocokan tidak ditampilkan: jawabannya tampak asal-asalan',
		unmeasured: 'Jawabannya belum cukup untuk menghitung kecocokan'
	},
	flagsLabel: 'Tentang hasil ini:',
	flags,
	modes,
	source: (mode: string, quiz: string, version: number) =>
		`${quiz}, versi ${String(version)}, ${mode}`,
	actionsOf: (name: string) => `Tindakan untuk ${name}`,
	rename: 'Ganti nama',
	renameOf: (name: string) => `Ganti nama ${name}`,
	newName: 'Nama atau nomor',
	save: 'Simpan',
	cancel: 'Batal',
	delete: 'Hapus',
	deleteOf: (name: string) => `Hapus ${name}`,
	deleted: (name: string) => `${name} sudah dihapus.`,
	undo: 'Urungkan',
	restored: (name: string) => `${name} sudah dikembalikan.`,

	compare: (count: number) => `Bandingkan ${results(count)}`,
	compareHow: 'Pilih 2 sampai 30 hasil untuk membandingkannya.',
	compareTooMany: (count: number) =>
		`Anda memilih ${String(count)} hasil. Paling banyak 30 yang bisa dibandingkan sekaligus.`,
	selectNone: 'Batalkan pilihan',

	emptyHeading: 'Belum ada hasil di sini. Begini cara memulainya:',
	emptySteps: [
		'Buat undangan dan kirim tautannya kepada klien Anda.',
		'Klien mengisi kuis di perangkatnya sendiri, lalu mengirim tautan atau kode hasilnya kepada Anda.',
		'Pilih “Tambahkan hasil”, lalu tempel, pindai kode QR-nya, atau pilih berkasnya. Anda akan melihat apa kata hasilnya, seberapa pasti, dan apa yang perlu ditanyakan.',
		'Bandingkan hasil, tambahkan catatan, dan cetak laporan untuk percakapan karier.'
	],

	protectHeading: 'Frasa sandi',
	protectLead:
		'Frasa sandi mengenkripsi hasil, nama, dan catatan di perangkat ini, juga berkas yang Anda simpan. Di komputer bersama, sebaiknya pasang frasa sandi.',
	protectWarning:
		'Frasa sandi yang terlupakan tidak bisa dipulihkan siapa pun, termasuk kami. Tanpa frasa sandi, hasilnya hilang.',
	protectOn: 'Frasa sandi sudah dipasang. Daftar klien di perangkat ini terenkripsi.',
	protectOff:
		'Belum ada frasa sandi. Siapa pun yang bisa memakai peramban ini bisa membaca hasilnya.',
	setPassphrase: 'Pasang frasa sandi',
	changePassphrase: 'Ganti frasa sandi',
	removePassphrase: 'Hapus frasa sandi',
	currentPassphrase: 'Frasa sandi saat ini',
	newPassphrase: 'Frasa sandi baru, minimal 8 karakter',
	repeatPassphrase: 'Ulangi frasa sandi baru',
	notRepeated: 'Keduanya tidak sama. Ketik frasa sandi baru yang sama dua kali.',
	passphraseSet: 'Frasa sandi sudah dipasang. Semua data di sini sekarang terenkripsi.',
	passphraseChanged:
		'Frasa sandi sudah diganti. Berkas yang Anda simpan sebelumnya tetap memakai yang lama.',
	passphraseRemoved: 'Frasa sandi sudah dihapus. Daftar klien tidak lagi terenkripsi.',
	lockNow: 'Kunci sekarang',

	fileHeading: 'Bawa daftar klien Anda',
	fileLead:
		'Simpan semua hasil, nama, dan catatan dalam satu berkas, sebagai cadangan atau untuk perangkat lain.',
	saveEncrypted: 'Berkas akan dienkripsi dengan frasa sandi Anda.',
	savePlain:
		'Berkas tidak akan dienkripsi: siapa pun yang punya berkas itu bisa membaca nama, catatan, dan jawaban.',
	saveFile: 'Simpan sebagai berkas',
	saved: (name: string) =>
		`${name} sudah diserahkan ke peramban. Kalau berkasnya tidak muncul, misalnya di aplikasi tertentu, salin isinya sebagai teks.`,
	copyFile: 'Salin isi berkas sebagai teks',
	fileCopied:
		'Sudah disalin. Tempelkan ke catatan. Setelah disimpan sebagai berkas berakhiran .json, isinya bisa dibuka di sini.',
	fileNotCopied:
		'Peramban ini tidak mengizinkan isi berkas disalin. Buka meja kerja konselor lewat Chrome atau Safari.',
	saveFailed: 'Berkas tidak bisa dibuat.',
	openFile: 'Buka berkas daftar klien',
	openFileHint: 'Isinya ditambahkan ke hasil yang sudah ada di sini. Tidak ada yang ditimpa.',
	fileUnread: (name: string) => `“${name}” tidak bisa dibaca. Tidak ada yang diubah.`,
	fileIssue: (name: string, issue: string) => `${name}: ${issue} Di sini tidak ada yang diubah.`,
	fileIssues,
	filePassphrase: (name: string) => `“${name}” terenkripsi. Frasa sandinya:`,
	openIt: 'Buka',
	fileDamaged: (name: string, damaged: number, whole: number) =>
		`${String(damaged)} dari ${String(damaged + whole)} entri di “${name}” tidak bisa dibaca:`,
	entryAt: (place: number) => `Entri ${String(place)}`,
	parts,
	takeRest: (count: number) => `Tambahkan ${String(count)} yang lain`,
	nothingToTake: 'Tidak ada lagi yang bisa ditambahkan. Di sini tidak ada yang diubah.',
	imported: (added: number, known: number) =>
		`${results(added)} ditambahkan. ${
			known === 0
				? ''
				: `${String(known)} dengan kode dan nama yang sama sudah ada di sini dan tidak diubah.`
		}`.trim(),
	importedPlain: 'Belum ada frasa sandi, jadi hasil itu disimpan di sini tanpa enkripsi.',

	clearHeading: 'Hapus semuanya',
	clearLead: 'Menghapus semua hasil, nama, dan catatan dari perangkat ini, juga frasa sandinya.',
	clear: 'Hapus semuanya…',
	clearQuestion: (count: number) => `Hapus ${results(count)} beserta semua catatannya?`,
	clearLockedQuestion: 'Hapus semua yang tersimpan di sini tanpa membukanya dulu?',
	clearWarning: 'Ini tidak bisa dibatalkan. Berkas yang sudah Anda simpan tidak ikut terhapus.',
	clearYes: 'Ya, hapus semuanya',
	cleared: 'Semuanya sudah dihapus. Tidak ada lagi daftar klien di perangkat ini.',

	whereHeading: 'Di mana data Anda disimpan',
	where: [
		'Tautan, nama, dan catatan hanya disimpan di peramban ini, di perangkat ini, sampai Anda menghapusnya. Tidak ada akun dan tidak ada salinan di tempat lain.',
		'Tidak ada yang diunggah. Isi hasil, kepastian, dan catatan tentang jawaban dihitung di peramban Anda setiap kali halaman ini dibuka.',
		'Kalau data situs di peramban ini dihapus, daftar klien ikut terhapus. Berkas yang Anda simpan adalah cadangannya.',
		'Di komputer bersama, pasang frasa sandi, lalu kunci halaman ini atau tutup tabnya saat Anda pergi.',
		'Hasil ini data pribadi orang lain. Simpan hanya selama dibutuhkan untuk konseling, dan jangan pernah memakainya untuk menyeleksi orang.'
	]
};
