/** The line as it stands, what to write in its place, and how many spaces it should begin with. */
interface SlipWords {
  readonly found: string;
  readonly write: string;
  readonly spaces: number;
}

const spaces = (count: number) =>
  count === 0 ? 'tanpa spasi di depannya' : `dengan ${count} spasi di depannya`;

/** By what was done to the text: what is wrong, and what to write. */
const slips: Record<string, (words: SlipWords) => string> = {
  conflict: ({ found, write }) =>
    `Berkas ini masih memuat dua versi ("${found}" sampai baris ${write}): penggabungan di git belum selesai. Pilih isi yang benar, lalu hapus baris-baris yang diawali <<<<<<<, ======= dan >>>>>>>.`,
  'colon-missing': ({ found, write }) => `Titik dua belum ada di "${found}". Tulis: ${write}`,
  'colon-stuck': ({ found, write }) => `Sesudah titik dua harus ada spasi di "${found}". Tulis: ${write}`,
  'under-value': ({ found, write }) => {
    const [id = '', answer = ''] = write.split(/: (.*)/s);
    const more = `Supaya dapat diberi keterangan, tulis "${id}:" saja, lalu di bawahnya, menjorok: "unit: ${answer}" dan "${found}".`;
    return `"${found}" ditulis di bawah jawaban pendek "${write}". ${found.startsWith('unit:') ? `Jawabannya sudah ada di bawahnya: tulis "${id}:" saja.` : more}`;
  },
  outdented: ({ found, spaces: count }) =>
    `Baris "${found}" kurang menjorok. Tulis ${spaces(count)}, sejajar dengan baris-baris sebelumnya.`,
  indented: ({ found, spaces: count }) =>
    `Baris "${found}" terlalu menjorok. Tulis ${spaces(count)}, sejajar dengan baris di atasnya.`,
  misaligned: ({ found, spaces: count }) =>
    `Awal baris "${found}" tidak sejajar dengan baris mana pun di atasnya. Tulis ${spaces(count)}.`,
  'value-below': ({ found, write }) =>
    `"${found}" ada di baris tersendiri. Tulis di belakang titik duanya: ${write}`,
  'text-broken': ({ found, spaces: count }) =>
    `"${found}" bukan "kunci: isi". Bila ini lanjutan teks di atasnya, tulis dengan paling sedikit ${count} spasi di depannya, atau satukan dengan baris di atas.`,
  dash: ({ found, write }) => `Tanda "-" di depan "${found}" memulai daftar. Hapus tandanya: ${write}`,
  'dash-stuck': ({ found, write }) => `Sesudah "-" harus ada spasi di "${found}". Tulis: ${write}`,
  tab: ({ found }) => `Awal baris "${found}" memakai tab. Ganti dengan spasi.`,
  'odd-space': ({ found, spaces: count }) =>
    `Awal baris "${found}" memakai spasi yang bukan spasi biasa, misalnya hasil salin dari Word. Hapus, lalu ketik ${count} spasi.`,
  'quote-open': ({ found, write }) => `Tanda kutip belum ditutup di "${found}". Tulis: ${write}`,
  'quote-rest': ({ found, write }) =>
    `Ada teks sesudah tanda kutip penutup di "${found}". Tulis seluruhnya di dalam kutip: ${write}`,
  'quote-curly': ({ found, write }) => `Tanda kutip di "${found}" melengkung. Pakai kutip lurus: ${write}`,
  'bracket-open': ({ found, write }) => `Kurung belum ditutup di "${found}". Tulis: ${write}`,
  'colon-in-text': ({ found, write }) =>
    `Ada titik dua di tengah teks "${found}". Beri tanda kutip: ${write}`,
  'special-start': ({ found, write }) =>
    `Isi "${found}" diawali tanda yang punya arti lain dalam YAML. Beri tanda kutip: ${write}`,
  'two-on-line': ({ found }) =>
    `Dua hal ditulis dalam satu baris: "${found}". Tulis di baris masing-masing: kode dan titik dua, lalu di bawahnya, menjorok, "unit: ..." dan "catatan: ...".`,
  unquoted: () => 'Susunan YAML rusak. Lihat baris yang rusak dan perbaikannya dengan: lke periksa BERKAS',
};

/** A sentence for a text that is no YAML. */
export const describeSlipId = (problem: string, words: SlipWords): string =>
  slips[problem]?.(words) ??
  `Susunan YAML rusak di sini${words.found === '' ? '' : `: "${words.found}"`}. Periksa titik dua, spasi di awal baris, tanda kutip dan kurung, di baris ini dan di atasnya.`;
