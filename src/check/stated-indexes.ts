import { exact, type Fraction, hundred, over } from '../instrument/exact.js';

/** A survey result that a note states, as an index of its scale. */
export interface StatedIndex {
  /** As written, with a decimal point: "87.65%", "3.51". */
  readonly text: string;
  /** The index in digits; the same as `text` when an index is what is written. */
  readonly means: string;
  readonly value: Fraction;
  /** Half a unit of the last digit printed. */
  readonly half: Fraction;
}

/** Words that name a result, and those that name another one. */
export interface ResultWords {
  readonly own: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/** A number in a clause that holds one of these is something else than the result: a share of people, a change, a bound. */
const unrelated = new Set(
  `responden respondent respondents respons respon response rate sampel sample populasi partisipasi kuesioner margin error
  galat kesalahan kepercayaan confidence target minimal maksimal minimum maksimum atas bawah lebih kurang above below
  naik turun meningkat menurun kenaikan peningkatan penurunan selisih menjadi lalu sebelumnya previous nasional national
  triwulan tw semester bulan unsur dimensi indikator pertanyaan per laki perempuan pria wanita puas setuju menjawab
  menyatakan online daring offline luring bukan tidak belum not bobot weight juta`.split(/\s+/),
);

/** Neither part of a longer number, a date or a range, nor a bound ("> 80 %"). */
const numbers =
  /(?<![\p{L}\d.,/])(?<![<>≥≤±+–-]\s?)(\d{1,3})(?:[.,](\d{1,4}))?(?![\p{L}\d/]|[.,]\d|\s*[-–/]\s*\d)\s*(%|persen\b|percent\b)?/giu;
/** The number after one of these is the end of a scale, or names a place, a date, a time. */
const otherNumber =
  /(skala|scale|dari|of|maks\w*|max\w*|rentang|range|s\.?d\.?|\/|bab|hal\w*|lampiran|nomor|no|pasal|tabel|versi|butir|pukul|jam|tanggal|rp)\s*\(?$/i;
const linking = String.raw`\s*(?:\([^)]{0,40}\)\s*)?(?:adalah|sebesar|yaitu|yakni|mencapai|is|of|:|=)?\s*$`;

/** Characters before a number that say what it is; bounded, as notes are as long as they like. */
const lookedBack = 60;

/**
 * Every result that a note states: percentages, indexes with decimals up to the maximum, and results converted to a
 * scale of 100, as community satisfaction surveys print them (Permen PANRB 14/2017: index × 25).
 */
export function statedIndexes(note: string, maximum: Fraction, words: ResultWords): StatedIndex[] {
  const text = note.replace(/(?:[a-z]{2,10}:\/\/|www\.)\S*/gi, ' ');
  const onlyNumber = wordsIn(text).every((word) => /^(persen|percent)$/.test(word));
  const clauses = text.split(/[;\n\r]+|[.,](?!\d)|(?<!\d%?)\s[-–—|]\s|\s[-–—|]\s(?!\d)/);
  return clauses.flatMap((clause) => {
    const said = wordsIn(clause);
    if (said.some((word) => unrelated.has(word) || words.others.has(word))) return [];
    return inClause(clause, maximum, words.own, onlyNumber || said.some((word) => words.own.has(word)));
  });
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** @param named whether the clause names the result; a percentage with decimals beside an index needs no name. */
function inClause(
  clause: string,
  maximum: Fraction,
  own: ReadonlySet<string>,
  named: boolean,
): StatedIndex[] {
  const toIndex = (value: Fraction) => value.mul(maximum).div(hundred);
  return [...clause.matchAll(numbers)].flatMap((found): StatedIndex[] => {
    const [, whole = '', fraction = '', percent] = found;
    const before = clause.slice(Math.max(0, found.index - lookedBack), found.index);
    const digits = fraction ? `${whole}.${fraction}` : whole;
    const number = exact(digits);
    if (otherNumber.test(before) || number.compare(hundred) > 0) return [];
    if (!named && (!percent || fraction === '')) return [];
    if (!percent && fraction === '') return [];
    const half = over(1, 2 * 10 ** fraction.length);
    if (!percent && number.compare(maximum) <= 0)
      return [{ text: digits, means: digits, value: number, half }];
    const value = toIndex(number);
    const ofHundred = {
      text: percent ? `${digits}%` : digits,
      means: value.toString(),
      value,
      half: toIndex(half),
    };
    return percent || isNamedBy(own, before) ? [ofHundred] : [];
  });
}

const isNamedBy = (own: ReadonlySet<string>, before: string): boolean =>
  new RegExp(`(?:^|\\P{L})(?:${[...own].join('|')})${linking}`, 'iu').test(before);
