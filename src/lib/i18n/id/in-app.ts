export const ifNothing = 'Kalau tidak berhasil, buka tautannya di peramban.';
