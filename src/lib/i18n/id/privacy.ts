import type { Privacy } from '../en/privacy.ts';

export const privacy: Privacy = {
	title: 'Privasi · Arah',
	description:
		'Apa yang tetap di perangkatmu, apa yang keluar (tidak ada, kecuali kamu ikut workshop), apa yang terbaca dari tautan hasil, dan tombol untuk menghapus yang disimpan perangkat ini.',
	heading: 'Privasi',
	lead: 'Jawabanmu tetap di perangkatmu. Tidak ada yang menerimanya, kecuali kamu sendiri yang memberikannya, atau setuju mengirimnya ke workshop.',
	sections: {
		stays: {
			heading: 'Yang tetap di perangkat ini',
			body: [
				'Jawabanmu sejauh ini, urutan pilihan jawabannya, dan berapa lama kamu melihat tiap pertanyaan. Semua itu satu catatan di penyimpanan peramban ini, supaya kamu bisa berhenti dan melanjutkannya nanti.',
				'Undangan yang kamu ikuti: siapa yang meminta dan apa yang diminta. Ini tetap ada sampai kamu melupakannya atau menghapusnya di sini. Pembuat undangan juga bisa memilih agar nama dan labelnya sendiri disimpan.',
				'Workshop yang kamu ikuti: kodenya, nomor acak yang mewakilimu, kode lanjutmu, dan jawabanmu untuk workshop itu. Semua tetap ada sampai kamu keluar dari workshop, menghapusnya di sini, atau lima minggu berlalu.',
				'Salinan aplikasi, supaya bisa dipakai tanpa internet. Tidak ada data pribadi di dalamnya.',
				'Selama tab terbuka, peramban juga mengingat sampai mana kamu menggulir. Itu hilang begitu tab ditutup.'
			]
		},
		leaves: {
			heading: 'Yang keluar dari perangkat ini',
			body: [
				'Selama kamu tidak ikut workshop, tidak ada data tentangmu. Hasil dihitung di sini, di perambanmu, dan tidak ada akun.',
				'Tidak ada kuki, analitik, atau iklan. Halaman, huruf, dan gambar semuanya berasal dari satu alamat ini, tidak pernah dari pihak ketiga.',
				'Seperti semua situs web, halaman di sini harus diminta dulu dari server. Penyedia servernya mungkin mencatat waktu, halaman, alamat IP, dan jenis perambanmu. Program yang kami terbitkan tidak membuat catatan seperti itu. Jawabanmu tidak ikut dalam permintaan apa pun, kecuali yang kamu setujui untuk dikirim ke workshop.'
			]
		},
		workshop: {
			heading: 'Yang disimpan workshop',
			body: [
				'Seseorang membuka workshop dan menampilkan kodenya. Sebelum ikut, kamu membaca apa yang disimpan lalu menyetujuinya; tidak ada yang sudah dicentang. Tanpa itu, tidak ada yang dikirim.',
				'Setelah itu, jawaban kuismu dikirim ke server di alamat ini dengan nomor acak. Server juga menerima berapa lama kamu menjawab tiap pertanyaan, untuk mengenali jawaban yang asal, dan tidak menyimpan waktunya. Nama, akun, alamat IP, dan jenis peramban tidak disimpan bersamanya.',
				'Pemandu dan semua orang yang melihat layar mendapat data kelompok: rata-rata mulai dari lima perangkat, sebarannya mulai dari sepuluh. Di bawah sepuluh perangkat, rata-rata ditampilkan dalam kelipatan lima poin, dan hanya setelah pemandu memastikan jumlah orang sama dengan jumlah perangkat.',
				'Satu perangkat belum tentu satu orang. Pemandu atau orang lain bisa ikut dengan beberapa perangkat, lalu menghitung skor satu orang dari rata-ratanya. Makin banyak perangkat dan makin kasar angkanya, makin sulit itu dilakukan, tetapi bukan mustahil.',
				'Jawaban per orang hanya bisa diunduh kalau peserta diberi tahu sebelum setuju: diacak, tanpa nomor, kode, atau waktu.',
				'Jawaban tiap orang dihapus setelah waktu yang tertulis di penjelasannya: biasanya 24 jam setelah workshop ditutup, paling lama 30 hari. Data kelompok dihapus 90 hari setelah ditutup. Pemandu bisa menghapus semuanya seketika.',
				'Jawabanmu bisa kamu hapus kapan saja, di halaman hasilmu atau dengan kode lanjutmu. Data kelompok yang sudah ditampilkan tidak berubah, karena perubahannya akan menunjuk ke kamu.',
				'Dalam mode sekolah tidak ada yang dikirim sama sekali. Menurut undang-undang, penyelenggara workshop yang bertanggung jawab; tanyakan hakmu kepada mereka.'
			]
		},
		links: {
			heading: 'Yang terbaca dari tautan atau kode',
			body: [
				'Hasil ada di dalam tautannya, di belakang tanda #. Peramban tidak mengirim bagian itu ke server mana pun.',
				'Tautan hasil lengkap memuat semua jawabanmu. Siapa pun yang punya tautannya bisa membaca semuanya, begitu juga aplikasi pesan yang mengantarkannya.',
				'Kode ringkas hanya memuat skor keterampilanmu. Pilih ini kalau kamu tidak mau jawabanmu terlihat.',
				'Keduanya tidak memuat nama atau tanggal. Tautan yang sudah kamu bagikan tidak bisa ditarik kembali.',
				'Riwayat peramban menyimpan tautan yang pernah kamu buka. Di komputer bersama, pakai jendela penyamaran atau hapus riwayatnya.'
			]
		},
		rights: {
			heading: 'Hakmu',
			body: [
				'Undang-undang privasi, seperti UU 27/2022 di Indonesia dan GDPR di Eropa, memberimu hak untuk melihat, memperbaiki, dan menghapus data tentangmu. Di sini kamu melakukannya sendiri: lihat di halaman ini, perbaiki di kuis, hapus dengan satu tombol.',
				'Tidak ada keputusan tentangmu yang dibuat di sini, baik oleh orang maupun oleh program.'
			]
		},
		contact: {
			heading: 'Pertanyaan',
			body: [
				'Tentang programnya: buka issue di repositori proyek ini. Kode sumbernya terbuka, jadi siapa pun bisa memeriksa apa yang tertulis di sini.',
				'Tentang catatan server di alamat ini: tanyakan kepada pengelolanya.'
			]
		}
	},
	device: {
		heading: 'Yang disimpan perangkat ini sekarang',
		looking: 'Memeriksa…',
		nothing: 'Tidak ada.',
		noScript:
			'Tanpa JavaScript halaman ini tidak bisa memeriksanya. Tanpa JavaScript juga tidak ada yang disimpan.',
		cannotKeep:
			'Peramban ini tidak mengizinkan halaman menyimpan apa pun, juga tidak untuk memeriksanya.',
		progress: (name: string, version: string) => `Jawabanmu untuk “${name}”, versi ${version}`,
		invitation: (name: string) => `Undangan ke “${name}” yang kamu ikuti`,
		asker: 'Nama dan labelmu untuk undangan yang kamu buat',
		other: (key: string) => `Catatan bernama “${key}”`,
		room: (code: string) => `Workshop ${code} yang kamu ikuti`,
		app: (files: string) => `Salinan aplikasi untuk dipakai tanpa internet, ${files} berkas`,
		caseload: (entries: string, isEncrypted: boolean) =>
			`Daftar klien konselor dengan ${entries} hasil, ${isEncrypted ? 'terenkripsi' : 'tidak terenkripsi'}`,
		caseloadQuestion: 'Hapus daftar klien juga?',
		caseloadWarning:
			'Hasil, nama, dan catatannya tidak bisa dikembalikan, kecuali sudah kamu simpan sebagai berkas. Itu bisa dilakukan di meja konselor.',
		keepIt: 'Simpan semuanya',
		remove: 'Hapus yang disimpan perangkat ini',
		removed: 'Sudah dihapus:',
		kept: 'Peramban ini menolak menghapus:',
		appReturns:
			'Saat kamu membuka halaman berikutnya, salinan aplikasi yang baru mungkin disimpan lagi. Jawabanmu tidak akan kembali.',
		roomStays:
			'Yang sudah sampai di workshop tidak ikut terhapus. Hapus dulu di sana, lewat hasilmu atau halaman workshop.',
		historyStays: 'Tautan di riwayat peramban hanya bisa dihapus di sana.'
	}
};
