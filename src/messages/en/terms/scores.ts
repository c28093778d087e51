import type { scoreTermsId } from '../../id/terms/scores.js';
import type { TermsOf } from '../../terms-of.js';

export const scoreTermsEn: TermsOf<typeof scoreTermsId> = {
  total: [
    'total score|total',
    'The points of all parts of the LKE, 0 to 100: enablers (60) and results (40). What each predicate asks for: lke explain total',
  ],
  points: [
    'points|score',
    "What scores are counted in. An answer is worth a part of its indicator's weight; all together are the total, 100 at the most. What each answer is worth: lke explain ID",
  ],
  weight: [
    'weight',
    'The most that a part or an indicator is worth, in points. The weight of a sub-component is shared evenly by the indicators below it.',
  ],
  predicate: [
    'predicate|target',
    'What a unit can reach: WBK (free of corruption), then WBBM (clean and serving). What they take: lke explain wbk',
  ],
  requirement: [
    'requirement|requirements',
    'A minimum for the total, the enablers, each area, the surveys and performance. With one of them short, the predicate is not met. All of them: lke explain wbk',
  ],
  minimum: [
    'minimum|min|pass mark',
    'The least points that a predicate takes at one requirement. All of them: lke explain wbk',
  ],
  prerequisite: [
    'prerequisite|prerequisites',
    'What has to hold beside the score, such as the audit opinion, the SAKIP grade and LHKPN. It belongs under "prasyarat", not among the answers. All of them: lke explain wbk',
  ],
  notEvaluated: [
    'not evaluated',
    'A prerequisite of which nothing is said, so that nobody can tell whether it is met. Fill it in, in the worksheet or in the unit file.',
  ],
  provisional: [
    'provisional|within reach|cannot be concluded yet',
    'A verdict that can still change, as answers are blank or invalid. Once they are filled in, it is certain.',
  ],
  safety: [
    'margin of safety|safety|margin',
    'How far evaluators can mark down before a predicate that is met is lost: levels of answers, the first requirement to go, and the even cut that it stands. In full: lke plan LKE.xlsx --margin',
  ],
  cut: ['cut|even cut', 'A share taken off all answers that can change, to test how safe a predicate is.'],
  difference: [
    'difference|weakest requirement',
    'A score less its minimum, or less the score that it is compared with; minus means short. The weakest requirement has the smallest difference.',
  ],
  shortfall: [
    'shortfall|gain',
    'The points that an answer would still gain as the best one. The cheapest way: lke plan LKE.xlsx',
  ],
  enabler: [
    'enabler|enablers',
    'Part A, 60 points: what the unit does in six areas of change. In full: lke explain A',
  ],
  result: [
    'result|results',
    'Part B, 40 points: the anti-corruption survey, performance, and the survey of services. In full: lke explain B',
  ],
  fulfilment: [
    'fulfilment',
    'Half of the enablers, 30 points: whether what each area asks for is there and is done. In full: lke explain A.I',
  ],
  reform: [
    'reform',
    'Half of the enablers, 30 points: whether change shows in each area. In full: lke explain A.II',
  ],
  area: [
    'area|area of change|areas',
    'Six fields of the enablers, from change management to public service; fulfilment and reform of an area are added up. Each of them: lke explain area.1',
  ],
  indicator: [
    'indicator|part',
    'One question of the LKE with its answers. A part is a group of indicators. Every id: lke explain --all',
  ],
  level: [
    'level|answer',
    'What an indicator is answered with: a letter, Ya or Tidak, an index, or counts. One level is the distance to the next answer.',
  ],
  index: [
    'index',
    'A survey result from 0 to 4: IPAK of the anti-corruption survey (SPAK), IPKP of the survey of services (SPKP). What is needed: lke explain wbk',
  ],
  count: [
    'count|counts',
    'A whole number that is counted, such as agents of change. Blank means not filled in; put 0 where there are none.',
  ],
  blank: [
    'blank|unanswered|not filled in',
    'There is no answer yet. It counts 0 for now, and is called blank all the same; blank is not the lowest answer.',
  ],
  invalid: [
    'invalid|not valid',
    'Something stands there that is none of the answers, or no number that can be. It counts 0 until it is corrected.',
  ],
  excluded: ['excluded|skipped', 'Left out of the mean, as blanks are with --blank exclude.'],
  survey: [
    'survey|own survey',
    'The surveys of corruption as perceived (SPAK) and of services (SPKP). A unit or its institution may carry them out itself, by the rules of the ministry. What is scored: lke explain B.I.a B.II.a',
  ],
  affirmation: [
    'affirmation|affirmation unit',
    'A unit of a regional government whose institution does not meet its prerequisites, and that may be proposed for WBK all the same. Which units these are is decided elsewhere: ask the TPI.',
  ],
  own: [
    'own calculation',
    'What this tool says is calculated from the answers as they are written. The national assessors (TPN) decide on predicates.',
  ],
};
