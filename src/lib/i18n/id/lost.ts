import type { Lost } from '../en/lost.ts';

export const lost: Lost = {
	notFoundTitle: 'Halaman ini tidak ada',
	notFound:
		'Tidak ada apa-apa di alamat ini. Mungkin halamannya sudah pindah, atau alamatnya kurang satu huruf.',
	errorTitle: 'Ada yang tidak beres',
	error:
		'Ini kesalahan kami, bukan kesalahanmu. Jawaban yang tersimpan di perangkat ini masih ada.',
	reload: 'Coba lagi',
	toHome: 'Ke beranda'
};
