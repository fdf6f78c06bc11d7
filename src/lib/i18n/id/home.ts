import type { Home } from '../en/home.ts';

export const home: Home = {
	title: 'Arah: peran media sosial mana yang paling dekat dengan keterampilanmu?',
	description: (items: number, minutes: number) =>
		`Jawab ${String(items)} pertanyaan dalam sekitar ${String(minutes)} menit. Lihat peran media sosial mana yang paling dekat dengan keterampilanmu, seberapa pasti hasilnya, dan apa alasannya. Gratis, tanpa akun, dan jawabanmu tetap di perangkatmu.`,
	heading: 'Officer, Specialist, atau Strategist: ke mana arah keterampilanmu?',
	lead: (items: number, minutes: number) =>
		`Jawab ${String(items)} pertanyaan dalam sekitar ${String(minutes)} menit. Lihat peran media sosial mana yang paling dekat denganmu, seberapa pasti hasilnya, dan apa alasannya.`,
	start: 'Mulai kuis',
	quick: (items: number, minutes: number) =>
		`Kuis kilat: sekitar ${String(items)} pertanyaan, ${String(minutes)} menit`,
	reassurance: 'Tanpa akun. Tanpa cookie. Jawabanmu tetap di perangkat ini.',
	example: 'Lihat contoh hasil',
	doors: {
		me: {
			text: 'Isi kuis, ikut workshop dengan kode, atau lihat apa yang berubah sejak terakhir kali kamu mengisinya.',
			links: ['Masukkan kode workshop', 'Bandingkan hasilku']
		},
		counsellors: {
			text: 'Kumpulkan hasil yang dikirim klien, baca rincian angkanya, dan cetak satu halaman untuk percakapan karier.',
			links: ['Buka meja kerja', 'Buat undangan']
		},
		classes: {
			text: 'Tampilkan keterampilan dan peran kelompok di proyektor, atau pasang kuis di mata kuliah.',
			links: ['Buat workshop', 'Pasang di Moodle']
		}
	},
	rolesHeading: 'Tiga peran yang saling melengkapi',
	rolesLead:
		'Officer menghidupkan akun, Specialist memastikan rencana berjalan, dan Strategist menentukan arah.',
	rolesNote: 'Nama jabatan berbeda di tiap perusahaan. Lihat tugasnya, bukan nama jabatannya.',
	getHeading: 'Yang kamu dapatkan',
	get: [
		{
			title: 'Arah, lengkap dengan tingkat kepastiannya',
			text: 'Setiap hasil menunjukkan seberapa pasti arahnya. Kalau peran-perannya terlalu dekat untuk dibedakan, kami katakan apa adanya.'
		},
		{
			title: 'Keterampilanmu dalam grafik radar',
			text: 'Enam keterampilan dari 0 sampai 100, masing-masing dengan margin of error, dalam bentuk grafik dan tabel.'
		},
		{
			title: 'Alasannya, dari tiap jawaban',
			text: 'Lihat jawaban mana yang mendukung peran itu dan mana yang tidak. Lihat juga apa yang bisa membawamu ke peran berikutnya.'
		},
		{
			title: 'Hasilmu dalam satu tautan',
			text: 'Hasilmu ada di dalam tautannya. Bisa dibuka di mana saja, dalam dua bahasa, tanpa akun.'
		}
	],
	beforeHeading: 'Sebelum mulai',
	before: [
		'Kamu boleh berhenti dan melanjutkannya nanti di perangkat ini.',
		'Ini asesmen mandiri: kamu menilai dirimu sendiri, untuk belajar dan mengobrol soal karier. Ini bukan tes dan bukan sertifikat.',
		'Hasilnya tidak boleh dipakai untuk menyeleksi atau menolak orang.',
		'Jawabanmu tetap di perangkat ini, kecuali kamu membagikan hasilnya atau ikut workshop.',
		'Pertanyaannya masih draf: disusun dari standar profesi yang terbuka untuk umum, belum pernah diuji pada pengguna.',
		'Tidak perlu pengawas. Sekali dimuat, kuis bisa diisi tanpa internet.'
	],
	more: 'Cara kerjanya dan batasannya'
};
