import { fold, spaced } from '../../../worksheet/text.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that only agree, and those that may stand around them. Any other word may ask for something. */
const agreeing = words(
  'sesuai ok oke okay setuju sepakat lengkap valid benar terpenuhi memenuhi diterima agree agreed accepted',
);
const around = words(
  'sudah telah sdh dan bukti dukung dokumen eviden evidence data jawaban penilaian unit dengan the is',
);
const nothing = /^(?:tidak ada|tanpa|no) (?:catatan|notes?|comments?)$/;

/** Whether a note asks for nothing: "sesuai", "sudah lengkap". When in doubt it asks. */
export function onlyAgrees(note: string): boolean {
  const text = spaced(fold(note));
  const found = text.split(' ');
  return (
    nothing.test(text) ||
    (found.every((word) => agreeing.has(word) || around.has(word)) &&
      found.some((word) => agreeing.has(word)))
  );
}
