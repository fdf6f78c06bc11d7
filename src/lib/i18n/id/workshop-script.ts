import type { WorkshopScriptText } from '../en/workshop-script.ts';
import { ifNothing } from './in-app.ts';

export const workshopScript: WorkshopScriptText = {
	title: 'Naskah workshop 30 menit · Arah',
	description:
		'Naskah 30 menit, poster dengan kode dan QR, serta kartu kode untuk ruangan tanpa internet.',
	heading: 'Workshop dalam 30 menit',
	lead: 'Untuk 5 sampai 500 orang dengan ponsel masing-masing. Anda hanya butuh laptop dan proyektor.',
	toNew: 'Buat workshop',
	ifNothing,
	print: 'Cetak naskah',
	printPoster: 'Cetak poster',
	printSlips: 'Cetak kartu kode',
	minutes: 'Menit',
	say: 'Katakan',
	todo: 'Lakukan',
	beforeHeading: 'Sehari sebelumnya',
	before: [
		'Buat workshop, cetak lembar pemulihan, dan simpan di tas Anda.',
		'Di laptop yang akan dipakai, buka layar proyektor sekali. Di ponsel Anda, buka layar kendali sekali: kalau laptopnya bermasalah, lanjutkan dengan ponsel.',
		'Untuk siswa di bawah 18 tahun, pilih mode sekolah. Tidak ada yang keluar dari ponsel, dan tidak ada profil kelompok.',
		'Minta seseorang membantu peserta yang tidak membawa ponsel: satu ponsel bisa dipakai berdua, bergantian.'
	],
	parts: [
		{
			time: '0–4',
			heading: 'Pembukaan',
			say: '“Hari ini kita akan melihat ke mana arah kita, masing-masing dan sebagai kelompok. Ini bukan tes, tidak ada nilai, dan tidak ada yang diberi tahu jawaban mana yang milikmu.”',
			todo: [
				'Proyektor menyala, workshop masih di tahap “Menunggu”, dan kode tampil besar di layar.',
				'Perkenalkan diri dan ceritakan mengapa Anda melakukan ini bersama kelompok ini.'
			]
		},
		{
			time: '4–7',
			heading: 'Bergabung',
			say: '“Pindai kodenya, atau ketik. Baca penjelasannya, dan centang hanya kalau kamu setuju. Yang tidak mau ikut boleh mengisi kuisnya sendiri, tanpa workshop.”',
			todo: [
				'Tunggu sampai jumlah perangkat yang masuk tidak bertambah lagi.',
				'Minta semua mencatat kode untuk melanjutkan.',
				'Tekan “Mulai kuis”.'
			]
		},
		{
			time: '7–15',
			heading: 'Menjawab',
			say: '“Jawab sesuai dirimu yang sekarang, bukan dirimu yang kamu inginkan. Kalau Wi-Fi putus, lanjut saja: ponselmu akan mengirim jawabanmu nanti.”',
			todo: [
				'Jaga ruangan tetap tenang. Layar menampilkan berapa yang sudah selesai.',
				'Peserta yang sudah selesai membaca hasilnya sendiri; hasil itu tetap di ponselnya.',
				'Setelah delapan menit, katakan: dua menit lagi.'
			]
		},
		{
			time: '15–18',
			heading: 'Tebak dulu',
			say: '“Sebelum kita lihat, angkat tangan. Apa yang paling tinggi di kelompok ini? Dan apa yang paling rendah?”',
			todo: ['Tekan B untuk layar kosong.', 'Kumpulkan tiga tebakan dan tulis di papan tulis.']
		},
		{
			time: '18–24',
			heading: 'Tampilkan',
			say: '“Inilah kita semua. Garis ini rata-ratanya. Sekitar dua pertiga dari kita ada di dalam pita ini. Pita yang lebar artinya kita berbeda-beda.”',
			todo: [
				'Tekan “Tampilkan profil kelompok”. Kalau kurang dari sepuluh perangkat, Anda diminta menghitung dulu yang mengangkat tangan.',
				'Halaman pertama: apa yang mengejutkan? Di mana pitanya begitu lebar sehingga rata-rata saja kurang menjelaskan?',
				'Kalau kuisnya memakai peran, lihat halaman berikutnya. Keterampilan untuk peran mana yang sudah ada di ruangan ini? Apa yang masih kita perlukan dari orang lain?'
			]
		},
		{
			time: '24–28',
			heading: 'Berpasangan',
			say: '“Perlihatkan hasilmu sejauh yang kamu mau, atau tidak sama sekali. Satu langkah apa yang akan kamu ambil dalam dua minggu ke depan?”',
			todo: [
				'Tidak ada yang harus memperlihatkan apa pun.',
				'Hasil yang berbeda saling melengkapi; tidak ada yang lebih tinggi daripada yang lain.'
			]
		},
		{
			time: '28–30',
			heading: 'Penutup',
			say: '“Simpan tautan hasilmu kalau kamu ingin melihatnya lagi. Data yang disimpan workshop akan dihapus sesuai jadwal. Jawabanmu sendiri bisa kamu hapus sekarang juga.”',
			todo: [
				'Simpan data kelompok kalau Anda membutuhkannya.',
				'Tutup workshop. Masih ada yang belum mendapat jaringan? Biarkan workshop terbuka sampai malam.'
			]
		}
	],
	offlineHeading: 'Kalau tidak ada internet',
	offline: [
		'Wi-Fi yang buruk tidak masalah. Ponsel yang sudah pernah membuka kuis bisa lanjut tanpa jaringan, menampilkan hasilnya, dan mengirim jawaban saat tersambung lagi.',
		'Kalau di ruangan sama sekali tidak ada internet, bagikan kartu kode di bawah. Peserta mengisi kuis di rumah dengan kode itu sampai Anda menutup workshop. Tampilkan profil kelompok di pertemuan berikutnya.',
		'Kalau hanya laptop Anda yang offline, pandu workshop lewat ponsel dengan koneksinya sendiri. Tampilkan profil kelompok di pertemuan berikutnya.'
	],
	rulesHeading: 'Tiga aturan',
	rules: [
		'Jangan pernah menanyakan hasil seseorang di depan orang lain.',
		'Jangan pernah memakai hasilnya untuk menyeleksi, menilai, atau menempatkan orang.',
		'Sampaikan sejauh mana pertanyaannya sudah diuji pada pengguna; halaman hasil juga menyebutkannya.'
	],
	posterHeading: 'Poster dan kartu kode',
	posterLead:
		'Ketik kode workshop supaya tercetak di keduanya. Kalau dikosongkan, ada tempat untuk menulisnya.',
	codeLabel: 'Kode workshop',
	codeProblem: 'Kode terdiri atas enam huruf dan angka.',
	posterTitle: 'Ke mana arah kita?',
	posterSteps: ['Pindai, atau buka alamatnya', 'Ketik kodenya', 'Baca, setujui, jawab'],
	posterPromise: 'Tanpa nama. Hasilmu tetap di ponselmu.',
	address: 'Alamat',
	code: 'Kode',
	qr: 'Kode QR menuju workshop',
	slip: 'Ikut sebelum workshop ditutup',
	slipUntil: 'sampai:'
};
