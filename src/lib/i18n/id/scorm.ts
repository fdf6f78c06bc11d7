import type { ScormText } from '../en/scorm.ts';

export const scorm: ScormText = {
	notice:
		'Kamu membuka kuis ini di platform belajar. Platform menyimpan jawabanmu supaya kamu bisa melanjutkannya nanti, dan mencatat kapan kamu selesai. Tidak ada nilai yang dikirim. Pengelola platform bisa membaca apa yang disimpannya.',
	skillsNotice:
		'Setiap skormu, dari 0 sampai 100, juga dikirim. Pengajarmu bisa melihatnya bersama namamu.',
	missing:
		'Tidak ada platform belajar yang terhubung dengan halaman ini. Kamu tetap bisa mengisi kuis dan melihat hasilmu, tetapi mata kuliahmu tidak mencatatnya dan tidak ada yang disimpan. Supaya tercatat, buka kuis ini dari mata kuliahmu.',
	refused:
		'Platform belajar tidak mengizinkan kuis ini dimulai. Kamu tetap bisa mengisinya dan melihat hasilmu, tetapi mata kuliahmu tidak mencatatnya dan tidak ada yang disimpan. Supaya tercatat, tutup lalu buka lagi dari mata kuliahmu.',
	watching:
		'Platform membuka kuis ini sebagai pratinjau atau tinjauan. Kamu bisa mengisinya, tetapi tidak ada yang dicatat. Supaya jawabanmu dicatat, kembalilah ke halaman aktivitasnya. Di Moodle, centang “Start a new attempt” (mulai percobaan baru) kalau ada, lalu pilih “Enter”. Jawaban dari percobaan sebelumnya hanya bisa dihapus oleh pengelola platform.',
	unsaved: (list) =>
		`Platform belajar belum menyimpan ini: ${list}. Kuis terus mencoba selama halaman ini terbuka. Kalau pesan ini tidak hilang juga, mungkin sesi loginmu sudah berakhir. Salin tautan hasil atau kodemu, login lagi, lalu buka kuis dari mata kuliahmu. Setelah itu, isikan di “Aku sudah punya kode”.`,
	parts: {
		start: 'bahwa kamu sudah mulai',
		progress: 'jawaban terbarumu',
		completion: 'bahwa kamu sudah selesai',
		skills: 'skormu'
	},
	and: 'dan',
	quiz: {
		disclosure:
			'Ini asesmen mandiri untuk belajar dan mengobrol soal karier. Ini bukan tes atau sertifikat, dan tidak boleh dipakai untuk menyeleksi atau menolak orang.',
		length: (items, minutes) =>
			`${String(items)} pertanyaan, sekitar ${String(minutes)} menit. Kamu boleh berhenti dan melanjutkannya nanti.`,
		savedQuick: (answered) =>
			`Ada ${String(answered)} jawabanmu dari kuis kilat yang tersimpan di platform ini.`,
		savedHere: (answered, items) =>
			`Jawabanmu untuk ${String(answered)} dari ${String(items)} pertanyaan tersimpan di platform ini.`
	},
	result: {
		deleteKept: 'Hapus jawabanku yang tersimpan',
		deleted:
			'Jawabanmu sudah dihapus dari percobaan ini. Platform tetap tahu bahwa kamu sudah selesai. Skor yang pernah dikirim juga tetap ada.',
		deleteFailed:
			'Platform belum mengonfirmasi bahwa jawabanmu sudah dihapus. Kuis terus mencoba selama halaman ini terbuka.'
	}
};
