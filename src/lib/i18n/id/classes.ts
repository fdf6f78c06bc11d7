import type { ClassesText } from '../en/classes.ts';

export const classes: ClassesText = {
	title: 'Untuk kelas · Arah',
	description:
		'Pakai kuis ini di kelas: langsung di ruangan dengan ponsel masing-masing, atau di mata kuliah Anda lewat Moodle atau halaman web.',
	heading: 'Pakai Arah di kelas',
	lead: 'Ada dua cara. Keduanya gratis, dan mahasiswa tidak perlu akun.',
	room: {
		heading: 'Di ruang kelas',
		lead: 'Workshop sekitar 30 menit. Semua orang menjawab di ponsel masing-masing, lalu proyektor menampilkan keterampilan dan peran kelompok.',
		points: [
			'Setiap rata-rata mencakup sedikitnya lima perangkat. Proyektor tidak pernah menampilkan hasil perorangan.',
			'Anda memilih kapan jawaban setiap orang dihapus. Data kelompok dihapus paling lambat setelah 90 hari.'
		],
		open: 'Buat workshop',
		script: 'Baca naskah',
		poster: 'Cetak poster'
	},
	course: {
		heading: 'Di mata kuliah Anda',
		lead: 'Mahasiswa mengisi kuis kapan saja, di halaman web atau di platform belajar Anda.',
		points: [
			'Tempel satu cuplikan kode di halaman, atau unggah paket ke Moodle.',
			'Hasilnya milik mahasiswa. Mohon tidak dipakai untuk menilai.'
		],
		embed: 'Pasang di halaman',
		moodle: 'Buat paket Moodle'
	},
	exampleLead: 'Lihat dulu apa yang dilihat mahasiswa di akhir kuis:',
	example: 'Buka contoh hasil'
};
