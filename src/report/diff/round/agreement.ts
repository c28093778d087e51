import { clean, fold, spaced } from '../../../worksheet/text.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that only agree, and those that may stand around them. Any other word may ask for something. */
const agreeing = words(
  'sesuai ok oke okay setuju sepakat lengkap valid benar terpenuhi memenuhi diterima agree agreed accepted',
);
const around = words(
  'sudah telah sdh dan bukti dukung dokumen eviden evidence data jawaban penilaian unit dengan the is',
);
const nothing = /^(?:tidak ada|tanpa|no) (?:catatan|notes?|comments?)$/;

/** Letters, digits, and the only signs that ask and deny nothing. */
const plain = /^(?:[\p{L}\p{N}\s.,;:()✓✔-]|\ufe0f)*$/u;
/** How notes beside counts are put behind each other. */
export const between = ' / ';

/**
 * Whether a note asks for nothing: "sesuai", "sudah lengkap". When in doubt it asks: "sudah lengkap?" is a question, and
 * signs such as "✗" and "!=" deny what stands beside them.
 */
export function onlyAgrees(note: string): boolean {
  return clean(note).split(between).every(agrees);
}

function agrees(note: string): boolean {
  if (!plain.test(note)) return false;
  const text = spaced(fold(note));
  const found = text.split(' ');
  return (
    nothing.test(text) ||
    (found.every((word) => agreeing.has(word) || around.has(word)) &&
      found.some((word) => agreeing.has(word)))
  );
}
