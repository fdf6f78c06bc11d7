import type { ScormText } from '../en/scorm.ts';

export const scorm: ScormText = {
	notice:
		'Kamu ada di dalam platform belajar. Platform ini menyimpan jawabanmu sejauh ini supaya kamu bisa melanjutkannya nanti, dan diberi tahu saat kamu selesai. Tidak ada nilai yang dikirim. Pengelola platform bisa membaca apa yang disimpannya.',
	skillsNotice:
		'Skor setiap keterampilanmu, dari 0 sampai 100, juga dikirim. Pengajarmu bisa membacanya di samping namamu.',
	missing:
		'Tidak ada platform belajar di sekitar halaman ini. Kamu tetap bisa mengisi kuis dan melihat hasilmu, tetapi mata kuliahmu tidak diberi tahu dan tidak ada yang disimpan. Kalau itu perlu, buka kuis ini dari mata kuliahmu.',
	refused:
		'Platform belajar tidak mengizinkan kuis ini dimulai. Kamu tetap bisa mengisinya dan melihat hasilmu, tetapi mata kuliahmu tidak diberi tahu dan tidak ada yang disimpan. Kalau itu perlu, tutup lalu buka lagi dari mata kuliahmu.',
	watching:
		'Platform menampilkan ini sebagai pratinjau atau untuk dilihat kembali. Kamu bisa mengisi kuisnya, tetapi tidak ada yang dicatat.',
	unsaved: (list) =>
		`Platform belajar belum menyimpan ini: ${list}. Selama terbuka, kuis ini terus mencoba. Hasilmu tidak hilang: salin tautannya di akhir.`,
	parts: {
		start: 'bahwa kamu sudah mulai',
		progress: 'jawaban terakhirmu',
		completion: 'bahwa kamu sudah selesai',
		skills: 'skor keterampilanmu'
	},
	and: 'dan',
	quiz: {
		disclosure:
			'Ini asesmen mandiri untuk belajar dan mengobrol soal karier. Ini bukan tes, bukan sertifikat, dan tidak boleh dipakai untuk menerima atau menolak orang.',
		length: (items, minutes) =>
			`${String(items)} pertanyaan, sekitar ${String(minutes)} menit. Kamu boleh berhenti dan melanjutkannya nanti.`,
		savedQuick: (answered) =>
			`Platform menyimpan ${String(answered)} jawaban kecocokan kilat dari sebelumnya.`,
		savedHere: (answered, items) =>
			`Platform menyimpan ${String(answered)} dari ${String(items)} jawaban dari sebelumnya.`
	},
	result: {
		deleteKept: 'Hapus jawaban yang disimpan platform',
		deleted: 'Platform diminta menghapus jawabanmu. Platform tetap tahu apakah kamu sudah selesai.',
		deleteFailed: 'Jawabannya tidak bisa dihapus.'
	}
};
