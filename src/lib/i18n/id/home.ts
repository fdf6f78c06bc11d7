import type { Home } from '../en/home.ts';

export const home: Home = {
	title: 'Arah: keterampilanmu paling dekat dengan peran media sosial mana?',
	description:
		'Jawab 30 pertanyaan dalam sekitar enam menit. Lihat peran media sosial mana yang paling dekat dengan keterampilanmu, seberapa pasti hasilnya, dan apa alasannya. Gratis, tanpa akun, dan jawabanmu tetap di perangkatmu.',
	heading: 'Officer, Specialist, atau Strategist: ke mana arah keterampilanmu?',
	lead: 'Jawab 30 pertanyaan dalam sekitar enam menit. Lihat peran media sosial mana yang paling dekat denganmu, seberapa pasti hasilnya, dan apa alasannya.',
	start: 'Mulai kuis',
	quickStart: 'Kuis kilat',
	quickNote: (items: number, minutes: number) =>
		`Buru-buru? Sekitar ${String(items)} pertanyaan, ${String(minutes)} menit.`,
	reassurance: 'Tanpa akun. Tanpa cookie. Jawabanmu tetap di perangkat ini.',
	rolesHeading: 'Tiga peran yang saling melengkapi',
	rolesLead:
		'Officer menghidupkan akun, Specialist memastikan rencana berjalan, dan Strategist menentukan arah.',
	rolesNote: 'Nama jabatan berbeda di tiap perusahaan. Lihat tugasnya, bukan nama jabatannya.',
	getHeading: 'Yang kamu dapatkan',
	get: [
		{
			title: 'Arah, lengkap dengan tingkat kepastiannya',
			text: 'Setiap hasil menunjukkan seberapa pasti arahnya. Kalau terlalu dekat untuk dibedakan, kami katakan apa adanya.'
		},
		{
			title: 'Keterampilanmu dalam grafik radar',
			text: 'Enam keterampilan dari 0 sampai 100, masing-masing dengan margin of error, dalam bentuk grafik dan tabel.'
		},
		{
			title: 'Alasannya, jawaban demi jawaban',
			text: 'Lihat apa yang mendukung peran itu dan apa yang tidak. Lihat juga apa yang bisa membawamu ke peran berikutnya.'
		},
		{
			title: 'Tautan yang sekaligus hasilmu',
			text: 'Hasilmu ada di dalam tautan itu sendiri. Bisa dibuka di mana saja, dalam dua bahasa, tanpa akun.'
		}
	],
	beforeHeading: 'Sebelum mulai',
	beforeLength: (items: number, minutes: number) =>
		`Sekitar ${String(minutes)} menit, ${String(items)} pertanyaan. Kamu boleh berhenti dan melanjutkannya nanti di perangkat ini.`,
	before: [
		'Ini asesmen mandiri: kamu menilai dirimu sendiri, untuk belajar dan mengobrol soal karier. Ini bukan tes dan bukan sertifikat.',
		'Hasilnya tidak boleh dipakai untuk menyeleksi atau menolak orang.',
		'Jawabanmu tetap di perangkat ini, kecuali kamu membagikan hasilnya atau ikut workshop.',
		'Pertanyaannya masih draf: disusun dari standar profesi yang terbuka untuk umum, belum pernah diuji pada pengguna.',
		'Tidak perlu pengawas. Setelah dimuat sekali, kuis bisa dipakai tanpa internet.'
	],
	togetherHeading: 'Bersama-sama di workshop',
	together:
		'Semua orang memindai kode di layar dan menjawab di ponsel masing-masing. Lalu kelompok melihat keterampilan dan perannya. Setiap rata-rata mencakup sedikitnya lima perangkat, dan datanya dihapus sesuai jadwal.',
	joinWorkshop: 'Ikut workshop',
	openWorkshop: 'Buka workshop',
	more: 'Cara kerjanya dan batasannya'
};
