import type { PlanMessages } from '../id/plan.js';
import { counted } from './counted.js';

export const planEn: PlanMessages = {
  title: (predicate) => `Plan towards ${predicate}`,
  noTarget: 'the unit names no valid target',
  metAlready: (predicates) => `the score requirements of ${predicates} are met already`,
  summary: (changes, open, effort) =>
    `${counted(changes, 'answer')} improved${open === '' ? '' : ` or filled in (now ${open})`}, effort ${effort}${effort > 0 ? ' (weight of the work: 1 for each level of an answer or unit of a count, unless set otherwise)' : ''}.`,
  total: (before, after, gain) => `Total score ${before} -> ${after} (${gain})`,
  totalAssumed: (before, assumed, after, open) =>
    `Total now ${before}; ${assumed} if what is ${open} is enough; ${after} after this plan`,
  open: { blank: 'not filled in', invalid: 'not valid', both: 'not filled in or not valid' },
  fromAssumed: (before, assumed) => `${before}, with what is supposed ${assumed},`,
  supposed: (labels) => `Supposed: ${labels}`,
  assumed: (predicate, undecided, open) =>
    `${undecided ? `${predicate} CANNOT BE CONCLUDED YET: something` : 'Something'} is ${open}. ${predicate} needs:`,
  assumption: (label, minimum, invalid) => `- ${label}: at least ${minimum}${invalid && `; now ${invalid}`}`,
  asIf: 'The plan below is made as if that held.',
  reachesIf: (predicate) =>
    `If that holds, these changes meet every score requirement of ${predicate} (scored anew), with the least effort.`,
  undecided: (predicate, ids, invalid) =>
    `${predicate} CANNOT BE CONCLUDED YET: fill in ${invalid ? 'or correct ' : ''}${ids} first, which may decide it. Still missing:`,
  nothing: (predicate) =>
    `The score meets every requirement of ${predicate} already; nothing needs to change.`,
  reaches: (predicate) =>
    `With these changes the score meets every requirement of ${predicate} (scored again), with the least effort.`,
  unreachable: (predicate) => `${predicate} CANNOT BE REACHED by the changes allowed. In the way:`,
  blocked: (label, best, minimum, margin) =>
    `- ${label}: at best ${best}, the minimum is ${minimum} (${margin} points)`,
  rest: (predicate) =>
    `The steps alone do not reach ${predicate}: the plan below meets all other requirements, with the least effort.`,
  shortOfEffort: (effort, needed) =>
    `Effort ${effort} is NOT ENOUGH: it takes at least ${needed}. The plan below meets as many requirements as it can.`,
  noSteps: (predicate, why) =>
    `No step is allowed that meets the score requirements of ${predicate}: ${why}.`,
  noStepsFor: {
    missing: (labels, invalid) => `fill in ${invalid ? 'or correct ' : ''}${labels} first`,
    undecided: (labels) => `decided by what is not filled in yet or not valid: ${labels}`,
    blocked: (labels) => `out of reach by the changes allowed: ${labels}`,
    effort: (needed) => `there is too little effort, all that can be reached takes at least ${needed}`,
  },
  fixedTitle: 'What this plan leaves as it is, and the points left there',
  reason: {
    locked: 'locked',
    outside: 'outside what was chosen',
    'not-adjustable': 'not for a team to change',
    incomplete: 'not filled in or not valid; complete it first',
  },
  byOption: {
    locked: '--lock',
    outside: '--only',
    'not-adjustable': 'permit it with --allow',
    incomplete: 'or suppose it with --set',
  },
  blanks: (open, supposed) =>
    `Answers now: ${open}. ${supposed > 0 ? `${supposed} of these supposed as above; the rest` : 'All of these'} begin at the lowest level in this plan, and must still be filled in or corrected as things really are.`,
  blankPolicy: '--blank exclude has no effect here: blanks count 0.',
  prerequisites: (unmet, open, score) =>
    `Prerequisites beside the score: ${unmet} not met, ${open} not evaluated${score && ` (${score})`}.`,
  stepsTitle: 'Steps, by area',
  elsewhere: 'Outside the areas of change',
  areaTitle: (label, gain, effort) => `${label}: ${gain}, effort ${effort}`,
  asks: (level, text) => `${level}: ${text}`,
  count: (label, from, to) => `${label}: ${from} -> ${to}`,
  evidence: (items) => `Usual evidence: ${items}`,
  linked: (ids) => `Goes along with ${ids}, which share the count.`,
  requirementsTitle: 'Requirements before and after',
  alternativesTitle: 'Other plans of the same effort',
  alternativesMore: 'There may be further plans of the same effort.',
  alternative: (points) => `total score ${points}`,
  instead: (out, into) => `${into} instead of ${out}`,
  head: {
    effort: 'Effort',
    running: 'Total',
    before: 'Before',
    after: 'After',
    loss: 'Loss',
    drops: 'Drops',
    scale: 'Cut',
    room: 'Points',
    reason: 'Why',
  },
  whatIf: {
    title: 'Supposed (not written to the file)',
    verdict: (predicate, before, after) => `${predicate}: ${before} -> ${after}`,
    met: 'the score meets it',
    notMet: (failing) => `${counted(failing, 'requirement')} short`,
  },
  safety: {
    title: (predicate) => `Margin of safety of ${predicate}`,
    line: (predicate, drops, thinnest) => `Margin of safety of ${predicate}: ${drops}; thinnest ${thinnest}`,
    drops: (count, label) =>
      `lost if answers by level are lowered by ${counted(count, 'level')}, surveys and counts left out (${label})`,
    noDrops: 'not lost however many answers by level are lowered, surveys and counts left out',
    floors: (list) => `If one survey alone falls, it stands down to: ${list}`,
    floor: (label, least, now) => `${label} ${least} (now ${now})`,
    scale: (within, percent) =>
      `If only the team's answers${within ? ` in ${within}` : ''} are cut evenly, it stands ${percent}%`,
    untouched: (thinnest) => `; thinnest of what is not cut: ${thinnest}`,
    noScale: "Does not rest on a team's answers.",
    scaleAt: (label) => `The even cut ends at ${label}.`,
    stepsTitle: 'The fewest drops that lose it',
    tableTitle: 'Each requirement: points to spare, drops that break it, cut it stands',
    margin: 'Spare',
    none: (predicate) => `${predicate} is not met yet, so there is no margin to compute.`,
  },
};
