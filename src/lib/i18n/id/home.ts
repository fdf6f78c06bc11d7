import type { Home } from '../en/home.ts';

export const home: Home = {
	title: 'Arah: peran media sosial mana yang cocok dengan keterampilanmu?',
	description:
		'Jawab 30 pertanyaan dalam sekitar enam menit. Lihat peran media sosial mana yang paling dekat dengan keterampilanmu, seberapa yakin hasilnya, dan alasannya. Gratis, tanpa akun, dan jawabanmu tetap di perangkatmu.',
	heading: 'Officer, Specialist, atau Strategist: ke mana arah keterampilanmu?',
	lead: 'Jawab 30 pertanyaan, lalu lihat peran media sosial mana yang paling dekat denganmu, seberapa yakin hasilnya, dan apa alasannya. Cukup sekitar enam menit.',
	start: 'Mulai kuis',
	quickStart: 'Kecocokan kilat',
	quickNote: (items: number, minutes: number) =>
		`Buru-buru? Sekitar ${String(items)} pertanyaan, ${String(minutes)} menit.`,
	reassurance: 'Tanpa akun. Tanpa kuki. Jawabanmu tetap di perangkat ini.',
	rolesHeading: 'Tiga peran yang saling melengkapi',
	rolesLead:
		'Officer menghidupkan akun, Specialist membuat rencana berjalan, Strategist menentukan arah.',
	rolesNote: 'Nama jabatan berbeda di tiap perusahaan. Baca tugasnya, bukan judulnya.',
	getHeading: 'Yang kamu dapatkan',
	get: [
		{
			title: 'Arah, lengkap dengan tingkat keyakinannya',
			text: 'Setiap hasil menyebut seberapa yakin ia. Kalau selisihnya terlalu tipis, kami bilang apa adanya.'
		},
		{
			title: 'Keterampilanmu dalam grafik radar',
			text: 'Enam keterampilan dari 0 sampai 100, masing-masing dengan batas kebetulannya, juga dalam bentuk tabel.'
		},
		{
			title: 'Alasannya, jawaban demi jawaban',
			text: 'Lihat apa yang mendukung peran itu, apa yang tidak, dan apa yang membawamu ke peran berikutnya.'
		},
		{
			title: 'Tautan yang sekaligus hasilnya',
			text: 'Hasilmu ada di dalam tautannya. Tidak ada server yang menyimpannya. Bisa dibuka di mana saja, dalam dua bahasa.'
		}
	],
	beforeHeading: 'Sebelum mulai',
	beforeLength: (items: number, minutes: number) =>
		`Sekitar ${String(minutes)} menit, ${String(items)} pertanyaan. Kamu boleh berhenti dan melanjutkannya nanti di perangkat ini.`,
	before: [
		'Ini asesmen mandiri untuk belajar dan mengobrol soal karier. Ini bukan tes dan bukan sertifikat.',
		'Hasilnya tidak boleh dipakai untuk menerima atau menolak orang.',
		'Jawabanmu tetap di perangkat ini, kecuali kamu memilih membagikan hasilnya atau ikut workshop.',
		'Pertanyaannya masih draf: disusun dari standar kerja publik, belum diuji pada banyak orang.',
		'Tidak perlu pengawas. Setelah dimuat sekali, kuis ini bisa dipakai tanpa internet.'
	],
	togetherHeading: 'Bersama-sama di satu ruangan',
	together:
		'Kode di layar, semua menjawab di ponsel masing-masing, lalu kelompok melihat keterampilan dan perannya. Rata-ratanya berasal dari paling sedikit lima perangkat, dan dihapus tepat waktu.',
	joinRoom: 'Ikut workshop',
	openRoom: 'Buka workshop',
	more: 'Cara kerjanya, dan batasannya'
};
