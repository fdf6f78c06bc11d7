import type { Shell } from '../en/shell.ts';

export const shell: Shell = {
	tagline: 'Ke mana arah keterampilanmu?',
	skipToContent: 'Langsung ke isi',
	home: 'Beranda Arah',
	language: 'Bahasa',
	menu: 'Halaman',
	method: 'Cara kerjanya',
	compare: 'Bandingkan hasil',
	counsellor: 'Untuk konselor',
	embed: 'Untuk dosen',
	workshop: 'Workshop',
	privacy: 'Privasi',
	notForSelection: 'Untuk belajar dan bimbingan karier. Tidak pernah untuk keputusan rekrutmen.',
	license: 'Sumber terbuka, lisensi MIT.',
	offline: 'Kamu sedang offline. Kuis dan hasilnya tetap bisa dipakai.'
};
