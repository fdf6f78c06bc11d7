import type { ProjectorText } from '../en/projector.ts';

export const projector: ProjectorText = {
	title: 'Proyektor · Arah',
	description: 'Layar proyektor untuk workshop.',
	noScript: 'Halaman ini butuh JavaScript.',
	noKey: 'Tautan ini tidak memuat kunci. Buka proyektor dari layar kendali.',
	looking: 'Membuka workshop…',
	address: 'Buka',
	code: 'Kode',
	qr: (code: string) => `Kode QR untuk ikut workshop ${code}`,
	lobby: 'Selamat datang. Sebentar lagi kita mulai.',
	open: 'Jawab di ponselmu. Tidak perlu buru-buru.',
	closed: 'Workshop sudah ditutup. Hasilmu tetap di ponselmu.',
	steps: ['Pindai, atau ketik kodenya', 'Baca apa yang disimpan, lalu setujui', 'Jawab sendiri'],
	promise: 'Tanpa nama. Hasilmu tetap di ponselmu.',
	schoolPromise: 'Tidak ada yang keluar dari ponselmu.',
	joined: 'masuk',
	finished: 'selesai',
	few: 'Profil kelompok muncul mulai dari sepuluh perangkat, atau setelah pemandu memastikan semua sudah hadir.',
	tooEarly: 'Kurang dari sepuluh perangkat: tampilkan lewat layar kendali.',
	late: (code: string) => `Terlambat? ${code}`,
	group: (n: string) => `${n} perangkat`,
	skills: 'Keterampilan kita',
	radar: (n: string) => `Grafik radar rata-rata keterampilan dari ${n} perangkat`,
	radarFailed: 'Grafik tidak bisa digambar. Angkanya ada di sebelahnya.',
	average: 'Rata-rata kelompok',
	spread: (n: string) => `Rentang sekitar dua pertiga dari ${n} perangkat`,
	noneStandsOut:
		'Tidak ada keterampilan yang benar-benar menonjol; selisihnya bisa karena kebetulan.',
	later:
		'Mulai dari sepuluh perangkat: seberapa pasti hasilnya, dan bagaimana kita saling melengkapi.',
	noSpread: 'Dalam kelipatan lima poin. Mulai dari sepuluh perangkat: poin bulat, dan sebarannya.',
	skill: 'Keterampilan',
	mean: 'Rata-rata',
	range: 'Dua pertiga',
	strongest: 'Terkuat',
	weakest: 'Paling bisa dikembangkan',
	profile: {
		skills: 'Profil kita',
		radar: (n: string) => `Grafik radar skor rata-rata dari ${n} perangkat`,
		skill: 'Tipe',
		strongest: 'Tertinggi',
		weakest: 'Terendah',
		noneStandsOut: 'Tidak ada skor yang benar-benar menonjol; selisihnya bisa karena kebetulan.'
	},
	roles: 'Komposisi peran kita',
	rolesMeans:
		'Menurut model kami: kemiripan jawaban kita dengan tiap peran. Rata-rata, dan rentang kemungkinannya (95%).',
	likely: (range: string) => `perkiraan ${range}%`,
	ahead: (role: string) => `${role} unggul.`,
	noneAhead: 'Tidak ada peran yang jelas unggul: rentang kemungkinannya tumpang tindih.',
	tooFew: 'Perangkatnya masih terlalu sedikit untuk memastikan hasil ini.',
	cover: 'Cara kita saling melengkapi',
	enough: 'cukup',
	more: 'tambah',
	notAsked: '–',
	coverMeans:
		'Centang: setidaknya lima dari kita kemungkinan punya yang dibutuhkan peran ini. “Tambah”: kita masih perlu lebih banyak.',
	disclaimer: 'Hanya untuk diskusi, bukan untuk menyeleksi orang.',
	connection: {
		connecting: 'Menyambung…',
		live: 'Tersambung',
		polling: 'Diperbarui tiap beberapa detik',
		waiting: 'Tidak ada koneksi; mencoba lagi'
	},
	gone: 'Workshop ini sudah berakhir. Semua yang disimpannya sudah dihapus.',
	goneResult: 'Hasilmu sendiri tetap di ponselmu.',
	buttons: {
		lead: 'Langkah berikutnya',
		next: 'Lanjut',
		back: 'Kembali',
		code: 'Kode',
		blank: 'Kosong',
		full: 'Layar penuh'
	}
};
