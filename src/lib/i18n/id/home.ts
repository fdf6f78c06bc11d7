import type { Home } from '../en/home.ts';

export const home: Home = {
	title: (heading: string) => `Arah: ${heading}`,
	description: (lead: string, items: number, minutes: number) =>
		`Jawab ${String(items)} pertanyaan dalam sekitar ${String(minutes)} menit. ${lead} Gratis, tanpa akun, dan jawabanmu tetap di perangkatmu.`,
	lead: (lead: string, items: number, minutes: number) =>
		`Jawab ${String(items)} pertanyaan dalam sekitar ${String(minutes)} menit. ${lead}`,
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
			links: ['Buka meja kerja', 'Buat undangan', 'Buat kuis sendiri']
		},
		classes: {
			text: 'Tampilkan profil kelompok di proyektor, atau pasang kuis di mata kuliah.',
			links: ['Buat workshop', 'Pasang di Moodle']
		}
	},
	getHeading: 'Yang kamu dapatkan',
	get: [
		{
			title: 'Arah, lengkap dengan tingkat kepastiannya',
			text: 'Setiap hasil menunjukkan seberapa pasti arahnya. Kalau beberapa pilihan terlalu dekat untuk dibedakan, kami katakan apa adanya.'
		},
		{
			title: 'Profilmu dalam grafik radar',
			text: 'Setiap skor dari 0 sampai 100, masing-masing dengan margin of error, dalam bentuk grafik dan tabel.'
		},
		{
			kind: 'roles',
			title: 'Alasannya, dari tiap jawaban',
			text: 'Lihat jawaban mana yang mendukung hasilmu dan mana yang tidak. Lihat juga apa yang bisa kamu lakukan berikutnya.'
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
		'Tidak perlu pengawas. Sekali dimuat, kuis bisa diisi tanpa internet.'
	],
	more: 'Cara kerjanya dan batasannya'
};
