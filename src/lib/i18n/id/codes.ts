import type { CodesText } from '../en/codes.ts';

const issues: CodesText['issues'] = {
	empty: 'Tautan ini kehilangan kodenya: bagian di belakang tanda # tidak ada.',
	damaged: 'Kode ini tidak lengkap atau ada huruf yang salah. Minta dikirim ulang.',
	'newer-format':
		'Kode ini dibuat oleh Arah versi yang lebih baru. Muat ulang halaman ini, lalu coba lagi.',
	'unknown-quiz': 'Kode ini milik kuis yang tidak ada di situs ini.',
	'unknown-version': 'Kode ini milik versi kuis yang tidak ada di situs ini.',
	'changed-quiz':
		'Kuis di balik kode ini diubah tanpa versi baru, jadi kodenya tidak bisa dibaca dengan aman.',
	unreachable:
		'Kuis di balik kode ini tidak bisa dimuat. Apakah kamu sedang luring? Masukkan lagi nanti.',
	duplicate: 'Kode ini sama dengan yang sudah ada di sini, jadi tidak ditambahkan dua kali.',
	'too-many': 'Tempatnya cukup untuk 30 hasil. Yang ini tidak ikut.'
};

export const codes: CodesText = {
	pasteLabel: 'Tempel tautan atau kode hasil',
	pasteHint:
		'Boleh satu atau banyak, boleh ada teks lain di sekitarnya. Nama di depan kode ikut terbawa: “Budi: https://…”.',
	read: 'Baca',
	scan: 'Pindai kode QR',
	choose: 'Pilih berkas atau gambar',
	dropHint:
		'Berkas juga bisa dijatuhkan atau ditempel di sini: gambar kode QR, atau .txt, .csv, dan .json yang berisi kode.',
	reading: 'Membaca…',
	nothing:
		'Tidak ada tautan atau kode hasil di teks ini. Tautan hasil punya kode di belakang tanda #.',
	left: 'Yang tidak ditambahkan ada di kolom di atas, supaya bisa kamu perbaiki dan coba lagi.',
	files: {
		'too-large': (name: string) => `${name} terlalu besar untuk dibaca.`,
		unreadable: (name: string) => `${name} tidak bisa dibuka.`,
		'no-reader': (name: string) =>
			`Pembaca kode QR tidak bisa dimuat, jadi ${name} belum terbaca. Apakah kamu sedang luring?`,
		nothing: (name: string) => `Tidak ada kode hasil di ${name}.`
	},
	camera: {
		heading: 'Kamera',
		starting: 'Menyalakan kamera. Peramban mungkin bertanya dulu kepadamu.',
		hint: 'Arahkan kode QR ke kamera. Gambarnya tetap di perangkat ini.',
		picture: 'Gambar dari kamera',
		stop: 'Matikan kamera',
		read: 'Terbaca. Kamu bisa menunjukkan yang berikutnya.',
		foreign: 'Kode QR ini tidak berisi hasil Arah.',
		refused: 'Kamera tidak diizinkan. Kamu bisa memilih gambar kode QR atau menempelkan tautannya.',
		missing:
			'Kamera tidak ditemukan, atau sambungan ini tidak mengizinkannya. Kamu bisa memilih gambar kode QR atau menempelkan tautannya.',
		busy: 'Kamera tidak mau menyala; mungkin sedang dipakai program lain. Kamu bisa memilih gambar kode QR atau menempelkan tautannya.',
		'no-reader':
			'Pembaca kode QR tidak bisa dimuat. Apakah kamu sedang luring? Kamu masih bisa menempelkan tautannya.'
	},
	place: {
		text: 'Teks ini',
		line: (line: number) => `baris ${String(line)}`,
		fileLine: (name: string, line: number) => `${name}, baris ${String(line)}`,
		camera: 'kamera',
		link: 'tautan halaman ini'
	},
	notAdded: (count: number) =>
		count === 1 ? 'Satu masukan tidak ditambahkan' : `${String(count)} masukan tidak ditambahkan`,
	dismiss: 'Sembunyikan daftar ini',
	issues
};
