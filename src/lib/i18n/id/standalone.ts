import type { StandaloneText } from '../en/standalone.ts';

export const standalone: StandaloneText = {
	title: (name: string) => `${name} · Arah`,
	open: 'Buka kuisnya',
	language: 'Bahasa',
	sendsResult:
		'Halaman yang memuat kuis ini meminta hasilmu. Begitu kamu selesai, halaman itu menerima ringkasannya: apa kata hasilmu, dan skor-skormu. Jawabanmu satu per satu tidak ikut dikirim.',
	openOwn: 'Buka di tab sendiri',
	openResult: 'Buka hasil ini di tab sendiri',
	linkLabel: 'Tautan hasilmu',
	codeLabel: 'Kode hasilmu',
	codeLead:
		'Hasilmu ada di dalam kode ini. Simpan kodenya: hasilmu bisa dibuka dengan kode itu di halaman mana pun yang memuat kuis ini.',
	copyCode: 'Salin kode hasilku',
	limited:
		'Halaman yang memuat kuis ini mungkin tidak mengizinkan kuis menyimpan berkas, mencetak, atau menyalin. Tautan di bawah selalu bisa dipakai. Blok, lalu salin sendiri, atau buka hasilnya di tab sendiri.',
	limitedCode:
		'Halaman yang memuat kuis ini mungkin tidak mengizinkan kuis menyimpan berkas, mencetak, atau menyalin. Kode di bawah selalu bisa dipakai. Blok, lalu salin sendiri.',
	saved: 'Kalau berkasnya tidak muncul, halaman yang memuat kuis ini tidak mengizinkannya.',
	printRefused: 'Halaman yang memuat kuis ini tidak mengizinkan kuis mencetak.',
	stop: 'Berhenti dulu, lanjut nanti',
	stopMeans:
		'Kode ini memuat jawabanmu sejauh ini. Simpan kodenya, lalu masukkan di halaman awal kuis saat kamu kembali.',
	stopLabel: 'Kode untuk jawabanmu sejauh ini',
	enter: 'Aku sudah punya kode',
	enterLabel: 'Kode',
	enterGo: 'Lanjutkan',
	broken: 'Berkas ini rusak, jadi kuisnya tidak bisa dimulai. Minta berkasnya dikirim ulang.'
};
