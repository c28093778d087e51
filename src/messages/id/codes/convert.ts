import type { ConvertParams } from '../../../diagnostic/codes/convert.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in Indonesian of putting a worksheet into another form. */
export const convertDocsId: DocsOf<ConvertParams> = {
  'not-carried': {
    title: 'Tidak dapat ditulis di bentuk tujuan',
    why: 'Bentuk tujuan tidak punya tempat untuk isi ini. Yang lain ikut semua; yang tidak ikut disebut satu per satu supaya tidak hilang diam-diam.',
    example: 'Jumlah wajib LHKAN keseluruhan di JSON PortalRB, yang tidak punya nomor soal untuknya',
    fix: 'Simpan berkas asalnya. Dengan --strict, berkas tujuan tetap ditulis tetapi status keluarnya 1.',
  },
  'no-place': {
    title: 'Bentuk tujuan tidak punya tempat untuk isi sejenis ini',
    why: 'JSON PortalRB, misalnya, tidak memuat prasyarat, upaya, penanggung jawab, dan tenggat. Disebut sekali untuk seluruhnya.',
    example: 'Prasyarat di JSON PortalRB',
    fix: 'Simpan berkas asalnya, atau tulis data unit dan prasyarat di NAMA.unit.yaml.',
  },
  'portalrb-unit': {
    title: 'Data unit yang diperlukan PortalRB belum ada',
    why: 'PortalRB mengenali jawaban dari nomor unit dan tahunnya. Tanpa keduanya jawabannya tidak dapat diambil, jadi berkasnya tidak ditulis.',
    example: 'unit: { nama: Puskesmas Contoh } tanpa id',
    fix: 'Isi unit.id dan unit.tahun di lembar kerja, atau berikan --unit BERKAS.',
  },
  'portalrb-question': {
    title: 'Indikator tanpa nomor soal PortalRB',
    why: 'Jawaban dikirim menurut nomor soal. Indikator tanpa nomor tidak dapat dikirim, jadi berkasnya tidak ditulis.',
    example: 'Instrumen buatan sendiri yang tidak menyebut soal',
    fix: 'Tulis "soal" tiap indikator di berkas instrumen, atau pilih bentuk lain.',
  },
  'portalrb-id': {
    title: 'Nomor unit tidak dapat menjadi bagian alamat',
    why: 'PortalRB mengambil jawaban dari alamat yang memuat nomor unit, dan berkasnya dinamai menurut nomor itu.',
    example: 'id: ../dinas atau id: "unit 7"',
    fix: 'Perbaiki "id" di daftar unit atau di lembar kerjanya.',
  },
  'portalrb-repeated': {
    title: 'Nomor atau berkas unit disebut dua kali',
    why: 'Jawaban satu unit akan menimpa jawaban unit lain.',
    example: 'Dua unit dengan id: 4711',
    fix: 'Perbaiki daftar unit: tiap unit satu nomor dan satu berkas.',
  },
  'portalrb-year': {
    title: 'Tahun unit berbeda-beda',
    why: 'Daftar usulan PortalRB memuat satu tahun untuk semua unitnya.',
    example: 'Satu lembar kerja menyebut 2025, yang lain 2026',
    fix: 'Samakan tahunnya, atau tulis "tahun" sekali di daftar unit.',
  },
  'list-unit-missing': {
    title: 'Lembar kerja sebuah unit tidak ada di folder',
    why: 'Unit di daftar diambil jawabannya dari berkas yang disebutnya.',
    example: 'berkas: puskesmas.xlxs',
    fix: 'Perbaiki namanya, atau taruh berkasnya di folder itu.',
  },
  'list-unit-left': {
    title: 'Lembar kerja yang tidak ada di daftar unit',
    why: 'Hanya unit di daftar yang diusulkan. Yang lain disebut supaya tidak terlewat.',
    example: 'Berkas baru yang belum didaftarkan',
    fix: 'Tambahkan ke daftar unit bila memang diusulkan.',
  },
};
