import { readFileSync } from 'node:fs';
import { platform } from '../../src/cli/platform.js';
import { buildInstrument } from '../../src/instrument/build.js';
import { builtinInstrument } from '../../src/instrument/builtin.js';
import { type LoadFault, loadInstrument } from '../../src/instrument/load.js';
import type { Instrument } from '../../src/instrument/model.js';

const officialFile = new URL('../../templates/instruments/permenpanrb-90-2021.yaml', import.meta.url);

/** The text of the shipped instrument. */
export const officialText = (): string => readFileSync(officialFile, 'utf8');

/** The shipped instrument, as the command uses it. */
export function official(): Instrument {
  const found = builtinInstrument('permenpanrb-90-2021');
  if (!found) throw new Error('the shipped instrument is gone');
  return found;
}

/** An invented instrument with every kind of scale and formula. Lines count: faults are looked for by their place. */
export const miniText = `version: 1
id: mini
title: { id: Instrumen mini, en: Mini instrument }
regulation: Aturan Contoh 1/2030
scales:
  ya-tidak: { kind: choice, levels: { Ya: 1, Tidak: 0 }, synonyms: { Ya: [y, "yes", true], Tidak: [n, "no", false] } }
  abcd: { kind: choice, levels: { A: 1, B: 0.67, C: 0.33, D: 0 } }
  abcde: { kind: choice, levels: { A: 1, B: 0.75, C: 0.5, D: 0.25, E: 0 } }
  persen: { kind: ratio }
  indeks: { kind: index, maximum: 4 }
tree:
  - id: P
    label: { id: Proses, en: Process }
    weight: 60
    children:
      - id: P.1
        label: { id: Satu, en: One }
        weight: 40
        children:
          - { id: P.1.a, label: { id: Huruf, en: Letter }, scale: abcd, soal: 1 }
          - { id: P.1.b, label: { id: Ya tidak, en: Yes no }, scale: ya-tidak, soal: 2 }
      - id: P.2
        label: { id: Dua, en: Two }
        weight: 20
        children:
          - id: P.2.a
            label: { id: Bagian, en: Share }
            scale: persen
            inputs:
              - { key: jumlah, label: { id: Jumlah, en: Total }, optional: yes, soal: 3 }
              - { key: kiri, label: { id: Kiri, en: Left }, soal: 4 }
              - { key: kanan, label: { id: Kanan, en: Right }, soal: 5 }
              - { key: sudah, label: { id: Sudah, en: Done }, soal: 6 }
            formula: { kind: share, part: sudah, whole: [kiri, kanan], total: jumlah }
          - id: P.2.b
            label: { id: Turun, en: Decrease }
            scale: persen
            inputs:
              - { key: lalu, label: { id: Lalu, en: Before }, soal: 7 }
              - { key: ini, label: { id: Ini, en: After }, soal: 8 }
              - { key: lain, label: { id: Lain, en: Other }, soal: 9 }
            formula: { kind: decrease, before: lalu, after: ini }
  - id: H
    label: { id: Hasil, en: Result }
    weight: 40
    children:
      - { id: H.a, label: { id: Survei, en: Survey }, scale: indeks, weight: 30, soal: 10 }
      - { id: H.b, label: { id: Capaian, en: Achievement }, scale: abcde, weight: 10, soal: 11 }
predicates:
  - { id: lulus, label: { id: Lulus, en: Pass } }
  - { id: unggul, label: { id: Unggul, en: Excel } }
requirements:
  - { id: total, label: { id: Nilai total, en: Total score }, nodes: [total], minimum: { lulus: 75, unggul: 85 } }
  - { id: area.x, label: { id: Bidang X, en: Field X }, nodes: [P.1, P.2], area: yes, minimum: { lulus: 60%, unggul: 75% } }
  - { id: survei, label: { id: Survei, en: Survey }, nodes: [H.a], minimum: { unggul: 22.5 } }
prerequisites:
  - { id: peringkat, level: instansi, label: { id: Peringkat, en: Grade }, kind: grade, grades: [C, B, A-, A], minimum: { lulus: B, unggul: A } }
  - { id: kelas, level: instansi, label: { id: Kelas, en: Class }, kind: grade, grades: [C, B, A-, A], minimum: { lulus: { pemda: C, kementerian-lembaga: B } } }
  - { id: tingkat, level: unit, label: { id: Tingkat, en: Level }, kind: number, maximum: 5, minimum: { lulus: 3 } }
  - { id: tindak_persen, level: unit, label: { id: Tindak lanjut, en: Follow-up }, kind: percent, minimum: { lulus: 100 } }
  - { id: utama, level: unit, label: { id: Utama, en: Core }, kind: "yes", minimum: { unggul: ya } }
`;

/** The invented instrument; `edit` changes its text first. */
export function miniInstrument(edit: (text: string) => string = (text) => text): Instrument {
  const result = loadInstrument(edit(miniText), platform.sha256);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return buildInstrument(result);
}

/** What loading the invented instrument reports after `from` was replaced by `to`. */
export function miniFaults(from: string | RegExp, to: string): readonly LoadFault[] {
  const text = miniText.replace(from, to);
  if (text === miniText) throw new Error(`nothing replaced: ${String(from)}`);
  const result = loadInstrument(text, platform.sha256);
  return 'faults' in result ? result.faults : [];
}

/** 1-based place of `needle` in the invented instrument after the same replacement. */
export function placeIn(text: string, needle: string, nth = 1): { line: number; column: number } {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(needle, at + 1);
  if (at < 0) throw new Error(`not in the text: ${needle}`);
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
