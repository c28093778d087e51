import type { workTermsId } from '../../id/terms/work.js';
import type { TermsOf } from '../../terms-of.js';

export const workTermsEn: TermsOf<typeof workTermsId> = {
  national: [
    'TPN|national assessors',
    'The national assessors of the ministry (PANRB), who decide on predicates. This tool does not stand in for them.',
  ],
  internal: [
    'TPI|internal assessors|assessor|evaluator',
    "The internal assessors, of the institution's inspectorate. Their answers are scored with --by tpi; both sides are compared by the command diff with --unit-tpi.",
  ],
  zone: [
    'integrity zone|ZI',
    'A unit whose leaders and staff commit themselves to be free of corruption and to serve. The LKE tells how far it is.',
  ],
  sheet: [
    'LKE|worksheet',
    'The evaluation worksheet: the questions with the answers of the unit and the TPI, as an Excel workbook, YAML or JSON of PortalRB. A blank one: lke init LKE.xlsx',
  ],
  book: [
    'workbook|excel',
    'An Excel file (.xlsx) that holds the LKE. It is read and never changed; its formulas are checked by lke check LKE.xlsx',
  ],
  letter: [
    'LHE|evaluation report',
    "The report on the evaluation. A draft is written from the TPI's answers by the command score with --by tpi --format docx=LHE.docx.",
  ],
  portal: [
    'PortalRB',
    "The ministry's application to which the LKE is uploaded. Its question numbers can be asked for: lke explain 125",
  ],
  instrument: [
    'instrument',
    'Questions, weights, answers, minimums and prerequisites of a regulation, in one file. Every result names the one it is by.',
  ],
  unit: [
    'unit',
    'The unit that is evaluated, and the side that fills in answers. Its data are under "unit" of the worksheet, or in the unit file.',
  ],
  unitFile: [
    'unit file|unit data|sidecar',
    'The file NAME.unit.yaml beside NAME.xlsx, with the name, institution, target and prerequisites that the workbook has no place for. A blank one: lke init --unit-file LKE.xlsx',
  ],
  template: [
    'template',
    'A blank worksheet that is handed out to units. Whether it is complete and its formulas are right is checked by lke check LKE.xlsx --template',
  ],
  recap: [
    'recap|ranking|rank',
    'Many worksheets in short: ranking, requirements that are not met, differences to the TPI. Made by lke batch FOLDER/ ; in a workbook, the part that adds scores up.',
  ],
  findings: [
    'finding|findings',
    'What is to be known of a worksheet: errors, warnings and notes, each with its place. Every code can be asked for: lke explain evidence-missing',
  ],
  error: [
    'error|errors',
    'A finding by which the verdict rests on something missing or wrong. Mended first. In a cell of Excel, the result of a formula that failed, such as #DIV/0!',
  ],
  warning: [
    'warning|warnings',
    'A finding of something untrue or doubtful that does not make the verdict invalid.',
  ],
  note: ['note|notes', 'A finding just to be known; also what the unit or the TPI write beside an answer.'],
  evidence: [
    'evidence',
    'Documents that show an answer to be true, as links or names of files beside it. What is usual for each indicator: lke explain ID',
  ],
  plan: [
    'plan|work plan|step',
    'The answers to improve so that a predicate is reached with the least effort. Made by lke plan LKE.xlsx',
  ],
  effort: [
    'effort',
    'The weight of the work of a step: 1 for each level of an answer or unit of a count, unless the column for effort or --effort says otherwise.',
  ],
  due: [
    'due date|due|person in charge',
    'The day by which an answer is to be improved (2026-12-31), and who sees to it. For work plans, never scored.',
  ],
  whatIf: [
    'what if|what-if|supposed',
    'The score as if an answer were another, without changing the file: lke score LKE.xlsx --set A.I.1.ii.b=A',
  ],
  gate: [
    'gate',
    'A predicate that --gate asks for. Where it is not met the command ends with status 1, as checks that run by themselves need it.',
  ],
  baseline: [
    'baseline',
    'A file of findings that are known and accepted; only new ones are told. Made by --write-baseline.',
  ],
  first: [
    'review|look at first',
    'The answers that are most in doubt for evaluators, the heaviest first: lke check FOLDER/ --review',
  ],
  fingerprint: [
    'fingerprint|sha256',
    'A short code that is the same only where the content is: files, instruments and findings are known again by it.',
  ],
  progress: [
    'progress',
    'How the score of a unit changes over time, from several worksheets and plans: lke batch FOLDER/ --progress',
  ],
  round: [
    'round|reply',
    "One evaluation: the sheet of the unit, that of the TPI, and the unit's reply. Compared by the command diff with --round.",
  ],
};
