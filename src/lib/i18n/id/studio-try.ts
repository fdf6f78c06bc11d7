import type { StudioTryText } from '../en/studio-try.ts';

export const studioTry: StudioTryText = {
	lead: 'Jawab seperti orang yang Anda kenal, atau isi sebagai orang yang khas. Hasilnya langsung terlihat.',
	like: 'Isi sebagai orang khas untuk',
	fill: 'Isi',
	clear: 'Hapus semua jawaban',
	cleared: 'Semua jawaban sudah dihapus.',
	filled: (name: string) => `Diisi sebagai orang khas untuk ${name}.`,
	nameless: (number: number) => `Jawaban ${String(number)}`,
	noStem: (number: number) => `Pertanyaan ${String(number)}`,
	skipped: 'Tidak dijawab',
	result: 'Hasil',
	notYet:
		'Begitu masalah pada keterampilan, peran, dan pertanyaan selesai, hasilnya muncul di sini.',
	noAnswers: 'Belum ada pertanyaan yang dijawab.',
	matchMeans: 'Kecocokan menurut model kami.',
	firstMeans: 'Peluang menjadi yang pertama menurut model kami.',
	keepHeading: 'Simpan orang ini',
	keepMeans:
		'Jawabannya menjadi contoh kasus. Sejak itu, setiap perubahan kuis dicocokkan dengannya.',
	who: 'Siapa orang ini?',
	shouldBe: 'Seharusnya orang ini mendapat',
	shouldBeFirst: 'Huruf pertama orang ini',
	choose: 'Pilih',
	missing: 'Isi setidaknya satu jawaban, tulis siapa orangnya, dan pilih hasil yang seharusnya.',
	keep: 'Simpan sebagai contoh kasus',
	kept: 'Tersimpan. Anda bisa mengurungkannya.',
	casesHeading: 'Orang yang disimpan',
	unchecked: (name: string) => `Seharusnya ${name}. Belum diperiksa.`,
	holds: (name: string) => `✓ ${name}, sesuai harapan.`,
	fails: (name: string, found: string) => `✗ Seharusnya ${name}, tetapi menurut kuis ${found}.`,
	nobody: 'tidak ada',
	open: 'Tampilkan jawabannya',
	opened: (who: string) => `Ini jawaban dari: ${who}`,
	remove: 'Hapus',
	removed: (who: string) => `Dihapus: ${who}. Anda bisa mengurungkannya.`
};
