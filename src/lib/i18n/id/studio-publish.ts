import type { StudioPublishText } from '../en/studio-publish.ts';

export const studioPublish: StudioPublishText = {
	lead: 'Saat terbit, versi ini dibekukan: hasilnya bisa dibuka selamanya. Tidak ada yang diunggah; Anda sendiri yang membagikan kuisnya.',
	publish: 'Terbitkan',
	busy: 'Memeriksa…',
	refused: 'Kuis ini belum bisa diterbitkan:',
	errors: (count: number) => `Masih ada ${String(count)} kesalahan.`,
	tooLarge: 'Ukuran berkas kuisnya akan melebihi satu megabita. Persingkat teksnya.',
	notLoaded: 'Pemeriksanya gagal dimuat. Apakah Anda sedang offline? Belum ada yang diterbitkan.',
	changedMeanwhile: 'Kuisnya berubah saat diperiksa, jadi belum diterbitkan. Coba lagi.',
	nothingNew: 'Tidak ada yang berubah sejak versi ini terbit.',
	nextVersion: (version: number) =>
		`Anda mengubah sesuatu yang memengaruhi skor, jadi ini akan menjadi versi ${String(version)}. Hasil lama tetap dibuka dengan versi lama.`,
	meaningQuestion: 'Ejaan atau makna baru?',
	meaningMeans:
		'Anda mengubah teks versi yang sudah terbit. Kalau maknanya tetap sama, hasil lama dan baru bisa dibandingkan.',
	spelling: 'Hanya ejaan: versi tetap',
	newMeaning: 'Makna baru: versi berikutnya',
	device: (version: number) =>
		`Versi ${String(version)} sudah terbit dan ada di antara berkas kuis di perangkat ini.`,
	memory: (version: number) =>
		`Versi ${String(version)} sudah terbit, tetapi peramban ini tidak menyimpannya di antara berkas kuis. Simpan berkas kuisnya sekarang.`,
	publishedOnly: (version: number) =>
		`Versi ${String(version)} sudah terbit, tetapi gagal dimasukkan ke berkas kuis di perangkat ini.`,
	passOn: 'Bagikan',
	fingerprint: (version: number, print: string) => `Versi ${String(version)}, sidik jari ${print}`,
	take: 'Isi di perangkat ini',
	takeMeans: 'Seperti yang akan dilihat peserta Anda. Hasilnya bisa dibuka di perangkat ini.',
	save: {
		quiz: 'Simpan berkas kuis',
		page: 'Simpan sebagai satu halaman HTML',
		scorm: 'Simpan sebagai paket SCORM'
	},
	saveMeans: {
		quiz: 'Untuk orang lain yang memakai Arah, dan sebagai cadangan Anda.',
		page: 'Untuk diuji bersama rekan atau dibagikan: terbuka di peramban apa pun, tanpa internet.',
		scorm: 'Untuk platform belajar seperti Moodle. Paket ini melaporkan penyelesaian, bukan nilai.'
	},
	making: 'Membuat berkas…',
	made: (name: string) => `${name} sudah dibuat. Peramban Anda menyimpannya.`,
	notMade: 'Berkasnya gagal dibuat. Apakah Anda sedang offline?',
	ownSite: 'Pasang di Arah milik Anda',
	ownSiteMeans:
		'Di server dengan Arah, tiga baris ini menampilkan kuis untuk semua orang. Simpan dulu berkas kuisnya di sana.',
	copy: 'Salin baris-baris ini',
	copied: 'Tersalin.',
	notCopied: 'Gagal menyalin. Blok baris-barisnya, lalu salin.'
};
