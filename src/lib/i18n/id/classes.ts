import type { ClassesText } from '../en/classes.ts';

export const classes: ClassesText = {
	title: 'Untuk kelas · Arah',
	description:
		'Pakai kuis ini di kelas: langsung lewat ponsel masing-masing, atau di mata kuliah Anda lewat Moodle atau halaman web.',
	heading: 'Pakai Arah di kelas',
	lead: 'Ada dua cara. Keduanya gratis, dan mahasiswa tidak perlu akun.',
	room: {
		heading: 'Di ruang kelas',
		lead: 'Workshop selama sekitar 30 menit. Peserta menjawab di ponsel masing-masing, lalu profil kelompok tampil di proyektor.',
		points: [
			'Setiap rata-rata dihitung dari sedikitnya lima perangkat. Proyektor tidak pernah menampilkan hasil perorangan.',
			'Anda menentukan kapan jawaban tiap orang dihapus. Data kelompok dihapus paling lambat setelah 90 hari.'
		],
		open: 'Buat workshop',
		script: 'Baca naskah',
		poster: 'Cetak poster'
	},
	course: {
		heading: 'Di mata kuliah Anda',
		lead: 'Mahasiswa mengisi kuis kapan saja, di halaman web atau di platform belajar (LMS) Anda.',
		points: [
			'Tempel satu cuplikan kode di halaman web, atau unggah paket ke Moodle.',
			'Hasilnya milik mahasiswa. Mohon jangan dipakai untuk memberi nilai.'
		],
		embed: 'Pasang di halaman web',
		moodle: 'Buat paket Moodle'
	},
	studioLead: 'Belum ada kuis yang cocok untuk mata kuliah Anda?',
	studio: 'Buat kuis sendiri',
	exampleLead: 'Contoh hasil yang dilihat mahasiswa di akhir kuis:',
	example: 'Buka contoh hasil'
};
