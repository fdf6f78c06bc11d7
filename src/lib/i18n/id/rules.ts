import type { CheckerText } from '../en/checker.ts';

export const rules: CheckerText['rules'] = {
	'folder-name': 'Nama folder kuis adalah id dan versinya, supaya tautan lama menemukannya.',
	'kind-parts':
		'Kuis tentang peran punya paling sedikit dua peran. Profil punya kode yang lebih pendek dari daftar keterampilannya, satu huruf untuk setiap keterampilan, dan tanpa bagian khusus peran.',
	'unique-tags':
		'Tidak ada dua kuis dengan kode pendek yang sama, sebab tautannya bisa membuka kuis yang salah.',
	'told-evidence': 'Bukti di atas tahap draf menyebut jumlah orang dan tanggal datanya.',
	'unique-ids': 'Dua hal sejenis tidak memakai id yang sama, sebab yang kedua akan hilang.',
	'known-ids':
		'Setiap keterampilan, peran, format, dan tugas yang disebut harus didaftarkan di berkas yang sama.',
	'item-format':
		'Butir punya yang diperlukan formatnya: skala membawa pilihannya, pilihan ganda punya pilihan bernilai, minat punya pilihan dengan peran.',
	'option-credits':
		'Setiap pilihan pada butir pilihan ganda menyebut nilainya untuk tiap keterampilan yang diukur, juga kalau nilainya 0.',
	'option-roles': 'Setiap pilihan pada butir minat menyebut sebuah peran.',
	'complete-targets':
		'Setiap peran punya target untuk setiap keterampilan. Dengan kesiapan, ada juga senioritas dan kepentingan, dan paling sedikit satu keterampilan penting baginya.',
	'wording-keys':
		'Setiap bahasa punya teks untuk setiap id kuis, dan tidak punya teks untuk hal lain.',
	'known-cases':
		'Contoh terhitung punya id yang berbeda dan hanya memakai butir, pilihan, keterampilan, dan peran kuis ini.',
	'own-figures': 'Angka simulasi adalah milik versi kuis di folder yang sama.',
	'item-spread':
		'Butir hanya mengukur keterampilan kalau nilai pilihannya untuk keterampilan itu berbeda.',
	'options-differ':
		'Pilihan dalam satu butir tidak semuanya dihitung sama, sebab memilih harus ada bedanya.',
	'measured-skills': 'Setiap keterampilan diukur paling sedikit satu butir.',
	'items-per-skill':
		'Keterampilan perlu sedikitnya 3 butir, sebab dengan lebih sedikit skornya hampir tidak berarti.',
	'needed-skills':
		'Setiap keterampilan penting bagi paling sedikit satu peran; kalau tidak, pertanyaannya sia-sia.',
	'rising-scale':
		'Pada skala jawaban, nilai setiap pilihan lebih tinggi dari yang sebelumnya; butir terbalik memakai "reverse: true".',
	'rising-bands':
		'Kelompok skor dimulai dari 0 dan terus naik, supaya setiap skor masuk tepat satu kelompok.',
	'reverse-share':
		'Paling banyak sepertiga butir bernilai dibalik, sebab butir terbalik sering salah dibaca.',
	'weighted-items':
		'Dalam satu keterampilan, butir yang jawabannya lebih menyebar (sigma0) berbobot lebih kecil: kuadrat perbandingannya memberi galat terkecil.',
	'target-range': 'Target antara 5 dan 95, sebab hampir tidak ada skor tepat di ujung.',
	'covered-duties': 'Setiap tugas peran tercakup oleh paling sedikit satu butir.',
	'give-aways':
		'Panjang, jumlah langkah, alasan, dan kata seperti "selalu" tidak membocorkan pilihan yang lebih baik.',
	'reachable-roles':
		'Setiap peran unggul untuk suatu skor dari 0 sampai 100 dengan semua butir dijawab.',
	'pair-accuracy':
		'Dua peran mana pun cukup bisa dibedakan: lebih banyak butir atau target yang lebih berbeda menaikkan perkiraan ketepatan.',
	'false-alarms':
		'Paling banyak 3% orang jujur dari kelompok mana pun diberi tahu bahwa jawabannya tampak asal-asalan.',
	'ordered-thresholds':
		'Ambang untuk yang lebih rendah berada di bawah ambang untuk yang lebih tinggi.',
	'quick-fits': 'Kuis kilat tidak menanyakan lebih banyak butir daripada yang ada.',
	'size-limits':
		'Tautan, halaman kertas, tabel, dan radar hanya memuat sejumlah hal. Kuis yang lebih besar tetap benar, tetapi lebih sulit dibaca.',
	'distinct-texts':
		'Nama dan pilihan yang dipilih atau dibandingkan orang punya teks yang berbeda.',
	'distinct-items': 'Tidak ada dua butir yang menanyakan hal yang sama.',
	'translated-texts': 'Setiap bahasa punya teksnya sendiri.',
	'case-results': 'Setiap contoh terhitung memberi hasil yang diharapkannya.'
};
