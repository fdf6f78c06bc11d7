import type { Privacy } from '../en/privacy.ts';

export const privacy: Privacy = {
	title: 'Privasi · Arah',
	description:
		'Apa yang tetap di perangkatmu dan apa yang keluar, apa yang terbaca dari tautan hasil, dan cara menghapus datamu dari perangkat ini.',
	heading: 'Privasi',
	lead: 'Jawabanmu tetap di perangkatmu. Tidak ada yang menerimanya, kecuali kamu sendiri yang membagikannya atau setuju mengirimnya ke workshop.',
	sections: {
		stays: {
			heading: 'Yang tetap di perangkat ini',
			body: [
				'Jawabanmu sejauh ini, urutan pilihan jawabannya, dan berapa lama kamu melihat tiap pertanyaan. Semua itu disimpan di peramban ini supaya kamu bisa berhenti dan melanjutkannya nanti.',
				'Undangan yang kamu ikuti: siapa yang meminta dan apa yang diminta. Undangan tersimpan sampai kamu menghapusnya, di kuis atau di sini. Kalau kamu membuat undangan, nama dan labelmu sendiri juga bisa disimpan.',
				'Workshop yang kamu ikuti: kodenya, nomor acak yang mewakilimu, kodemu untuk melanjutkan, dan jawabanmu. Semuanya tersimpan sampai kamu keluar dari workshop atau menghapusnya di sini. Untuk workshop yang sudah selesai, hanya 30 terakhir yang disimpan.',
				'Daftar klien konselor, kalau kamu membuatnya: hasil, nama, dan catatan. Daftar ini bisa dienkripsi dengan frasa sandi.',
				'Berkas kuis yang kamu buka, sampai kamu menghapusnya. Berkas dan hasilnya tidak keluar dari perangkat; kalau halaman kuis itu dimuat ulang, sidik jari kuisnya ikut dalam permintaan.',
				'Kuis yang kamu tulis di studio, sampai kamu menghapusnya.',
				'Salinan aplikasi, supaya bisa dipakai tanpa internet. Tidak ada data pribadi di dalamnya.',
				'Selama tab terbuka, peramban juga mengingat sampai mana kamu menggulir halaman. Posisi itu hilang begitu tab ditutup.'
			]
		},
		leaves: {
			heading: 'Yang keluar dari perangkat ini',
			body: [
				'Selama kamu tidak ikut workshop, jawabanmu tidak keluar dari perangkat ini. Hasil dihitung di sini, di perambanmu, dan tidak ada akun.',
				'Tidak ada cookie, analitik, atau iklan. Halaman, huruf, dan gambar semuanya berasal dari satu alamat ini, tidak pernah dari pihak ketiga.',
				'Seperti di semua situs web, perambanmu harus meminta halaman dari server. Penyedia servernya mungkin mencatat waktu, halaman, alamat IP, dan jenis perambanmu. Program yang kami terbitkan tidak membuat catatan seperti itu.',
				'Jawabanmu tidak ikut dalam permintaan apa pun, kecuali yang kamu setujui untuk dikirim ke workshop.',
				'Situs lain yang memuat kuis ini bisa melihat berapa pertanyaan yang sudah kamu jawab. Kalau situs itu juga menerima hasilmu, atau platform belajar menyimpan jawabanmu, kuis memberitahumu sebelum kamu mulai.'
			]
		},
		workshop: {
			heading: 'Yang disimpan workshop',
			body: [
				'Seseorang membuka workshop dan menampilkan kodenya. Sebelum ikut, kamu membaca apa yang disimpan, lalu menyetujuinya; tidak ada kotak yang sudah dicentang lebih dulu. Kalau kamu tidak setuju, tidak ada yang dikirim.',
				'Kalau kamu setuju, jawaban kuismu dikirim ke server di alamat ini dengan nomor acak. Server menghitung skormu, lalu menyimpan keduanya beserta tanda-tanda jawaban yang asal-asalan.',
				'Server juga menerima lama kamu menjawab tiap pertanyaan, untuk mengenali jawaban yang asal-asalan. Waktunya tidak disimpan. Nama, akun, alamat IP, dan jenis perambanmu tidak disimpan.',
				'Pemandu dan semua orang yang melihat layar bisa melihat data kelompok: rata-rata mulai dari lima perangkat, dan sebarannya mulai dari sepuluh.',
				'Di bawah sepuluh perangkat, rata-rata dibulatkan ke kelipatan lima poin. Rata-rata itu baru tampil setelah pemandu memastikan bahwa jumlah orang sama dengan jumlah perangkat.',
				'Satu orang bisa memakai beberapa perangkat. Dengan cara itu, pemandu atau orang lain bisa menghitung skor satu orang dari rata-ratanya. Makin banyak perangkat dan makin kasar angkanya, makin sulit hal itu dilakukan, tetapi tidak mustahil.',
				'Jawaban dan skor per orang hanya bisa diunduh kalau peserta diberi tahu sebelum setuju. Urutannya diacak, tanpa nomor, kode, atau waktu. Berkas yang sudah diunduh tidak bisa dihapus dari sini.',
				'Jawabanmu dihapus pada waktu yang tertulis dalam penjelasan: biasanya 24 jam setelah workshop ditutup, paling lama 30 hari. Workshop ditutup otomatis 24 jam setelah dibuat. Data kelompok dihapus 90 hari setelah workshop ditutup. Pemandu bisa menghapus semuanya lebih awal.',
				'Kamu bisa menghapus jawabanmu kapan saja, di halaman hasilmu atau dengan kodemu untuk melanjutkan. Data kelompok yang sudah ditampilkan tidak berubah, karena perubahannya bisa menunjukkan mana jawabanmu.',
				'Dalam mode sekolah, tidak ada jawaban yang dikirim.',
				'Menurut undang-undang, penyelenggara workshop yang bertanggung jawab. Tanyakan hakmu kepada mereka.'
			]
		},
		links: {
			heading: 'Yang terbaca dari tautan atau kode',
			body: [
				'Hasil ada di dalam tautannya, setelah tanda #. Peramban tidak mengirim bagian itu ke server mana pun.',
				'Tautan hasil lengkap memuat semua jawabanmu. Siapa pun yang punya tautannya bisa membaca semuanya, begitu juga aplikasi pesan yang kamu pakai untuk mengirimnya.',
				'Kode ringkas hanya memuat skormu. Pilih ini kalau kamu tidak mau jawabanmu terlihat.',
				'Keduanya tidak memuat nama atau tanggal. Tautan yang sudah kamu bagikan tidak bisa ditarik kembali.',
				'Riwayat peramban menyimpan tautan yang pernah kamu buka. Di komputer bersama, pakai jendela penyamaran (incognito) atau hapus riwayatnya.'
			]
		},
		rights: {
			heading: 'Hakmu',
			body: [
				'Undang-undang privasi, seperti UU 27/2022 di Indonesia dan GDPR di Eropa, memberimu hak untuk melihat, memperbaiki, dan menghapus data tentangmu. Di sini kamu bisa melakukannya sendiri. Lihat datanya di halaman ini, perbaiki di kuis, dan hapus dengan satu tombol.',
				'Tidak ada keputusan tentangmu yang dibuat di sini, baik oleh orang maupun oleh program.'
			]
		},
		contact: {
			heading: 'Pertanyaan',
			body: [
				'Tentang situs ini dan catatan servernya: tanyakan kepada pengelolanya.',
				'Tentang programnya: sampaikan lewat “issue” di repositori proyek ini. Kode sumbernya terbuka, jadi siapa pun bisa memeriksa apa yang tertulis di sini.'
			]
		}
	},
	device: {
		heading: 'Yang kini tersimpan di perangkat ini',
		looking: 'Memeriksa…',
		nothing: 'Tidak ada.',
		noScript:
			'Tanpa JavaScript, halaman ini tidak bisa memeriksanya. Tanpa JavaScript juga tidak ada yang disimpan.',
		cannotKeep: 'Peramban ini tidak mengizinkan halaman menyimpan atau memeriksa apa pun.',
		progress: (name: string, version: string) => `Jawabanmu untuk “${name}”, versi ${version}`,
		invitation: (name: string) => `Undangan ke “${name}” yang kamu ikuti`,
		asker: 'Nama dan labelmu untuk undangan yang kamu buat',
		other: (key: string) => `Data bernama “${key}”`,
		workshop: (code: string) => `Workshop ${code} yang kamu ikuti`,
		quizFiles: (files: string) => `${files} berkas kuis yang kamu buka atau buat`,
		app: (files: string) => `Salinan aplikasi untuk dipakai tanpa internet, ${files} berkas`,
		caseload: (entries: string, isEncrypted: boolean) =>
			`Daftar klien konselor dengan ${entries} hasil, ${isEncrypted ? 'terenkripsi' : 'tidak terenkripsi'}`,
		drafts: (count: string) => `${count} kuis yang kamu tulis di studio`,
		draftsQuestion: 'Hapus juga kuis buatanmu?',
		draftsWarning: 'Kuis tidak bisa dikembalikan kecuali sudah kamu ekspor di studio.',
		caseloadQuestion: 'Hapus daftar klien juga?',
		caseloadWarning:
			'Hasil, nama, dan catatannya tidak bisa dikembalikan, kecuali sudah disimpan sebagai berkas. Itu bisa dilakukan di meja kerja konselor.',
		keepIt: 'Jangan hapus',
		remove: 'Hapus dataku dari perangkat ini',
		removed: 'Sudah dihapus:',
		kept: 'Peramban ini menolak menghapus:',
		appReturns:
			'Saat kamu membuka halaman berikutnya, salinan aplikasi yang baru mungkin disimpan lagi. Jawabanmu tidak akan kembali.',
		workshopStays:
			'Ini tidak menghapus jawaban yang sudah diterima workshop. Hapus dulu di sana, lewat halaman hasilmu atau halaman workshop.',
		historyStays: 'Tautan di riwayat peramban hanya bisa dihapus di sana.'
	}
};
