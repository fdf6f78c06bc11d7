import type { Shell } from '../en/shell.ts';

export const shell: Shell = {
	tagline: 'Ke mana arah keterampilanmu?',
	skipToContent: 'Langsung ke isi',
	home: 'Arah, ke halaman awal',
	language: 'Bahasa',
	menu: 'Halaman',
	method: 'Cara kerjanya',
	compare: 'Bandingkan hasil',
	counsellor: 'Untuk konselor',
	embed: 'Untuk dosen',
	privacy: 'Privasi',
	notForSelection: 'Untuk belajar dan obrolan karier. Bukan untuk keputusan rekrutmen.',
	license: 'Sumber terbuka, lisensi MIT.',
	offline: 'Kamu sedang luring. Kuis dan hasilnya tetap bisa dipakai.'
};
