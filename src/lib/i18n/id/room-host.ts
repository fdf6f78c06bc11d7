import type { RoomHostText } from '../en/room-host.ts';
import { ifNothing } from './in-app.ts';

export const roomHost: RoomHostText = {
	newTitle: 'Buka workshop · Arah',
	newDescription:
		'Kode dan QR di layar, semua menjawab di ponsel masing-masing, lalu kelompok melihat dirinya sendiri. Dihapus tepat waktu.',
	newHeading: 'Buka workshop',
	newLead:
		'Kode dan QR di layar, semua menjawab di ponsel masing-masing, dan kamu menampilkan profil kelompok saat sudah siap. Tanpa nama dan tanpa akun. Rata-ratanya berasal dari paling sedikit lima perangkat.',
	noScript: 'Untuk memandu workshop, JavaScript harus aktif.',
	toScript: 'Naskah 30 menit, poster, dan kartu kode',
	quiz: 'Kuis',
	mode: 'Seberapa banyak pertanyaannya',
	full: 'Profil lengkap',
	fullMeans: (items: string, minutes: string) => `${items} pertanyaan, sekitar ${minutes} menit`,
	quick: 'Kecocokan kilat',
	quickMeans: (minutes: string) =>
		`Pertanyaan sesedikit mungkin, sekitar ${minutes} menit; profil kelompok kurang tajam`,
	language: 'Bahasa pertanyaannya',
	languageHelp: 'Berlaku untuk semua orang di ruangan. Penjelasan mengikuti bahasa tiap ponsel.',
	name: 'Judul (boleh kosong)',
	nameHelp: (max: string) =>
		`Dilihat semua orang di ruangan, misalnya “Kelas XI B”. Paling banyak ${max} karakter; jangan tulis nama orang.`,
	nameTooLong: (max: string) => `Judulnya lebih dari ${max} karakter.`,
	kind: 'Apa yang dikumpulkan',
	group: 'Profil kelompok',
	groupMeans:
		'Jawaban dikirim ke server ini. Rata-rata bisa ditampilkan mulai dari sepuluh perangkat, atau mulai dari lima kalau dipastikan semua hadir.',
	school: 'Mode sekolah: tidak ada',
	schoolMeans:
		'Tidak ada yang keluar dari ponsel: tidak ada jawaban, tidak ada data kelompok. Untuk siswa di bawah 18 tahun, yang harus mendapat izin orang tua.',
	rows: 'Aku boleh mengunduh jawaban per orang',
	rowsMeans:
		'Urutannya diacak, tanpa kode, nama, atau waktu, mulai dari lima perangkat. Peserta diberi tahu sebelum setuju, dan sebagian mungkin tidak ikut. Ini tidak bisa dinyalakan belakangan.',
	keep: 'Hapus jawaban tiap orang',
	keepChoices: (days: number) =>
		days === 1 ? 'Satu hari setelah ditutup' : `${String(days)} hari setelah ditutup`,
	keepHelp: 'Data kelompok dihapus paling lambat setelah 90 hari.',
	make: 'Buat ruangan',
	making: 'Membuat ruangan…',

	madeHeading: 'Ruangan sudah siap',
	madeLead: (code: string) =>
		`Kodenya ${code}. Simpan kuncimu sebelum lanjut: kunci ini hanya ditampilkan sekali.`,
	keyHeading: 'Kuncimu untuk ruangan ini',
	keyMeans:
		'Dengan tautan ini kamu memandu workshop, dari perangkat mana pun. Siapa pun yang memilikinya bisa melakukan hal yang sama: jangan perlihatkan ke siapa pun, dan jangan tampilkan di layar. Kami tidak bisa mengirimkannya lagi.',
	keyLink: 'Tautan rahasia',
	copy: 'Salin tautan',
	copied: 'Tersalin. Simpan di tempat yang tidak dilihat orang lain.',
	copyFailed: 'Tidak diizinkan menyalin. Blok tautannya, lalu salin sendiri.',
	ifNothing,
	print: 'Cetak lembar pemulihan',
	keepKey: 'Kuncinya sudah kusimpan',
	toControl: 'Ke layar kendali',

	sheetHeading: 'Lembar pemulihan',
	sheetLead:
		'Kalau laptopmu bermasalah: pindai ini dengan perangkat lain, atau ketik tautannya. Lalu pilih “Ambil alih di sini”.',
	sheetKeep: 'Simpan lembar ini untukmu sendiri, dan musnahkan setelah workshop.',
	sheetQr: 'Kode QR tautan rahasia',
	sheetCode: 'Kode untuk orang di ruangan',

	title: 'Layar kendali · Arah',
	description: 'Memandu workshop. Hanya dengan tautan rahasianya.',
	heading: 'Layar kendali',
	looking: 'Membuka ruangan…',
	noKey: 'Alamat ini tidak memuat kunci. Buka tautan rahasia workshop-mu, atau buat yang baru.',
	again: 'Coba lagi',
	toNew: 'Buka workshop',
	connection: {
		connecting: 'Menyambung…',
		live: 'Langsung',
		polling:
			'Diperbarui tiap beberapa detik: ada perantara jaringan yang menahan pembaruan langsung.',
		waiting:
			'Tidak ada sambungan. Angka ini angka terakhir; sambungan dicoba lagi dengan sendirinya.'
	},
	otherDevice: 'Perangkat lain sekarang memandu ruangan ini.',
	otherMeans:
		'Di sini kamu bisa melihat saja. Kalau itu bukan kamu atau rekanmu, ambil alih dan hapus ruangannya: ada yang memegang kuncimu.',
	takeOver: 'Ambil alih di sini',

	statesHeading: 'Sampai mana workshop-nya',
	states: {
		lobby: {
			name: 'Ruang tunggu',
			means: 'Orang bisa masuk dan membaca apa yang disimpan. Belum ada yang bisa mengirim jawaban.'
		},
		open: {
			name: 'Terbuka',
			means:
				'Orang menjawab. Layar menampilkan berapa yang masuk dan selesai, tidak lebih dari itu.'
		},
		revealed: {
			name: 'Ditampilkan',
			means:
				'Layar menampilkan profil kelompok. Yang terlambat masih bisa menjawab; profilnya bertambah paling sedikit lima perangkat sekaligus.'
		},
		closed: {
			name: 'Ditutup',
			means:
				'Tidak ada lagi yang bisa masuk atau mengirim. Profil kelompok tetap ada sampai semuanya dihapus.'
		},
		purged: { name: 'Dihapus', means: 'Semua yang disimpan workshop ini sudah tidak ada.' }
	},
	now: 'sekarang',
	next: {
		lobby: 'Buka ruangan',
		open: 'Tampilkan profil kelompok',
		revealed: 'Tutup workshop'
	},
	closeEarly: 'Tutup sekarang',
	tooFew: 'Baru kurang dari lima perangkat yang mengirim: belum ada yang bisa ditampilkan.',
	notShown:
		'Belum ada yang ditampilkan. Rata-rata muncul mulai dari sepuluh perangkat, atau mulai dari lima kalau dipastikan semua hadir. Jawaban asal-asalan tidak dihitung.',
	showSmall: 'Semua hadir: tampilkan',
	schoolOpen: 'Mode sekolah: tidak ada yang dikumpulkan, jadi tidak ada yang ditampilkan.',
	counts: 'Perangkat',
	joined: 'masuk',
	finished: 'selesai',
	countsMean:
		'Yang dihitung perangkat, bukan orang. Siapa pun bisa ikut dengan beberapa perangkat, termasuk pemandu.',
	door: {
		open: { means: 'Siapa pun yang punya kodenya bisa masuk.', act: 'Tutup pintu' },
		closed: {
			means:
				'Pintu ditutup: peserta baru tidak bisa masuk. Yang sudah di dalam tetap bisa mengirim jawaban.',
			act: 'Buka pintu lagi'
		}
	},
	flagged: (count: string) =>
		`${count} perangkat mengirim jawaban yang tampak asal-asalan; semuanya dihitung, tetapi tidak masuk ke data kelompok.`,
	flaggedFew:
		'Kurang dari lima perangkat mengirim jawaban yang tampak asal-asalan; semuanya dihitung, tetapi tidak masuk ke data kelompok.',

	screenHeading: 'Proyektor',
	openScreen: 'Buka layar proyektor',
	openScreenMeans:
		'Di jendela baru: geser ke proyektor, lalu tekan F untuk layar penuh. Tautannya hanya bisa menampilkan ruangan, tidak lebih.',
	openLead: 'Buka proyektor yang dipandu papan ketik ini',
	openLeadMeans:
		'Tombol spasinya maju ke langkah berikutnya. Tautannya memuat kuncimu: jangan dibagikan.',
	copyScreen: 'Salin tautan proyektor',
	copiedScreen: 'Tersalin. Aman dibagikan: tautan ini hanya menampilkan.',
	shows: 'Yang ditampilkan',
	showChoices: {
		board: {
			name: 'Papan',
			means: 'Sesuai tahapnya: jumlah perangkat, atau profil kelompok.'
		},
		code: { name: 'Kode', means: 'Kode dan QR besar, untuk yang terlambat.' },
		blank: { name: 'Kosong', means: 'Layar kosong, untuk mengobrol.' }
	},
	previewHeading: 'Yang dilihat kelompok',
	previewNone: 'Tidak ada jawaban yang tampak sebelum kamu menampilkannya.',
	previewFew: 'Belum ada: “Sampai mana workshop-nya” menjelaskan apa yang kurang.',

	exportHeading: 'Bawa pulang angkanya',
	exportLead:
		'Yang sudah ditampilkan ke kelompok, sebagai berkas. Rumus di dalamnya dibuat tidak berbahaya.',
	exports: {
		'view-csv': 'Kelompok sebagai CSV',
		'view-json': 'Kelompok sebagai JSON',
		'rows-csv': 'Per orang sebagai CSV',
		'rows-json': 'Per orang sebagai JSON'
	},
	exportRows:
		'Per orang: diacak, tanpa kode dan waktu. Ini sudah kamu umumkan saat membuat ruangan. Bisa diunduh setelah workshop ditutup.',
	exportNoRows: 'Jawaban per orang tidak bisa diunduh: itu tidak diumumkan saat ruangan dibuat.',
	exportRowsGone: 'Jawaban per orang sudah dihapus, seperti yang kamu umumkan.',

	whenHeading: 'Apa yang terjadi kapan',
	whenClose: (when: string) => `Tertutup sendiri: ${when}`,
	whenCloseEmpty: (when: string) =>
		`Tertutup sendiri kalau belum ada yang masuk dan workshop belum dibuka: ${when}`,
	whenPurge: (when: string) => `Jawaban tiap orang dihapus: ${when}`,
	whenAfter: (hours: string) => `Jawaban tiap orang dihapus ${hours} setelah ditutup.`,
	whenView: 'Data kelompok dihapus paling lambat 90 hari setelah ditutup.',

	endHeading: 'Akhiri',
	deleteNow: 'Hapus semuanya sekarang',
	questions: {
		closed: {
			heading: 'Tutup workshop?',
			means:
				'Tidak ada lagi yang bisa masuk atau mengirim, dan workshop tidak bisa dibuka lagi. Jawaban yang masih menunggu di ponsel tanpa jaringan tidak akan sampai.',
			yes: 'Tutup'
		},
		revealed: {
			heading: 'Tampilkan profil kelompok?',
			means:
				'Semua orang di ruangan melihatnya. Ini tidak bisa ditarik kembali; layar bisa kamu kosongkan kapan saja.',
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
				'Semua jawaban dan semua angka workshop ini langsung dihapus untuk selamanya. Hasil tiap orang tetap ada di ponselnya. Bawa pulang angkanya dulu.',
			yes: 'Hapus semuanya'
		}
	},
	no: 'Belum',
	gone: 'Semua yang disimpan workshop ini sudah dihapus. Hasil tiap orang tetap ada di ponselnya.',
	goneHeading: 'Sudah dihapus'
};
