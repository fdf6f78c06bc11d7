export const ifNothing = 'Kalau tidak terjadi apa-apa, salin tautannya, lalu buka di peramban.';
