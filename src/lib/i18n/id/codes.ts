import type { CodesText } from '../en/codes.ts';

const issues: CodesText['issues'] = {
	empty: 'Tautan ini tidak memuat kode: bagian setelah tanda # tidak ada.',
	damaged: 'Kode ini tidak lengkap atau ada karakter yang salah. Minta dikirim ulang.',
	'newer-format':
		'Kode ini dibuat oleh Arah versi yang lebih baru. Muat ulang halaman ini atau perbarui salinan Arah, lalu coba lagi.',
	'unknown-quiz': 'Kode ini untuk kuis yang tidak ada di situs ini.',
	'foreign-quiz':
		'Kode ini untuk kuis yang tidak ada di situs ini. Tambahkan berkas kuisnya di sini, lalu baca kodenya lagi.',
	'ambiguous-quiz':
		'Beberapa kuis di situs ini bisa menghasilkan kode ini. Minta tautan hasil yang lengkap; tautan itu menyebut kuisnya.',
	'unknown-version': 'Kode ini untuk versi kuis yang tidak ada di situs ini.',
	'changed-quiz':
		'Kuis untuk kode ini sudah diubah tanpa versi baru, jadi kodenya tidak bisa dibaca dengan aman.',
	unreachable: 'Kuis untuk kode ini tidak bisa dimuat. Sedang offline? Tambahkan lagi nanti.',
	duplicate: 'Kode ini sudah ada di sini, jadi tidak ditambahkan dua kali.',
	'too-many': 'Paling banyak 30 hasil yang bisa ditambahkan. Yang ini tidak ikut.'
};

export const codes: CodesText = {
	pasteLabel: 'Tempel tautan atau kode hasil',
	pasteHint:
		'Boleh satu atau banyak, boleh ada teks lain di sekitarnya. Nama di depan kode ikut ditambahkan: “Budi: https://…”.',
	read: 'Baca',
	scan: 'Pindai kode QR',
	choose: 'Pilih berkas atau gambar',
	dropHint:
		'Berkas juga bisa diseret atau ditempel ke sini: gambar kode QR, atau .txt, .csv, dan .json yang berisi kode. Berkas kuis yang diperlukan kodenya juga bisa ditambahkan dengan cara ini.',
	reading: 'Membaca…',
	nothing: 'Tidak ada tautan atau kode hasil di teks ini. Tautan hasil punya kode setelah tanda #.',
	left: 'Yang tidak ditambahkan masih ada di kolom di atas, supaya bisa diperbaiki dan dicoba lagi.',
	files: {
		'too-large': (name: string) => `${name} terlalu besar untuk dibaca.`,
		unreadable: (name: string) => `${name} tidak bisa dibuka.`,
		'no-reader': (name: string) =>
			`Pembaca kode QR tidak bisa dimuat, jadi ${name} belum terbaca. Sedang offline?`,
		nothing: (name: string) => `Tidak ada kode hasil di ${name}.`
	},
	camera: {
		heading: 'Kamera',
		starting: 'Menyalakan kamera. Peramban mungkin meminta izin dulu.',
		hint: 'Tunjukkan kode QR ke kamera. Gambarnya tetap di perangkat ini.',
		picture: 'Gambar dari kamera',
		stop: 'Matikan kamera',
		read: 'Terbaca. Silakan tunjukkan kode berikutnya.',
		foreign: 'Kode QR ini tidak berisi hasil Arah.',
		refused: 'Akses kamera tidak diizinkan. Pilih gambar kode QR atau tempel tautannya.',
		missing:
			'Kamera tidak ditemukan, atau koneksi ini tidak mengizinkannya. Pilih gambar kode QR atau tempel tautannya.',
		busy: 'Kamera tidak menyala; mungkin sedang dipakai program lain. Pilih gambar kode QR atau tempel tautannya.',
		'no-reader': 'Pembaca kode QR tidak bisa dimuat. Sedang offline? Tautannya masih bisa ditempel.'
	},
	place: {
		text: 'Teks ini',
		line: (line: number) => `baris ${String(line)}`,
		fileLine: (name: string, line: number) => `${name}, baris ${String(line)}`,
		camera: 'kamera',
		link: 'tautan halaman ini'
	},
	examples: {
		add: 'Coba dengan tiga contoh hasil',
		means: 'Orangnya rekaan, hasilnya sungguhan dari kuis ini.',
		here: 'Hasil bertanda “(contoh)” adalah milik orang rekaan.',
		remove: 'Hapus contoh',
		removed: 'Contoh sudah dihapus.',
		names: ['Ani (contoh)', 'Budi (contoh)', 'Citra (contoh)']
	},
	notAdded: (count: number) =>
		count === 1 ? 'Satu entri tidak ditambahkan' : `${String(count)} entri tidak ditambahkan`,
	dismiss: 'Sembunyikan daftar ini',
	issues
};
