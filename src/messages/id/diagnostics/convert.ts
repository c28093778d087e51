import type { ConvertParams } from '../../../diagnostic/codes/convert.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

const targets = { xlsx: 'buku kerja', yaml: 'YAML', portalrb: 'JSON PortalRB' };

/** What a form has no place for, and why. */
const reasons = (to: string) => ({
  unusable: 'tidak dapat dipakai di berkas asalnya',
  blank: `di ${to} berarti kosong`,
  characters: `sebagian hurufnya tidak dapat ditulis di ${to}`,
  length: `terlalu panjang untuk ${to} dan dipotong`,
  'evidence-split': `di ${to} terbaca sebagai beberapa bukti`,
  'evidence-tpi': `${to} tidak punya tempat untuk bukti di samping jawaban TPI`,
  'evidence-joined': `di ${to} terbaca sebagai satu bukti`,
  'note-joined': `di ${to} disatukan dengan catatan lain di tempat yang sama`,
  count: `${to} tidak punya tempat untuk jumlah ini`,
});

const kinds = {
  prerequisites: 'Prasyarat',
  unit: 'Data unit',
  effort: 'Upaya',
  person: 'Penanggung jawab',
  due: 'Tenggat',
  'zero-division': 'Pilihan nilai untuk 0 dari 0',
};

export const convertId: MessagesOf<ConvertParams> = {
  'not-carried': ({ what, to, found }) =>
    `Tidak ikut utuh${found === '' ? '' : `: "${found}"`}; ${reasons(targets[to])[what]}.`,
  'no-place': ({ what, to, count, names }) =>
    `${kinds[what]} tidak punya tempat di ${targets[to]} dan tidak ikut: ${count} (${names}).`,
  'portalrb-unit': ({ key }) =>
    `PortalRB memerlukan "${key}" dari unit. Isi di bagian "unit" lembar kerja atau lewat --unit BERKAS.`,
  'portalrb-question': ({ id }) =>
    `Indikator ${id} tidak punya nomor soal PortalRB, jadi instrumen ini tidak dapat ditulis sebagai JSON PortalRB.`,
  'portalrb-id': ({ id }) =>
    `Nomor unit "${id}" tidak dapat menjadi bagian alamat. Pakai huruf, angka, titik, garis bawah, atau tanda hubung saja, paling panjang 64, dan bukan nama yang dipakai Windows sendiri (CON, NUL, COM1, ...).`,
  'portalrb-repeated': ({ what, found, first }) =>
    what === 'id'
      ? `Nomor unit "${found}" sudah dipakai ${first}. Tiap unit punya nomornya sendiri.`
      : `Berkas "${found}" sudah disebut untuk unit lain (${first}). Sebut tiap berkas sekali.`,
  'portalrb-year': ({ year, other, first }) =>
    `Tahun ${year} berbeda dari ${other} di ${first}. Satu usulan satu tahun: samakan, atau tulis "tahun" di daftar unit.`,
  'list-unit-missing': ({ file, suggestion }) =>
    file === ''
      ? 'Unit ini tidak menyebut "berkas", yaitu nama lembar kerjanya di folder itu.'
      : `Berkas "${file}" tidak ada di folder itu.${suggestion === '' ? '' : ` Maksud Anda "${suggestion}"?`}`,
  'list-unit-left': ({ count, names }) =>
    `${count} lembar kerja di folder tidak ada di daftar unit dan tidak ikut: ${names}.`,
};
