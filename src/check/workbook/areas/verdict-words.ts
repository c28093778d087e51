import { fold } from '../../../worksheet/text.js';

const passes =
  /^(?:(?:ms|ya|y|ok|oke|aman|sudah|lolos|lulus|memenuhi|terpenuhi|tercapai|layak|true|benar|passed|pass|yes|v|√|✓|✔)(?: (?:syarat|persyaratan|kriteria|nilai|batas|standar|minimal|minimum|wbk|wbbm))*)$/;
const fails =
  /^(?:(?:tms|tidak|tdk|belum|blm|gagal|kurang|false|salah|failed|fail|no|x|✗|✘|×)(?: (?:lolos|lulus|memenuhi|terpenuhi|tercapai|layak|aman|syarat|persyaratan|kriteria|nilai|batas|standar|minimal|minimum|wbk|wbbm))*)$/;

/** What a cell in a column of verdicts says: passed, not passed, or nothing of the kind. */
export function verdictIn(text: string): boolean | null {
  if (text.length > 60) return null;
  const said = fold(text)
    .replace(/[.!:;,()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (passes.test(said)) return true;
  return fails.test(said) ? false : null;
}
