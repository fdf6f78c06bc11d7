export const oldBrowser =
	'Peramban ini sudah usang, jadi kuis dan hasilnya tidak bisa dipakai di sini. Perbarui perambannya, atau buka halaman ini di peramban yang lebih baru, misalnya Chrome, Edge, Firefox, atau Safari.';
