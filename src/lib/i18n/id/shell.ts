import type { Shell } from '../en/shell.ts';

export const shell: Shell = {
	tagline: 'Ke mana arah keterampilanmu?',
	skipToContent: 'Langsung ke isi',
	home: 'Arah, ke halaman awal',
	language: 'Bahasa',
	menu: 'Halaman',
	method: 'Cara kerjanya',
	privacy: 'Privasi',
	notForSelection: 'Untuk belajar dan obrolan karier. Bukan untuk keputusan rekrutmen.',
	license: 'Sumber terbuka, lisensi MIT.',
	offline: 'Kamu sedang luring. Kuis dan hasilnya tetap bisa dipakai.',
	notFoundTitle: 'Halaman ini tidak ada',
	notFound: 'Tidak ada apa-apa di alamat ini. Mungkin sudah pindah, atau ada huruf yang hilang.',
	errorTitle: 'Ada yang tidak beres',
	error: 'Ini kesalahan kami, bukan kamu. Jawabanmu masih ada di perangkat ini. Coba sekali lagi.',
	reload: 'Coba lagi',
	toHome: 'Ke halaman awal'
};
