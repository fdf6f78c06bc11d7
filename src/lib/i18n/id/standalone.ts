import type { StandaloneText } from '../en/standalone.ts';

export const standalone: StandaloneText = {
	title: (name: string) => `${name} · Arah`,
	open: 'Buka kuisnya',
	language: 'Bahasa',
	sendsResult:
		'Halaman tempat kuis ini dipasang meminta hasilmu. Begitu kamu selesai, halaman itu menerima ringkasannya: peran terdekat, kecocokan, kesiapan, dan skor keterampilanmu. Jawabanmu satu per satu tidak ikut dikirim.',
	openOwn: 'Buka di tab sendiri',
	openResult: 'Buka hasil ini di tab sendiri',
	linkLabel: 'Tautan hasilmu',
	codeLabel: 'Kode hasilmu',
	codeLead:
		'Hasil ini hanya ada di kodenya, tidak di tempat lain. Simpan kodenya: dengan kode itu hasilmu bisa dibuka di halaman mana pun yang memuat kuis ini.',
	copyCode: 'Salin kode hasilku',
	limited:
		'Halaman tempat kuis ini dipasang mungkin tidak mengizinkan kuis menyimpan berkas, mencetak, atau menyalin. Tautan di bawah selalu bisa dipakai: blok lalu salin sendiri, atau buka hasilnya di tab sendiri.',
	limitedCode:
		'Halaman tempat kuis ini dipasang mungkin tidak mengizinkan kuis menyimpan berkas, mencetak, atau menyalin. Kode di bawah selalu bisa dipakai: blok lalu salin sendiri.',
	saved: 'Kalau berkasnya tidak muncul, halaman tempat kuis ini dipasang tidak mengizinkannya.',
	printRefused: 'Halaman tempat kuis ini dipasang tidak mengizinkan kuis mencetak.',
	stop: 'Berhenti dulu, lanjut nanti',
	stopMeans:
		'Kode ini memuat jawabanmu sejauh ini. Simpan kodenya, lalu isikan di halaman awal kuis nanti.',
	stopLabel: 'Kode jawabanmu sejauh ini',
	enter: 'Aku punya kode dari sebelumnya',
	enterLabel: 'Kode',
	enterGo: 'Lanjutkan',
	broken: 'Berkas ini rusak, jadi kuisnya tidak bisa dimulai. Mintalah berkasnya sekali lagi.'
};
