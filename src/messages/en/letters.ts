import type { LettersMessages } from '../id/letters.js';
import { counted } from './counted.js';

export const lettersEn: LettersMessages = {
  held: { letterhead: '[LETTERHEAD]', number: '[NUMBER]', date: '[DATE]', name: '[NAME]' },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  number: 'Number',
  date: 'Date',
  draft:
    'A draft that lke-zi made from the worksheet; check and complete it before it is signed. This calculation is no decision of the TPN.',
  carries: {
    notes: 'This document carries notes and evidence from the worksheet; check it before you share it.',
    evidence:
      'This document carries addresses and names of evidence from the worksheet; check it before you share it.',
  },
  lhe: {
    title: 'Evaluation Report on Building the Integrity Zone',
    basis: 'Basis',
    assignment: (number, date) => `Letter of assignment number ${number} of ${date}.`,
    objective: 'Objective',
    thisUnit: 'this unit',
    objectiveSay: (unit) =>
      `To assess how far ${unit} has come in building the Integrity Zone, to show what is still short, and to recommend what to mend.`,
    scope: 'Scope',
    scopeSay: (title, answered, all) =>
      `${title}: ${answered} of ${counted(all, 'indicator')} assessed by the TPI, beside the unit's self-assessment.`,
    totals: (tpi, unit, difference) =>
      `Total score by the TPI ${tpi}; by the self-assessment of the unit ${unit} (TPI against unit ${difference}).`,
    total: (tpi) => `Total score by the TPI ${tpi}.`,
    ofOpen: (points, count) =>
      `; ${points} of it only because ${counted(count, 'indicator')} ${count === 1 ? 'is' : 'are'} not yet assessed by the TPI`,
    openFirst: (count) =>
      `${counted(count, 'indicator')} not yet assessed by the TPI, which count as zero. It is for the TPI to complete them, not for the unit; until then the results below are provisional.`,
    open: 'Not yet assessed by the TPI',
    openSay: (count) =>
      `${counted(count, 'indicator')} not yet assessed by the TPI (blank or invalid); zero until assessed.`,
    canDecide: 'Filling them in can change the results above.',
    ofUnit: 'Answer of the unit',
    apart: (all, parts) => `Difference of the total score, TPI against unit, ${all}: ${parts}.`,
    apartBy: {
      lowered: (points) => `lowered answers ${points}`,
      open: (points) => `not yet assessed by the TPI ${points}`,
      raised: (points) => `raised answers ${points}`,
    },
    assessAll: (count) =>
      `First the TPI assesses ${counted(count, 'indicator')} that it has not assessed yet:`,
    atMost: (points) => `at most ${points} points.`,
    assessingDecides: (predicate) =>
      `Assessing them alone may meet the score requirements of ${predicate}, without anything mended by the unit.`,
    stepsAfter:
      'The steps below come after that: they are made from what is assessed now, and change once all of it is.',
    towards: (predicate) => `Towards ${predicate}`,
    assessFirst: (to) =>
      `not yet assessed by the TPI, which assesses it first (reckoned here with the answer ${to}).`,
    results: 'Results of the evaluation',
    part: 'Component',
    self: 'Self-assessment',
    evaluated: 'Evaluation',
    findings: 'Findings',
    findingsSay: (count, points) =>
      `The answers to ${counted(count, 'indicator')} were lowered, which comes to ${points} points.`,
    noFindings: 'No answer of the unit was lowered.',
    asked: 'What was asked',
    noted: 'Note of the TPI',
    noNote: 'The TPI wrote no note.',
    lowered: 'Answers of unit and TPI',
    recommendations: 'Recommendations',
    recommendSay: (predicate, before, after) =>
      `To meet the score requirements of ${predicate} with the least effort (total score ${before} to ${after}):`,
    recommendRest: (predicate, before, after) =>
      `Not all score requirements of ${predicate} can be met yet. To meet the others with the least effort (total score ${before} to ${after}):`,
    mismatched:
      'No recommendations are made: the questions of this worksheet are not those of the instrument, so that steps reckoned from them mean nothing.',
    unreachable: (labels) => `Out of reach by changes that the team can make: ${labels}.`,
    keep: (predicate) => `All score requirements of ${predicate} are met. Keep up quality and evidence.`,
    prerequisites: (count) => `Complete and evaluate ${counted(count, 'prerequisite')} not yet evaluated.`,
    signatures: ['Technical Controller', 'Team Leader', 'Team Member'],
  },
  self: {
    title: 'Self-Assessment of the Integrity Zone',
    result: 'Result',
    answers: 'Answers, notes and evidence',
    notesAndEvidence: 'Notes and evidence',
    signatures: ['Leader of the Integrity Zone Team', 'Head of the Unit'],
  },
  plan: {
    title: (predicate) => `Work Plan for Building the Integrity Zone towards ${predicate}`,
    target: 'Target',
    targetSay: (before, after) => `Total score from ${before} to ${after}.`,
    area: 'Area',
    action: 'Action',
    output: 'Output',
    outputSay: (id, from, to) => `Answer to ${id} from ${from} to ${to}`,
    outputBlank: (id, to) => `Answer ${id} filled in as things really are; this plan needs ${to}`,
    evidence: 'Evidence',
    month: 'Month',
    person: 'Person in charge',
    closes: 'For requirement',
    reserve: 'Reserve of points',
    none: 'Nothing needs to change: every score requirement is met.',
    steps: 'Steps',
    signatures: ['Leader of the Integrity Zone Team', 'Head of the Unit'],
  },
  evidence: {
    title: 'Evidence Checklist',
    listed: 'Evidence that is listed',
    missing: 'Evidence that is missing',
    document: 'Document',
    unnamed: (n) => `Evidence ${n}`,
    serves: 'Serves indicators',
    points: 'Points',
    state: 'State',
    usual: 'Usual evidence',
    there: 'listed; not looked into',
    noneListed: 'No evidence is listed yet.',
    noneMissing: (claimed) =>
      claimed === 0
        ? 'No answer counts yet, so that none needs evidence.'
        : `Evidence or a note is listed beside every answer that counts (${claimed}); not looked into.`,
    unknown: 'Not checked: this worksheet has no place for evidence or notes, or no answers of the unit.',
    unread: (path, why) => `${path}: could not be checked. ${why}`,
  },
  review: {
    title: 'Work Paper for the Check',
    order: 'How it is ordered',
    items: 'What to look at first',
    signatures: ['Team leader', 'Team member'],
  },
  diff: { title: 'Comparison of Evaluation Worksheets' },
  round: {
    title: "Replies to the TPI's Notes",
    summary: 'Summary',
    answers: "The TPI's notes and the unit's replies",
    rises: 'Answers that rose without new evidence',
    noRises: 'None.',
    signatures: ['Head of the ZI team', 'Head of the unit'],
  },
};
