import type { RoomScriptText } from '../en/room-script.ts';
import { ifNothing } from './in-app.ts';

export const roomScript: RoomScriptText = {
	title: 'Naskah workshop 30 menit · Arah',
	description:
		'Naskah untuk 30 menit, poster dengan kode dan QR, kartu kode untuk ruangan tanpa internet.',
	heading: 'Workshop dalam 30 menit',
	lead: 'Untuk 5 sampai 500 orang dengan ponsel masing-masing. Kamu butuh laptop dan proyektor, itu saja.',
	toNew: 'Buka workshop',
	ifNothing,
	print: 'Cetak naskah',
	printPoster: 'Cetak poster',
	printSlips: 'Cetak kartu kode',
	minutes: 'Menit',
	say: 'Katakan',
	todo: 'Lakukan',
	beforeHeading: 'Sehari sebelumnya',
	before: [
		'Buat ruangannya, cetak lembar pemulihan, dan simpan di tasmu.',
		'Buka layar proyektor sekali di laptop yang akan dipakai, dan layar kendali sekali di ponselmu: kalau laptopnya bermasalah, kamu lanjut dengan ponsel.',
		'Untuk siswa di bawah 18 tahun, pilih mode sekolah. Tidak ada yang keluar dari ponsel, dan tidak ada profil kelompok.',
		'Minta seseorang membantu yang tidak membawa ponsel: satu ponsel bisa dipakai berdua, bergantian.'
	],
	parts: [
		{
			time: '0–4',
			heading: 'Pembukaan',
			say: '“Hari ini kita melihat ke mana arah keterampilan kita, masing-masing dan bersama-sama. Ini bukan tes, tidak ada nilai, dan tidak ada yang melihat jawabanmu.”',
			todo: [
				'Proyektor menyala, ruangan masih ruang tunggu, kode tampil besar di layar.',
				'Ceritakan siapa kamu dan kenapa kamu melakukan ini bersama kelompok ini.'
			]
		},
		{
			time: '4–7',
			heading: 'Masuk',
			say: '“Pindai kodenya, atau ketik. Baca penjelasannya, dan centang hanya kalau kamu setuju. Yang tidak mau boleh mengambil kuisnya sendiri, tanpa workshop.”',
			todo: [
				'Tunggu sampai jumlah yang masuk tidak bertambah lagi.',
				'Semua mencatat kode lanjutnya.',
				'Tekan “Buka ruangan”.'
			]
		},
		{
			time: '7–15',
			heading: 'Menjawab',
			say: '“Jawab sesuai dirimu hari ini, bukan seperti yang kamu inginkan. Tidak ada jawaban yang benar. Kalau Wi-Fi putus, lanjut saja: ponselmu akan mengirimnya nanti.”',
			todo: [
				'Diam saja. Layar menampilkan berapa yang sudah selesai.',
				'Yang selesai membaca hasilnya sendiri; hasil itu tetap di ponselnya.',
				'Setelah delapan menit, katakan: dua menit lagi.'
			]
		},
		{
			time: '15–18',
			heading: 'Tebak dulu',
			say: '“Sebelum melihat, angkat tangan. Apa yang paling kuat di kelompok ini? Dan dari tiga peran itu, mana yang paling mirip dengan kita?”',
			todo: ['Tekan B untuk layar kosong.', 'Kumpulkan tiga tebakan dan tulis di papan.']
		},
		{
			time: '18–24',
			heading: 'Tampilkan',
			say: '“Ini kita semua bersama-sama. Garisnya rata-rata, pitanya tempat sekitar dua pertiga dari kita. Pita yang lebar artinya: kita berbeda-beda.”',
			todo: [
				'Tekan “Tampilkan profil kelompok”. Di bawah sepuluh perangkat, halaman kendali meminta hitungan dulu.',
				'Keterampilan: apa yang mengejutkan? Di mana pitanya lebih bercerita daripada garisnya?',
				'Halaman berikutnya, peran: peran mana yang menemukan kebutuhannya di ruangan ini, dan apa yang perlu kita minta dari orang lain?'
			]
		},
		{
			time: '24–28',
			heading: 'Berdua',
			say: '“Perlihatkan hasilmu sebanyak yang kamu mau, atau tidak sama sekali. Satu langkah apa yang akan kamu ambil dalam dua minggu ke depan?”',
			todo: [
				'Tidak ada yang harus memperlihatkan apa pun.',
				'“Officer”, “Specialist”, dan “Strategist” saling membutuhkan; tidak ada yang lebih tinggi nilainya.'
			]
		},
		{
			time: '28–30',
			heading: 'Penutup',
			say: '“Simpan tautan hasilmu kalau kamu ingin melihatnya lagi. Yang disimpan workshop dihapus tepat waktu, dan punyamu bisa kamu hapus sekarang juga.”',
			todo: [
				'Simpan data kelompok kalau kamu membutuhkannya.',
				'Tutup workshop. Masih ada yang tanpa jaringan? Biarkan terbuka sampai malam.'
			]
		}
	],
	offlineHeading: 'Kalau tidak ada internet',
	offline: [
		'Wi-Fi yang buruk tidak masalah. Ponsel yang sudah sekali membuka kuis bisa lanjut tanpa jaringan, menampilkan hasilnya, dan mengirim jawabannya saat tersambung lagi.',
		'Di ruangan sama sekali tidak ada internet: bagikan kartu kode di bawah. Orang mengambil kuis di rumah dengan kodenya, sampai kamu menutup ruangan; profil kelompok kamu tampilkan di pertemuan berikutnya.',
		'Kalau hanya laptopmu yang tidak tersambung: pandu lewat ponselmu dengan sambungannya sendiri, dan tampilkan profil kelompok di pertemuan berikutnya.'
	],
	rulesHeading: 'Tiga aturan',
	rules: [
		'Jangan pernah menanyakan hasil seseorang di depan orang lain.',
		'Jangan pernah memakainya untuk memilih, menilai, atau menempatkan orang.',
		'Pertanyaannya masih draf, belum divalidasi pada banyak orang: katakan itu.'
	],
	posterHeading: 'Poster dan kartu kode',
	posterLead:
		'Ketik kode ruanganmu, dan kode itu tercetak di keduanya. Tanpa kode, ada tempat untuk menulis.',
	codeLabel: 'Kode ruangan',
	codeProblem: 'Kode terdiri dari enam huruf dan angka.',
	posterTitle: 'Ke mana arah keterampilan kita?',
	posterSteps: ['Pindai, atau buka alamatnya', 'Ketik kodenya', 'Baca, setujui, jawab'],
	posterPromise: 'Tanpa nama. Hasilmu tetap di ponselmu.',
	address: 'Alamat',
	code: 'Kode',
	qr: 'Kode QR menuju workshop',
	slip: 'Ikut sebelum workshop ditutup',
	slipUntil: 'sampai:'
};
