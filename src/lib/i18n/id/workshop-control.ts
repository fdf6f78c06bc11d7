import type { WorkshopControlText } from '../en/workshop-control.ts';
import { ifNothing } from './in-app.ts';

export const workshopControl: WorkshopControlText = {
	newTitle: 'Buat workshop · Arah',
	newDescription:
		'Kode dan QR di proyektor, semua menjawab di ponsel masing-masing, lalu kelompok melihat profilnya. Data dihapus sesuai jadwal.',
	newHeading: 'Buat workshop',
	newLead:
		'Tampilkan kode dan QR di proyektor. Semua menjawab di ponsel masing-masing, lalu Anda menampilkan profil kelompok saat sudah siap. Tanpa nama dan tanpa akun. Rata-rata berasal dari sedikitnya lima perangkat.',
	noScript: 'Halaman ini butuh JavaScript.',
	toScript: 'Naskah 30 menit, poster, dan kartu kode',
	quiz: 'Kuis',
	mode: 'Versi kuis',
	full: 'Profil lengkap',
	fullMeans: (items: string, minutes: string) => `${items} pertanyaan, sekitar ${minutes} menit`,
	quick: 'Kuis kilat',
	quickMeans: (minutes: string) =>
		`Pertanyaannya hanya sebanyak yang diperlukan, sekitar ${minutes} menit; profil kelompok kurang teliti`,
	language: 'Bahasa pertanyaan',
	languageHelp: 'Sama untuk semua orang. Penjelasan tentang workshop mengikuti bahasa tiap ponsel.',
	name: 'Judul (opsional)',
	nameHelp: (max: string) =>
		`Terlihat oleh semua peserta, misalnya “Kelas XI B”. Paling banyak ${max} karakter; jangan tulis nama orang.`,
	nameTooLong: (max: string) => `Judulnya lebih dari ${max} karakter.`,
	kind: 'Yang dikumpulkan',
	group: 'Profil kelompok',
	groupMeans:
		'Jawaban dikirim ke server ini. Rata-rata bisa ditampilkan mulai dari sepuluh perangkat, atau dari lima kalau Anda memastikan semua sudah hadir.',
	school: 'Mode sekolah: tidak ada yang dikumpulkan',
	schoolMeans:
		'Tidak ada yang keluar dari ponsel: jawaban tidak dikirim, dan tidak ada data kelompok. Untuk siswa di bawah 18 tahun, yang butuh persetujuan orang tua.',
	rows: 'Izinkan pemandu mengunduh jawaban dan skor per orang',
	rowsMeans:
		'Urutannya diacak, tanpa kode, nama, atau waktu, dan hanya mulai dari lima perangkat. Peserta diberi tahu sebelum setuju, dan sebagian mungkin memilih tidak ikut. Pilihan ini tidak bisa diaktifkan setelah workshop dibuat.',
	keep: 'Hapus jawaban tiap orang',
	keepChoices: (days: number) =>
		days === 1 ? 'Satu hari setelah ditutup' : `${String(days)} hari setelah ditutup`,
	keepHelp: 'Data kelompok dihapus paling lambat setelah 90 hari.',
	settings: {
		heading: 'Pengaturan',
		full: (items: string, minutes: string) =>
			`Profil lengkap: ${items} pertanyaan, sekitar ${minutes} menit`,
		quick: (minutes: string) => `Kuis kilat: sekitar ${minutes} menit`,
		language: (name: string) => `Pertanyaan dalam ${name}`,
		deleted: (days: number) =>
			days === 1
				? 'Jawaban dihapus satu hari setelah ditutup'
				: `Jawaban dihapus ${String(days)} hari setelah ditutup`,
		nothing: 'Tidak ada yang dikumpulkan',
		rows: 'Jawaban per orang bisa Anda unduh',
		title: (title: string) => `Judul: “${title}”`,
		change: 'Ubah pengaturan'
	},
	make: 'Buat workshop',
	making: 'Membuat workshop…',

	madeHeading: 'Workshop sudah siap',
	madeLead: (code: string) =>
		`Kodenya ${code}. Simpan kunci Anda sebelum melanjutkan: kunci ini hanya ditampilkan sekali.`,
	keyHeading: 'Kunci Anda untuk workshop ini',
	keyMeans:
		'Dengan tautan ini, Anda bisa memandu workshop dari perangkat mana pun. Orang lain yang memilikinya juga bisa: jangan perlihatkan kepada siapa pun, dan jangan tampilkan di proyektor. Kami tidak bisa mengirimkannya lagi.',
	keyLink: 'Tautan rahasia',
	copy: 'Salin tautan',
	copied: 'Tersalin. Simpan di tempat yang tidak terlihat orang lain.',
	copyFailed:
		'Peramban tidak mengizinkan tautan disalin otomatis. Blok tautannya, lalu salin sendiri.',
	ifNothing,
	print: 'Cetak lembar pemulihan',
	keepKey: 'Kunci sudah saya simpan',
	keyProblem:
		'Kesalahan: simpan kunci Anda dulu, lalu centang kotak ini. Kunci hanya ditampilkan sekali.',
	toControl: 'Ke layar kendali',

	sheetHeading: 'Lembar pemulihan',
	sheetLead:
		'Kalau laptop Anda bermasalah, pindai ini dengan perangkat lain atau ketik tautannya. Lalu pilih “Ambil alih di sini”.',
	sheetKeep: 'Jangan perlihatkan lembar ini kepada siapa pun, dan musnahkan setelah workshop.',
	sheetQr: 'Kode QR tautan rahasia',
	sheetCode: 'Kode untuk peserta',

	title: 'Layar kendali · Arah',
	description: 'Untuk memandu workshop. Hanya bisa dibuka dengan tautan rahasianya.',
	heading: 'Layar kendali',
	looking: 'Membuka workshop…',
	noKey:
		'Tautan ini tidak memuat kunci. Buka tautan rahasia workshop Anda, atau buat workshop baru.',
	again: 'Coba lagi',
	toNew: 'Buat workshop',
	connection: {
		connecting: 'Menyambung…',
		live: 'Tersambung',
		polling: 'Diperbarui tiap beberapa detik, karena pembaruan langsung tertahan di jaringan.',
		waiting:
			'Tidak ada koneksi. Ini angka terakhir yang diterima; halaman ini akan mencoba lagi secara otomatis.'
	},
	otherDevice: 'Perangkat lain sedang memandu workshop ini.',
	otherMeans:
		'Di sini Anda hanya bisa melihat. Kalau itu bukan Anda atau rekan Anda, berarti kunci Anda dipegang orang lain: ambil alih, lalu hapus workshop ini.',
	takeOver: 'Ambil alih di sini',

	statesHeading: 'Tahap workshop',
	states: {
		lobby: {
			name: 'Menunggu',
			means:
				'Peserta bisa masuk dan membaca apa yang akan disimpan. Belum ada yang bisa mengirim jawaban.'
		},
		open: {
			name: 'Menjawab',
			means: 'Peserta menjawab. Layar hanya menampilkan jumlah yang masuk dan yang selesai.'
		},
		revealed: {
			name: 'Ditampilkan',
			means:
				'Layar menampilkan profil kelompok. Peserta yang terlambat masih bisa menjawab; profilnya baru diperbarui setelah sedikitnya lima perangkat lagi mengirim.'
		},
		closed: {
			name: 'Ditutup',
			means:
				'Tidak ada lagi yang bisa masuk atau mengirim. Profil kelompok tetap ada sampai semuanya dihapus.'
		},
		purged: { name: 'Dihapus', means: 'Semua yang disimpan workshop ini sudah dihapus.' }
	},
	now: 'sekarang',
	next: {
		lobby: 'Mulai kuis',
		open: 'Tampilkan profil kelompok',
		revealed: 'Tutup workshop'
	},
	closeEarly: 'Tutup sekarang',
	tooFew: 'Belum sampai lima perangkat yang mengirim, jadi belum ada yang bisa ditampilkan.',
	notShown:
		'Belum ada yang ditampilkan. Rata-rata muncul mulai dari sepuluh perangkat, atau dari lima kalau Anda memastikan semua sudah hadir. Jawaban asal-asalan tidak dihitung.',
	showSmall: 'Semua sudah hadir: tampilkan',
	schoolOpen: 'Mode sekolah: tidak ada yang dikumpulkan, jadi tidak ada yang ditampilkan.',
	counts: 'Perangkat',
	joined: 'masuk',
	finished: 'selesai',
	countsMean:
		'Yang dihitung perangkat, bukan orang. Siapa pun bisa ikut dengan beberapa perangkat, termasuk Anda.',
	door: {
		open: { means: 'Siapa pun yang punya kodenya bisa masuk.', act: 'Tutup untuk peserta baru' },
		closed: {
			means: 'Peserta baru tidak bisa masuk. Peserta yang sudah masuk tetap bisa mengirim jawaban.',
			act: 'Buka lagi untuk peserta baru'
		}
	},
	flagged: (count: string) =>
		`Ada ${count} perangkat yang mengirim jawaban yang tampak asal-asalan. Perangkatnya tetap dihitung, tetapi jawabannya tidak masuk data kelompok.`,
	flaggedFew:
		'Kurang dari lima perangkat mengirim jawaban yang tampak asal-asalan. Perangkatnya tetap dihitung, tetapi jawabannya tidak masuk data kelompok.',

	screenHeading: 'Proyektor',
	openScreen: 'Buka layar proyektor',
	openScreenMeans:
		'Dibuka di jendela baru: geser ke proyektor, lalu tekan F untuk layar penuh. Tautannya hanya menampilkan workshop.',
	openLead: 'Buka proyektor yang dikendalikan dari keyboard ini',
	openLeadMeans:
		'Tombol spasi melanjutkan ke langkah berikutnya. Tautannya memuat kunci Anda: jangan dibagikan.',
	copyScreen: 'Salin tautan proyektor',
	copiedScreen: 'Tersalin. Tautan ini aman dibagikan: hanya menampilkan workshop.',
	shows: 'Yang ditampilkan',
	showChoices: {
		board: {
			name: 'Papan',
			means: 'Mengikuti tahap workshop: jumlah perangkat, atau profil kelompok.'
		},
		code: { name: 'Kode', means: 'Kode dan QR berukuran besar, untuk peserta yang terlambat.' },
		blank: { name: 'Kosong', means: 'Layar kosong, untuk diskusi.' }
	},
	previewHeading: 'Yang dilihat kelompok',
	previewNone: 'Tidak ada jawaban yang tampil sebelum Anda menampilkannya.',
	previewFew: 'Belum ada yang tampil. Bagian “Tahap workshop” menjelaskan apa yang kurang.',

	exportHeading: 'Unduh data kelompok',
	exportLead: 'Angka yang sudah ditampilkan kepada kelompok, dalam bentuk berkas.',
	exports: {
		'view-csv': 'Kelompok sebagai CSV',
		'view-json': 'Kelompok sebagai JSON',
		'rows-csv': 'Per orang sebagai CSV',
		'rows-json': 'Per orang sebagai JSON'
	},
	exportRows:
		'Per orang: diacak, tanpa kode dan waktu, seperti yang diumumkan saat workshop dibuat. Bisa diunduh setelah workshop ditutup.',
	exportNoRows: 'Jawaban per orang tidak bisa diunduh karena tidak diumumkan saat workshop dibuat.',
	exportRowsGone: 'Jawaban per orang sudah dihapus, seperti yang diumumkan.',

	whenHeading: 'Jadwal penutupan dan penghapusan',
	whenClose: (when: string) => `Ditutup otomatis: ${when}`,
	whenCloseEmpty: (when: string) =>
		`Ditutup otomatis kalau belum ada yang masuk dan kuis belum dimulai: ${when}`,
	whenPurge: (when: string) => `Jawaban tiap orang dihapus: ${when}`,
	whenAfter: (hours: string) => `Jawaban tiap orang dihapus ${hours} setelah ditutup.`,
	whenView: 'Data kelompok dihapus paling lambat 90 hari setelah ditutup.',

	endHeading: 'Akhiri',
	deleteNow: 'Hapus semuanya sekarang',
	questions: {
		closed: {
			heading: 'Tutup workshop?',
			means:
				'Peserta tidak bisa lagi masuk atau mengirim, dan workshop tidak bisa dibuka kembali. Jawaban yang masih menunggu di ponsel tanpa jaringan tidak akan sampai.',
			yes: 'Tutup'
		},
		revealed: {
			heading: 'Tampilkan profil kelompok?',
			means:
				'Semua peserta akan melihatnya, dan ini tidak bisa dibatalkan. Layar bisa Anda kosongkan kapan saja.',
			yes: 'Tampilkan'
		},
		small: {
			heading: 'Apakah jumlah orang sama dengan jumlah perangkat?',
			means: (devices: string) =>
				`Ada ${devices} perangkat yang mengirim jawaban. Di bawah sepuluh, orang yang memakai beberapa perangkat bisa menghitung skor satu orang dari rata-ratanya. Minta peserta mengangkat tangan, lalu hitung. Rata-rata ditampilkan dalam kelipatan lima poin.`,
			yes: 'Ya, tampilkan'
		},
		delete: {
			heading: 'Hapus semuanya sekarang?',
			means:
				'Tindakan ini langsung menghapus semua jawaban dan angka workshop secara permanen. Hasil tiap orang tetap ada di ponselnya. Kalau perlu data kelompok, unduh dulu.',
			yes: 'Hapus semuanya'
		}
	},
	no: 'Belum',
	gone: 'Semua yang disimpan workshop ini sudah dihapus. Hasil tiap orang tetap ada di ponselnya.',
	goneHeading: 'Sudah dihapus'
};
