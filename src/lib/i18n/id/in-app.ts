export const cannotPrint =
	'Aplikasi ini tidak bisa mencetak. Salin tautannya, lalu buka di peramban seperti Chrome atau Safari.';

export const savedOrNot =
	'Berkasnya masuk ke unduhan. Kalau tidak muncul, aplikasi ini tidak bisa menyimpan berkas: salin tautannya, lalu buka di peramban seperti Chrome atau Safari.';
