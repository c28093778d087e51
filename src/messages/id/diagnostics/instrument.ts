import type { InstrumentParams } from '../../../diagnostic/codes/instrument.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';
import { shapeId } from './shape.js';

const senses: Record<string, (found: string, expected: string, node: string) => string> = {
  'id-repeated': (found) => `Kode "${found}" dipakai lebih dari sekali; setiap kode harus unik.`,
  weights: (found, expected, node) =>
    `Bobot di bawah${node ? ` ${node}` : 'nya'} berjumlah ${found}, seharusnya ${expected}.`,
  'weight-missing': (found) => `"${found}" tidak punya bobot; tulis "weight".`,
  'weight-mixed': () =>
    'Sebagian butir punya bobot dan sebagian tidak; beri bobot pada semua atau tidak sama sekali.',
  'node-shape': (found) => `"${found}" harus punya "children" atau "scale", salah satu saja.`,
  'scale-unknown': (found, expected) => `Skala "${found}" tidak ada. Yang ada: ${expected}.`,
  'scale-order': (found) => `Nilai tingkat ${found} harus turun dari 1 sampai 0.`,
  'formula-missing': (found) => `"${found}" dihitung dari jumlah-jumlah, tetapi tidak punya "formula".`,
  'formula-input': (found, expected) =>
    `Rumus menyebut "${found}", yang bukan masukannya. Masukannya: ${expected}.`,
  'takes-from': (found, expected) =>
    `"takes_from" menyebut "${found}", yang bukan masukan lain dari indikator ini. Masukannya: ${expected}.`,
  'requirement-node': (found) => `Syarat menyebut "${found}", yang tidak ada dalam instrumen.`,
  'requirement-predicate': (found, expected) => `Predikat "${found}" tidak ada. Yang ada: ${expected}.`,
  'requirement-minimum': (found, expected) => `Nilai minimal ${found} melebihi nilai tertinggi ${expected}.`,
  'predicate-empty': (found) => `Predikat "${found}" tidak punya syarat apa pun, sehingga selalu terpenuhi.`,
  'prerequisite-predicate': (found, expected) => `Predikat "${found}" tidak ada. Yang ada: ${expected}.`,
  'prerequisite-grade': (found, expected) =>
    `Nilai minimal "${found}" bukan nilai yang mungkin: ${expected}.`,
  'soal-repeated': (found) => `Nomor soal ${found} dipakai lebih dari sekali.`,
  'consistency-input': (found, expected) =>
    `Aturan konsistensi menyebut "${found}", yang bukan masukan indikator.${expected ? ` Masukannya: ${expected}.` : ''}`,
  'consistency-answer': (found) =>
    `Aturan konsistensi menyebut "${found}", yang bukan indikator dengan skala yang sesuai.`,
  'consistency-level': (found, expected) =>
    `Tingkat "${found}" tidak ada pada skalanya. Yang ada: ${expected}.`,
  'change-shape': () =>
    'Satu perubahan berisi salah satu dari: "add" (boleh dengan "after"), "remove", atau "replace" dengan "with".',
  'change-id': (found) => `Tidak ada "${found}" yang dapat diubah di sini.`,
  'extends-unknown': (found, expected) =>
    `Instrumen "${found}" tidak dikenal. Yang dikenal: ${expected}. Instrumen dari berkas lain disebut dengan --instrument, atau "instruments" di lke.config.yaml.`,
  'extends-circle': (found) => `"${found}" dan instrumen yang menjadi dasarnya saling menunjuk.`,
};

export const instrumentId: MessagesOf<InstrumentParams> = {
  'instrument-shape': ({ path, problem, found }) =>
    `Berkas instrumen: "${path}" tidak sesuai bentuknya (${shapeId(problem, found)}).`,
  'instrument-reference': ({ names, count }) =>
    `Berkas instrumen tidak menyebut sumber ${count} angka (${names}). Tulis "reference" pada skala, syarat dan prasyarat; pada bobot cukup di bagian teratas.`,
  'instrument-sense': ({ problem, found, expected, node = '' }) =>
    senses[problem]?.(found, expected, node) ?? problem,
};
