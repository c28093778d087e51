import { type Diagnostic, diagnose, refuse, UserError } from '../../diagnostic/diagnostic.js';
import type { Side } from '../../diagnostic/side.js';
import type { Instrument } from '../../instrument/model.js';
import { markAnswer } from '../../scoring/marks.js';
import { largeTextLimits } from '../../source/limits.js';
import { textFault } from '../../source/scan.js';
import type { Worksheet } from '../../worksheet/worksheet.js';
import { Losses } from '../losses.js';
import { isDense } from '../yaml/scalar.js';
import { type AnswerJson, answersOf } from './answers.js';

/** What PortalRB pulls from an agency for one unit (technical guide 1.0.0). */
interface UnitJson {
  readonly unit_id: string;
  readonly nama_unit: string | null;
  readonly tahun: number;
  readonly answers: readonly AnswerJson[];
}

/** A worksheet as PortalRB's JSON, and what that has no place for. */
export interface PortalRbFile {
  readonly json: string;
  readonly lost: readonly Diagnostic[];
}

/**
 * The answers of both sides by question number, as `/lke/jawaban-unit/{id}` gives them. Blanks are null.
 * @throws UserError with everything that the intake would refuse: a unit without id or year, an answer outside its scale,
 * an instrument whose questions have no numbers there.
 */
export function portalRbJson(instrument: Instrument, worksheet: Worksheet): PortalRbFile {
  const faults = [
    ...questionFaults(instrument),
    ...unitFaults(worksheet),
    ...(['unit', 'tpi'] as const).flatMap((by) => answerFaults(instrument, worksheet, by)),
  ];
  const [first, ...rest] = faults;
  if (first) throw new UserError([first, ...rest]);
  const { unit } = worksheet;
  const losses = new Losses('portalrb');
  const data: UnitJson = {
    unit_id: unit.id ?? '',
    nama_unit: unit.name,
    tahun: unit.year ?? 0,
    answers: answersOf(instrument, worksheet, losses),
  };
  tellWhatHasNoPlace(worksheet, losses);
  const json = jsonText(data);
  const fault = textFault(json, largeTextLimits);
  if (fault) refuse('yaml-too-large', worksheet.origin, { what: fault });
  return { json, lost: losses.found };
}

function questionFaults({ indicators }: Instrument): Diagnostic[] {
  return indicators
    .filter(({ soal, inputs }) => soal === null && inputs.every((input) => input.soal === null))
    .map(({ id }) => diagnose('portalrb-question', null, { id }, { indicator: id }));
}

/** At the place where each would be filled in. */
function unitFaults({ unit, unitAt, origin }: Worksheet): Diagnostic[] {
  const needed = [
    ['id', 'id'],
    ['year', 'tahun'],
  ] as const;
  return needed
    .filter(([field]) => unit[field] === null)
    .map(([field, key]) =>
      diagnose('portalrb-unit', unitAt?.[field] ?? origin, { key }, { node: `unit.${key}` }),
    );
}

/** Wrong answers; those that are only missing are null, and a share of nothing is the ministry's to judge. */
const tolerated: readonly Diagnostic['code'][] = [
  'answer-missing',
  'count-missing',
  'zero-of-zero',
  'share-of-nothing',
];

function answerFaults(instrument: Instrument, { answers }: Worksheet, by: Side): Diagnostic[] {
  return instrument.indicators.flatMap((indicator) => {
    const side = answers.get(indicator.id)?.sides[by];
    if (!side) return [];
    return markAnswer(indicator, side, by).diagnostics.filter(({ code }) => !tolerated.includes(code));
  });
}

function tellWhatHasNoPlace(worksheet: Worksheet, losses: Losses): void {
  const { unit, prerequisites, answers, origin } = worksheet;
  const fields: readonly (readonly [string, unknown])[] = [
    ['instansi', unit.institution],
    ['jenis_instansi', unit.institutionType],
    ['target', unit.target],
    ['kategori', unit.category],
    ['afirmasi', unit.affirmation],
  ];
  const said = fields.flatMap(([key, value]) => ((value ?? null) === null ? [] : [key]));
  losses.noPlace('unit', said, origin);
  losses.noPlace('prerequisites', [...prerequisites.keys()], origin);
  const having = (field: 'effort' | 'person' | 'due') =>
    [...answers].flatMap(([id, answer]) => (answer[field] ? [id] : []));
  for (const field of ['effort', 'person', 'due'] as const) losses.noPlace(field, having(field), origin);
  losses.ruleChosen(worksheet);
}

/** JSON as `JSON.stringify` lays it out. Brackets that do not close are escaped: our own reader counts them also in texts. */
function jsonText({ answers, ...unit }: UnitJson): string {
  const fields = (object: object, indent: string) =>
    Object.entries(object).map(([key, value]) => `${indent}${JSON.stringify(key)}: ${valueText(value)}`);
  const items = answers.map((answer) => `    {\n${fields(answer, '      ').join(',\n')}\n    }`);
  const list = `  "answers": [\n${items.join(',\n')}\n  ]`;
  return `{\n${[...fields(unit, '  '), list].join(',\n')}\n}\n`;
}

function valueText(value: string | number | null): string {
  const text = JSON.stringify(value);
  if (typeof value !== 'string' || !isDense(value)) return text;
  return text.replace(/[[\]{}?:-]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
}
