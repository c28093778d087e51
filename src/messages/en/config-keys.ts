import type { configKeysId } from '../id/config-keys.js';

export const configKeysEn: typeof configKeysId = {
  version: 'The version of the form of this file.',
  lang: 'The language of outputs. --lang and LKE_LANG override it.',
  by: "Whose answers decide: the unit's or the TPI's.",
  blank: 'Blank answers: count 0 (zero), or are left out as in the official workbook (exclude).',
  'zero-division': 'The score of 0 of 0: full, zero, or left out (exclude).',
  'area-halves': 'House rule: the minimum of an area holds for pemenuhan and reform each.',
  evidence: 'The check for evidence: off, a warning (warn), or an error.',
  severity: 'The severity of findings by their code, such as evidence-missing: off.',
  gate: 'Predicates that must be reached (wbk, wbbm); otherwise the exit status is 1.',
  min: 'Further minimums by id, in points (76) or percent (65%); where one is not reached, the exit status is 1.',
  'max-warnings': 'The most warnings there may be, over all files; beyond, the exit status is 1.',
  baseline: "A file of findings that are accepted, named from this configuration's folder.",
  instruments: "Instrument files that worksheets may be of, named from this configuration's folder.",
  requirements: "Requirements of one's own, beside those of the regulation.",
  prerequisites: "Prerequisites of one's own, beside those of the regulation.",
};
