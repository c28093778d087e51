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
});

export const convertId: MessagesOf<ConvertParams> = {
  'not-carried': ({ what, to, found }) =>
    `Tidak ikut utuh${found === '' ? '' : `: "${found}"`}; ${reasons(targets[to])[what]}.`,
};
