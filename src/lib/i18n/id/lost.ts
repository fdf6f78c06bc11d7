import type { Lost } from '../en/lost.ts';

export const lost: Lost = {
	notFoundTitle: 'Halaman ini tidak ada',
	notFound: 'Tidak ada apa-apa di alamat ini. Mungkin sudah pindah, atau ada huruf yang hilang.',
	errorTitle: 'Ada yang tidak beres',
	error: 'Ini kesalahan kami, bukan kamu. Jawabanmu masih ada di perangkat ini. Coba sekali lagi.',
	reload: 'Coba lagi',
	toHome: 'Ke halaman awal'
};
