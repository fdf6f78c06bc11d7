import type { CheckerText } from '../en/checker.ts';
import { rules } from './rules.ts';

const kinds: CheckerText['kinds'] = {
	quiz: 'kuis',
	skill: 'keterampilan',
	role: 'peran',
	format: 'format',
	duty: 'tugas',
	item: 'butir',
	option: 'pilihan',
	band: 'kelompok skor',
	case: 'contoh terhitung',
	flag: 'tanda'
};

const types: CheckerText['types'] = {
	text: 'teks (dalam tanda kutip kalau mirip angka atau diawali kurung kurawal)',
	number: 'angka',
	integer: 'bilangan bulat',
	boolean: 'true atau false',
	list: 'daftar',
	map: 'pasangan kunci dan isi',
	nothing: 'kosong',
	'not-finite': 'sesuatu yang tidak bisa dihitung',
	other: 'hal lain'
};

const misfits: CheckerText['misfits'] = {
	'own-options-on-scale': (format) =>
		`Format "${format}" adalah skala dan sudah punya pilihan sendiri: hapus pilihan di butir ini.`,
	'no-options': (format) => `Format "${format}" memerlukan daftar pilihan di butir ini.`,
	'no-skill': (format) =>
		`Butir ini tidak mengukur keterampilan: sebutkan paling sedikit satu di "measures", atau jangan pakai format "${format}".`,
	'skill-on-preference': (format) =>
		`Format "${format}" menanyakan minat dan tidak mengukur keterampilan: hapus "measures".`,
	'credits-on-preference': (format, option) =>
		`Pilihan "${option}" punya nilai, padahal format "${format}" tidak dinilai: tulis peran yang diminati.`,
	'role-on-choice': (format, option) =>
		`Pilihan "${option}" menyebut peran, padahal format "${format}" memakai nilai: tulis nilainya.`
};

const giveAways: CheckerText['giveAways'] = {
	length: {
		more: 'Pilihan yang lebih baik mudah ditebak karena lebih panjang. Buat semua pilihan dalam satu butir kira-kira sama panjang.',
		less: 'Pilihan yang lebih baik mudah ditebak karena lebih pendek. Buat semua pilihan dalam satu butir kira-kira sama panjang.'
	},
	steps: {
		more: 'Pilihan yang lebih baik mudah ditebak karena menyebut lebih banyak langkah (dipisah koma, "dan", "lalu"). Buat jumlah langkahnya sama.',
		less: 'Pilihan yang lebih baik mudah ditebak karena menyebut lebih sedikit langkah (dipisah koma, "dan", "lalu"). Buat jumlah langkahnya sama.'
	},
	reasons: {
		more: 'Pilihan yang lebih baik mudah ditebak karena lebih sering memberi alasan ("karena", "supaya"). Beri alasan di semua pilihan, atau tidak sama sekali.',
		less: 'Pilihan yang lebih baik mudah ditebak karena lebih jarang memberi alasan ("karena", "supaya"). Beri alasan di semua pilihan, atau tidak sama sekali.'
	},
	absolutes: {
		more: 'Pilihan yang lebih baik mudah ditebak karena lebih sering memakai kata mutlak ("selalu", "hanya"). Hindari kata seperti itu.',
		less: 'Pilihan yang lebih baik mudah ditebak karena lebih jarang memakai kata mutlak ("selalu", "hanya"). Hindari kata seperti itu.'
	}
};

const limits: CheckerText['limits'] = {
	link: (found, most) =>
		`Tautan hasil memuat ${String(found)} karakter setelah "#", lebih dari ${String(most)}: mudah terpotong di obrolan dan kode QR-nya rapat. Kurangi butirnya.`,
	axes: (found, most) =>
		`Radar punya ${String(found)} sumbu, lebih dari ${String(most)}: namanya bertumpuk di ponsel. Kurangi keterampilan yang diukur.`,
	columns: (found, most) =>
		`Laporan konselor memuat tabel dengan satu kolom untuk setiap peran. Dengan ${String(found)} peran, lebih dari ${String(most)}, tabelnya berlanjut di bawah dan laporannya lebih dari dua halaman.`,
	letters: (found, most) =>
		`Sebuah nama memuat kata sepanjang ${String(found)} huruf, lebih dari ${String(most)}: tidak muat di ponsel. Pakai kata yang lebih pendek atau tanda hubung.`
};

const people: CheckerText['people'] = {
	novice: 'pemula yang jujur',
	expert: 'orang jujur yang sangat berpengalaman',
	alike: 'orang jujur yang keterampilannya merata',
	role: (role) => `orang jujur dari peran "${role}"`
};

const facts: CheckerText['facts'] = {
	'empty-file': () => 'Berkas ini kosong.',
	'unreadable-yaml': ({ reason }) =>
		`Baris ini tidak terbaca sebagai YAML (${reason}). Bandingkan dengan baris di sekitarnya, dan beri tanda kutip pada teks.`,
	'not-utf8': () =>
		'Berkas ini tidak disimpan sebagai UTF-8 sehingga hurufnya tidak terbaca: simpan ulang dengan pengodean UTF-8.',
	'tab-indent': ({ lines }) =>
		lines === 1
			? 'Inden YAML memakai spasi: ganti tab di awal baris ini.'
			: `Inden YAML memakai spasi: ganti tab di sini dan di awal baris lain (semuanya ${String(lines)}).`,
	'cut-text': ({ rest }) =>
		`Teks terpotong sebelum "${rest}", sebab YAML menganggap " #" sebagai awal komentar. Beri tanda kutip pada seluruh teks, atau pindahkan komentar ke baris sendiri.`,
	'decimal-comma': ({ written, point }) =>
		`"${written}" memakai koma desimal: tulis ${point} dengan titik.`,
	'duplicate-key': ({ key }) =>
		`"${key}" ditulis dua kali di tempat yang sama, dan hanya yang terakhir yang berlaku: hapus salah satunya.`,
	alias: ({ name }) =>
		`"*${name}" menunjuk ke tempat lain di berkas ini: tulis isinya langsung, atau beri tanda kutip kalau ini teks.`,
	'unquoted-mark': ({ mark }) =>
		`"${mark}" punya arti khusus dalam YAML: beri tanda kutip pada teksnya.`,
	'quote-inside': ({ quote, other }) =>
		`Tanda ${quote} di tengah mengakhiri teks terlalu cepat: apit seluruh teks dengan ${other} dan ${other}.`,
	'unclosed-quote': ({ quote, other }) =>
		`Teks diawali ${quote} tetapi tidak diakhiri ${quote}: tambahkan, atau apit seluruh teks dengan ${other} dan ${other}.`,
	unbalanced: ({ open, close }) =>
		`Jumlah "${open}" dan "${close}" di baris ini tidak sama: tambah atau hapus satu, dan beri tanda kutip pada teks yang memuatnya.`,
	'bad-escape': ({ escape }) =>
		`"${escape}" tidak berarti apa-apa dalam kutip ganda: tulis garis miring terbaliknya dua kali, atau pakai kutip tunggal.`,
	'bad-indent': () =>
		'Inden baris ini berbeda dari baris lain yang sekelompok: mulai dari kolom yang sama.',
	'no-colon': ({ text }) =>
		`Titik dua setelah "${text}" tidak ada: tulis "${text}:" untuk kunci, atau beri tanda kutip pada teks panjang di belakang kuncinya.`,
	'no-space': ({ text }) => `"${text}" perlu spasi setelah titik dua.`,
	'more-slips': () =>
		'Masih ada salah tulis lain, dan sisa berkas ini belum diperiksa: betulkan yang di atas, lalu periksa lagi.',
	'several-documents': () => 'Satu berkas berisi satu dokumen: hapus "---".',

	'unknown-file': ({ name }) =>
		`Tidak ada yang membaca "${name}": kuis ada di <id-kuis>/v<nomor>/ dengan quiz.yaml, satu berkas per bahasa, cases.yaml, dan simulated.json. Ganti namanya atau hapus.`,
	'missing-file': () =>
		'Berkas ini tidak ada: setiap versi punya quiz.yaml dan berkas untuk setidaknya satu bahasa.',
	'broken-link': ({ target }) =>
		`Ini tautan ke "${target}", yang tidak ada: taruh berkasnya langsung di sini.`,
	'link-loop': ({ target }) =>
		`Ini tautan ke "${target}", folder yang memuatnya sendiri: taruh berkasnya langsung di sini.`,
	'too-large': ({ megabytes, most }) =>
		`Berkas ini ${String(megabytes)} MB sehingga tidak dibaca; batasnya ${String(most)} MB. Bagi kuisnya, atau hapus yang bukan bagiannya.`,
	'too-many': ({ field, found, most }) =>
		`"${field}" berisi ${String(found)} entri sehingga tidak diperiksa; batasnya ${String(most)}. Bagi kuisnya.`,
	'released-missing': ({ quiz, version }) =>
		`${quiz} v${String(version)} sudah terbit, tetapi berkasnya tidak ada: hasil dari versi ini tidak bisa dibuka. Kembalikan folder ${quiz}/v${String(version)}, atau hapus entri ini.`,
	'folder-name': ({ folder, written }) =>
		`Nama foldernya "${folder}", tetapi di berkas tertulis "${written}": ubah salah satunya.`,
	'other-figures': ({ quiz, found }) =>
		`Angka ini hasil simulasi untuk "${found}", bukan "${quiz}": jalankan npm run simulate -- ${quiz} --write, atau hapus berkasnya.`,

	'not-json': () =>
		'Berkas ini tidak lengkap atau berubah di bagian ini: minta kirim ulang, lalu buka tanpa mengubahnya.',
	'not-quiz-file': () => 'Ini bukan berkas kuis. Nama berkas kuis berakhiran ".arah.json".',
	'newer-file': () =>
		'Berkas ini dibuat dengan Arah yang lebih baru: perbarui Arah ini, atau buka berkasnya di situs yang lebih baru.',
	'other-quiz': ({ quiz, before }) =>
		`Versi ini milik kuis "${quiz}", sedangkan versi sebelumnya milik "${before}": buat satu berkas untuk tiap kuis.`,
	'version-order': ({ version, before }) =>
		`Versi ${String(version)} ada setelah versi ${String(before)}: urutkan dari yang terlama, tiap versi sekali saja.`,

	'unknown-field': ({ field }) =>
		`"${field}" tidak berarti apa-apa di sini: periksa ejaannya atau hapus.`,
	'not-allowed': ({ field, found }) => `"${field}" tidak boleh berisi "${found}".`,
	'bad-id': ({ id }) =>
		`"${id}" tidak bisa menjadi id: pakai huruf kecil dengan tanda hubung, paling panjang 64 huruf.`,
	'bad-date': ({ field }) => `"${field}" harus tanggal seperti 2026-11-22.`,
	'bad-letter': ({ field }) => `"${field}" harus satu huruf kapital, A sampai Z.`,
	'empty-text': ({ field }) => `"${field}" belum berisi teks: tulislah.`,
	'too-long': ({ field, limit, found }) =>
		`"${field}" punya ${String(found)} karakter; hanya ${String(limit)} yang muat.`,
	'too-few': ({ field, limit, found }) =>
		`"${field}" baru berisi ${String(found)} entri dan perlu sedikitnya ${String(limit)}: tambahkan.`,
	'too-low': ({ field, limit }) => `"${field}" harus sedikitnya ${String(limit)}.`,
	'not-above': ({ field, limit }) => `"${field}" harus lebih dari ${String(limit)}.`,
	'too-high': ({ field, limit }) => `"${field}" harus paling banyak ${String(limit)}.`,
	'bad-value': ({ field, reason }) => `Isi "${field}" tidak diperbolehkan: ${reason}.`,

	'shared-tag': ({ id, other }) =>
		`Kode pendek "${id}" bisa tertukar dengan kode "${other}": pilih id lain, dan ganti nama foldernya.`,
	'untold-evidence': ({ evidence }) =>
		`"${evidence}" memerlukan angka: tulis "tested: { people: 120, date: 2026-05-01 }" dengan angka Anda sendiri, atau ubah "evidence" menjadi draft.`,
	'missing-wording': ({ locale, key }) =>
		`Teks untuk "${key}" belum ada dalam bahasa "${locale}": tambahkan.`,
	'extra-wording': ({ locale, key }) =>
		`Teks untuk "${key}" dalam bahasa "${locale}" tidak dipakai kuis ini: periksa id-nya atau hapus.`,
	untranslated: ({ locale, other, text }) =>
		`"${text}" sama dalam bahasa "${locale}" dan "${other}": terjemahkan.`,
	'untranslated-file': ({ locale, other, texts, of }) =>
		`${String(texts)} dari ${String(of)} teks sama dalam bahasa "${locale}" dan "${other}": terjemahkan berkas ini, atau hapus.`,

	'option-without-credit': ({ option, skill }) =>
		`Pilihan "${option}" tidak menyebut nilai untuk "${skill}": tulis 0 kalau memang tidak bernilai.`,
	'unmeasured-credit': ({ option, skill }) =>
		`Pilihan "${option}" punya nilai untuk "${skill}", yang tidak diukur butir ini: hapus, atau tambahkan keterampilan itu ke "measures".`,
	'option-without-role': ({ option }) =>
		`Pilihan "${option}" tidak menyebut peran yang diminati: tambahkan "role".`,
	'no-spread': ({ skill }) =>
		`Semua jawaban bernilai sama untuk "${skill}", jadi butir ini tidak mengungkap apa pun tentangnya: ubah nilainya, atau hapus dari "measures".`,
	'options-alike': () =>
		'Semua pilihan dihitung sama sehingga tidak ada bedanya memilih yang mana: ubah nilai atau perannya.',
	'scale-not-rising': ({ format, option }) =>
		`Pilihan "${option}" pada skala "${format}" tidak bernilai lebih dari pilihan sebelumnya: urutkan menurut nilainya.`,
	'many-reversed': ({ reversed, items }) =>
		`${String(reversed)} dari ${String(items)} butir bernilai dibalik, lebih dari sepertiga: kembalikan sebagian.`,

	'missing-part': ({ kind, part }) =>
		`Kuis jenis "${kind}" memerlukan "${part}": tambahkan, atau ubah "kind".`,
	'foreign-part': ({ kind, part }) =>
		`"${part}" tidak berarti apa-apa dalam kuis jenis "${kind}": hapus, atau ubah "kind".`,
	'long-code': ({ letters, skills }) =>
		`Kode ${String(letters)} huruf harus menyisakan keterampilan, padahal hanya ada ${String(skills)}: kurangi hurufnya.`,
	'repeated-symbol': ({ symbol, other }) =>
		`Simbol "${symbol}" sudah dipakai "${other}": beri setiap keterampilan hurufnya sendiri.`,

	'unmeasured-skill': ({ skill }) =>
		`Tidak ada butir yang mengukur keterampilan "${skill}": tambahkan, atau hapus keterampilannya.`,
	'few-items': ({ skill, items }) =>
		`Keterampilan "${skill}" baru punya ${String(items)} butir dari sedikitnya 3: tambahkan.`,
	'unneeded-skill': ({ skill }) =>
		`Keterampilan "${skill}" tidak penting bagi peran mana pun: naikkan "importance" atau hapus keterampilannya.`,

	'missing-target': ({ role, skill, table }) =>
		`Peran "${role}" belum punya ${table} untuk "${skill}": tambahkan.`,
	'no-importance': ({ role }) =>
		`Tidak ada yang penting bagi peran "${role}" sehingga kesiapannya tidak bisa dihitung: naikkan salah satu "importance".`,
	'extreme-target': ({ role, skill, target }) =>
		`Target ${String(target)} untuk "${role}" pada "${skill}" di luar 5 sampai 95: geser ke dalam.`,
	'unreachable-role': ({ role, first }) =>
		`Peran "${role}" tidak pernah unggul: bahkan pada targetnya sendiri yang unggul "${first}". Buat target keduanya lebih berbeda.`,
	'unlikely-role': ({ role, first, prior }) =>
		`Peran "${role}" tidak pernah unggul karena prior ${String(prior)} terlalu rendah: pada targetnya sendiri yang unggul "${first}". Dengan prior yang sama, bisa.`,
	'same-targets': ({ first, second }) =>
		`"${first}" dan "${second}" punya target yang sama sehingga tidak bisa dibedakan: ubah salah satunya.`,
	'wrong-order': ({ low, lowValue, high, highValue }) =>
		`"${low}" (${String(lowValue)}) harus di bawah "${high}" (${String(highValue)}): ubah salah satunya.`,
	'beyond-items': ({ field, value, items }) =>
		`"${field}" berisi ${String(value)}, padahal hanya ada ${String(items)} butir: turunkan.`,
	'unweighted-items': ({ skill, format, sigma0, weight, least }) =>
		`Jawaban format "${format}" lebih menyebar (sigma0 ${String(sigma0)}; yang lain pada "${skill}" ${String(least)}) tetapi bobotnya sama. Bobot ${String(weight)} pada "${skill}" memberi galat terkecil.`,
	'late-band': ({ band, from }) =>
		`Kelompok skor terendah "${band}" dimulai dari ${String(from)}: mulai dari 0, supaya skor di bawahnya juga punya langkah.`,
	'band-not-rising': ({ band, from, before }) =>
		`Kelompok skor "${band}" dimulai dari ${String(from)}, tidak di atas "${before}" sebelumnya: urutkan dari yang terendah.`,
	'case-differs': ({ id, field, expected, found }) =>
		`Contoh "${id}" mengharapkan ${field}: ${expected}, tetapi hasilnya ${found}. Batalkan perubahan kuis, atau betulkan harapannya.`,

	'uncovered-duty': ({ duty }) =>
		`Tidak ada butir untuk tugas "${duty}": tambahkan, atau hapus tugasnya.`
};

export const checker: CheckerText = {
	facts,
	missingField: (field, expected) => `"${field}" belum ada: tambahkan dengan ${expected}.`,
	missingChoice: (field) => `"${field}" belum ada.`,
	wrongType: (field, expected, found) => `"${field}" harus berisi ${expected}, bukan ${found}.`,
	unknownId: (kind, id) => `Tidak ada ${kind} "${id}".`,
	duplicateId: (kind, id) => `Ada dua ${kind} "${id}": ganti namanya atau hapus salah satu.`,
	sameText: (kind, first, second, text) =>
		`"${first}" dan "${second}" (${kind}) bertuliskan teks yang sama, "${text}", sehingga tidak bisa dibedakan: ubah salah satunya.`,
	closeRoles: (roles, share, wanted) =>
		`"${roles.first}" dan "${roles.second}" terbedakan untuk ${share} orang menurut model, kurang dari ${wanted}. Tambahkan butir untuk "${roles.lengthen}" lebih dulu, atau buat targetnya lebih berbeda.`,
	falseAlarms: {
		full: (who, share, most) =>
			`Dalam profil lengkap, ${share} dari ${who} akan diberi tahu bahwa jawabannya tampak asal-asalan (simulasi). Batasnya ${most}. Naikkan longstringMin atau spreadMax, turunkan irvMin, atau jangan isi ketiganya supaya mengikuti skala.`,
		quick: (who, share, most) =>
			`Dalam kuis kilat, ${share} dari ${who} akan diberi tahu bahwa jawabannya tampak asal-asalan (simulasi). Batasnya ${most}. Naikkan longstringMin atau spreadMax, turunkan irvMin, atau jangan isi ketiganya supaya mengikuti skala.`
	},
	misfits,
	giveAways,
	limits,
	people,
	kinds,
	types,
	rules,
	didYouMean: (name) => `Maksudnya "${name}"?`,
	allowed: (list) => `Yang boleh: ${list}.`,
	severities: { error: 'kesalahan', warning: 'peringatan' },
	why: 'Alasannya:'
};
