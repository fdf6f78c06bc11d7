import type { StudioTableText } from '../en/studio-table.ts';

export const studioTable: StudioTableText = {
	label: 'Tempel tabel dari lembar kerja (spreadsheet)',
	help: 'Satu baris untuk setiap pertanyaan: teksnya, nama keterampilannya, dan “R” untuk pertanyaan terbalik. Urutan kolomnya bebas.',
	none: 'Belum ada tabel di sini. Salin sel dari lembar kerja, atau pisahkan kolom dengan titik koma.',
	found: (items: number, skills: number) =>
		skills === 0
			? `${String(items)} pertanyaan ditemukan, tanpa keterampilan.`
			: `${String(items)} pertanyaan ditemukan untuk ${String(skills)} keterampilan.`,
	preview: 'Kegunaan setiap kolom',
	column: (number: number, head: string) =>
		head === ''
			? `Kegunaan kolom ${String(number)}`
			: `Kegunaan kolom ${String(number)}, “${head}”`,
	uses: {
		text: (language: string) => `Pertanyaan, ${language}`,
		skill: 'Keterampilan',
		reverse: 'Terbalik',
		nothing: 'Tidak dipakai'
	},
	more: (rows: number) => `${String(rows)} baris lagi`,
	skills: (names: string) => `Keterampilan: ${names}`,
	empty: (rows: number) => `${String(rows)} baris tanpa teks dilewati.`,
	twice: (rows: number) => `${String(rows)} baris yang mengulang pertanyaan dilewati.`,
	scale: 'Skala jawaban',
	noScale: 'Kuis ini belum punya skala jawaban. Tambahkan dulu satu.',
	take: (items: number) => `Tambahkan ${String(items)} pertanyaan`,
	taken: (items: number) => `${String(items)} pertanyaan ditambahkan. Anda bisa mengurungkannya.`
};
