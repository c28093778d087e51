import { zip } from '../zip.js';

/** The regulation's own year: in a name it says which form a file is, not when it was filled. */
export const regulationYear = 2024;
export const years = [2024, 2025, 2026] as const;

/** An instrument whose points are whole numbers that can be summed up in the head. */
export const instrumentText = `version: 1
id: kiriman
title: { id: Instrumen kiriman, en: Instrument of submissions }
regulation: Aturan Kiriman 7/${regulationYear}
scales:
  huruf: { kind: choice, levels: { A: 1, B: 0.7, C: 0.4, D: 0 }, reference: rekaan }
tree:
  - { id: P, label: { id: Proses, en: Process }, weight: 50, scale: huruf, reference: rekaan }
  - { id: Q, label: { id: Hasil, en: Result }, weight: 30, scale: huruf, reference: rekaan }
  - { id: R, label: { id: Survei, en: Survey }, weight: 20, scale: huruf, reference: rekaan }
predicates:
  - { id: lulus, label: { id: Lulus, en: Pass } }
requirements:
  - { id: total, label: { id: Nilai total, en: Total score }, nodes: [total], minimum: { lulus: 75 }, reference: rekaan }
  - { id: area.p, label: { id: Bidang P, en: Field P }, nodes: [P], area: yes, minimum: { lulus: 60% }, reference: rekaan }
`;

/** What a letter is worth. */
export const tenths = { A: 10, B: 7, C: 4, D: 0 } as const;
export type Letter = keyof typeof tenths;

/** What is known of a row before the program has seen the file. */
export interface KnownRow {
  readonly path: string;
  readonly unit: string;
  readonly year: number | null;
  readonly from: 'list' | 'file' | 'folder' | 'name' | null;
  /** Null: it cannot be read, for this reason. */
  readonly total: number | null;
  readonly reason: string | null;
  readonly passes: boolean;
  /** Line of the register; null for nobody on it. */
  readonly line: number | null;
  readonly duplicate: boolean;
}

/** One line of the register. */
export interface Listed {
  readonly line: number;
  readonly unit: string;
  readonly year: number | null;
  readonly file: string;
}

export interface Submissions {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Other names of files: a link, and what it leads to. */
  readonly links: readonly (readonly [name: string, to: string])[];
  readonly rows: readonly KnownRow[];
  readonly units: number;
  /** The unit on a line of the register. */
  readonly nameOf: (line: number) => string;
  /** Names and years, sorted: nothing sent, several files of one year. */
  readonly missing: readonly string[];
  readonly twice: readonly string[];
  readonly unlisted: readonly string[];
  /** Lines of the register whose file is not there. */
  readonly unmatched: readonly number[];
  /** Files that the register knows by another year than they say. */
  readonly differing: readonly string[];
  readonly leftOut: {
    readonly temporary: number;
    readonly own: number;
    readonly other: number;
    readonly double: number;
  };
  /** Names for `--files-from`: some again that the folder has, one outside of it. */
  readonly names: readonly string[];
}

/** What cannot be read: the ending of its name, its bytes, the reason. */
export const broken: readonly (readonly [ending: string, reason: string, data: () => string | Uint8Array])[] =
  [
    ['xls', 'file-not-worksheet', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['yaml', 'file-empty', () => ''],
    ['xlsx', 'file-not-worksheet', () => '<html><table><tr><td>LKE</td></tr></table></html>'],
    ['yaml', 'yaml-syntax', () => 'jawaban:\n  P: "A\n'],
    ['json', 'json-syntax', () => '{"answers": [{"soal_id": 1,'],
    ['yaml', 'worksheet-instrument', () => 'instrumen: lain-lagi\njawaban:\n  P: A\n'],
    ['zip', 'file-not-worksheet', () => zip({ 'LKE.yaml': 'jawaban: {}' })],
    ['gsheet', 'file-not-worksheet', () => '{"url": "https://contoh.go.id/lke"}'],
  ];

/** A row, and what was sent. */
export type Sent = Omit<KnownRow, 'duplicate' | 'line'> & {
  readonly line: Listed | null;
  readonly data: string | Uint8Array;
};
