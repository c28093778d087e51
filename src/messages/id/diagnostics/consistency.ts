import type { ConsistencyParams } from '../../../diagnostic/codes/consistency.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';

const comma = (digits: string) => digits.replace('.', ',');

export const consistencyId: MessagesOf<ConsistencyParams> = {
  'count-sum-differs': ({ parts, sum, total, found }) =>
    `${parts} = ${sum}, padahal ${total} = ${found}; seharusnya sama. Periksa jumlah mana yang keliru.`,
  'count-above-whole': ({ part, found, whole, limit }) =>
    `${part} = ${found}, melebihi ${whole} = ${limit}. Periksa jumlah mana yang keliru.`,
  'counts-differ': ({ first, found, second, other }) =>
    `${second} = ${other}, padahal ${first} = ${found}; keduanya menanyakan jumlah yang sama. Samakan.`,
  'answer-denied': ({ found, premises }) =>
    `Jawaban ${found} bertentangan dengan ${premises}. Perbaiki salah satunya.`,
  'note-contradicts': ({ found, stated, means }) =>
    stated === means
      ? `Indeks diisi ${comma(found)}, tetapi catatannya menyebut ${comma(stated)}. Periksa laporan surveinya dan samakan.`
      : `Indeks diisi ${comma(found)}, tetapi catatannya menyebut ${comma(stated)}, yang berarti indeks ${comma(means)}. Periksa laporan surveinya dan samakan.`,
};
