import type { Shell } from '../en/shell.ts';

export const shell: Shell = {
	skipToContent: 'Langsung ke isi',
	home: 'Beranda Arah',
	language: 'Bahasa',
	menu: 'Halaman',
	openMenu: 'Menu',
	sections: {
		me: 'Untukku',
		counsellors: 'Untuk konselor',
		classes: 'Untuk kelas',
		method: 'Cara kerjanya'
	},
	counsellorPages: 'Halaman untuk konselor',
	tools: {
		counsellor: 'Meja kerja',
		'counsellor/invite': 'Undangan',
		compare: 'Bandingkan'
	},
	leave: {
		kept: 'Keluar (jawabanku tersimpan)',
		lost: 'Keluar (jawabanku akan hilang)'
	},
	example: 'Ini contoh: orangnya rekaan, hasilnya sungguhan.',
	privacy: 'Privasi',
	notForSelection:
		'Untuk belajar dan bimbingan karier. Jangan pernah dipakai untuk keputusan rekrutmen.',
	license: 'Sumber terbuka, lisensi MIT.',
	offline: 'Kamu sedang offline. Kuis tetap bisa diisi dan hasilnya tetap bisa dibuka.'
};
