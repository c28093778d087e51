import { recapOf, rowOf } from './batch-rows.js';
import { hostileTexts } from './hostile-texts.js';

export const hostileNames = [
  ...hostileTexts,
  '_x0041_',
  'a_x000d_b_X005F_',
  '&amp; &#61;1',
  "'=1",
  '{=1}',
  '#REF!',
  '1e5',
  'TRUE',
];
/** Units, institutions and files called so, some of them unreadable. */
export const hostileRecap = recapOf([
  ...hostileNames.map((name, i) =>
    rowOf({ name, institution: name, path: `${i}${name}`, total: 90 - i, sha256: `s${i}` }),
  ),
  ...hostileNames.map((name, i) => rowOf({ path: `x${i}${name}`, unreadable: true })),
]);
