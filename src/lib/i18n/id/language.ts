import type { Language } from '../en/language.ts';

export const language: Language = {
	name: 'Bahasa Indonesia',
	dates: 'id-ID',
	decimalMark: ',',
	between: 'sampai',
	and: 'dan',
	or: 'atau',
	// as the spelling rules ask (EYD)
	lastComma: true,
	months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'
};
