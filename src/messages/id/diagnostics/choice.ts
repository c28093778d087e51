import type { ChoiceParams } from '../../../diagnostic/codes/choice.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';
import { maybe } from './maybe.js';

export const choiceId: MessagesOf<ChoiceParams> = {
  'sheet-not-found': ({ name, sheets, suggestion }) =>
    `Tidak ada lembar bernama "${name}" di buku kerja ini.${maybe(suggestion)} Lembar yang ada: ${sheets}.`,
  'column-not-found': ({ name, option, sheet, matches, columns }) =>
    matches === ''
      ? `Tidak ada kolom "${name}" (${option}) di lembar "${sheet}". ${known(columns)}`
      : `"${name}" (${option}) cocok dengan lebih dari satu kolom di lembar "${sheet}": ${matches}. Sebutkan huruf kolomnya.`,
  'column-ambiguous': ({ sheet, columns, answers, differing, option }) =>
    `Lembar "${sheet}" punya beberapa kolom yang sama-sama dapat berisi jawaban unit: ${columns} (terisi ${answers} indikator, ${differing} berbeda). Pilih salah satu, misalnya ${option}.`,
  'column-left-out': ({ used, others }) =>
    `Yang dibaca kolom ${used}. Kolom jawaban lain tidak dibaca: ${others}; isinya sama atau kosong.`,
  'column-differs': ({ used, other, answers, differing, option }) =>
    `Yang dibaca kolom ${used}. Kolom ${other} berisi jawaban ${answers} indikator, ${differing} di antaranya berbeda, dan tidak dibaca. Bila kolom itu yang dimaksud, tambahkan ${option}.`,
  'table-left-out': ({ used, other, answers, cells }) =>
    cells === ''
      ? `Yang dibaca lembar "${used}". Lembar "${other}" juga berisi jawaban ${answers} indikator yang sama, dan tidak dibaca.`
      : `Di lembar "${used}" ada dua tabel, mulai ${cells}. Yang dibaca adalah tabel yang disebut pertama; tabel lainnya berisi jawaban ${answers} indikator yang sama, dan tidak dibaca.`,
  'table-differs': ({ used, other, answers, cells, differing }) =>
    cells === ''
      ? `Yang dibaca lembar "${used}". Lembar "${other}" berisi jawaban ${answers} indikator, ${differing} di antaranya berbeda, dan tidak dibaca. Bila lembar itu yang dimaksud, tambahkan --sheet "${other}".`
      : `Di lembar "${used}" ada dua tabel, mulai ${cells}. Yang dibaca adalah tabel yang disebut pertama; tabel lainnya berisi jawaban ${answers} indikator, ${differing} di antaranya berbeda, dan tidak dibaca. Bila tabel lainnya yang dimaksud, pindahkan ke lembar tersendiri.`,
  'tables-together': ({ sheets, answers }) =>
    `Jawaban dibaca bersama dari beberapa lembar: ${sheets} (terisi ${answers} indikator). Rumus dan nilai tersimpan di lembar-lembar itu tidak diperiksa.`,
  'tables-conflict': ({ sheets, differing, example }) =>
    `LKE terbagi di beberapa lembar (${sheets}), tetapi ${differing} indikator dijawab berbeda di dua lembar, misalnya ${example}. Sisakan satu jawaban untuk tiap indikator.`,
  'tables-of-units': ({ sheets }) =>
    `Jawaban terbagi di beberapa lembar, tetapi lembar-lembar itu menyebut unit yang berbeda: ${sheets}. Jawaban beberapa unit tidak digabung. Pisahkan berkasnya per unit, atau samakan nama unitnya bila maksudnya sama.`,
};

const known = (columns: string) =>
  columns === '' ? 'Sebutkan judul atau huruf kolom jawaban.' : `Kolom jawaban yang ada: ${columns}.`;
