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
};
