import { type Diagnostic, diagnose, type Subject } from '../../diagnostic/diagnostic.js';
import type { Origin } from '../../diagnostic/origin.js';
import type { Indicator, Instrument } from '../../instrument/model.js';
import type { Entry, Unit, Worksheet } from '../../worksheet/worksheet.js';

/** What a blank YAML worksheet asks of the unit (design, section 4), and where that is kept. */
const unitFields: readonly (readonly [string, keyof Unit])[] = [
  ['nama', 'name'],
  ['instansi', 'institution'],
  ['jenis_instansi', 'institutionType'],
  ['tahun', 'year'],
  ['target', 'target'],
];

/** A blank YAML worksheet has every key of the instrument, and nothing behind them. Unknown keys are told on reading. */
export function textTemplate(instrument: Instrument, worksheet: Worksheet): Diagnostic[] {
  return [...missingKeys(instrument, worksheet), ...leftovers(worksheet)];
}

function missingKeys(instrument: Instrument, worksheet: Worksheet): Diagnostic[] {
  const { keys, origin } = worksheet;
  const missing = (key: string, at: Origin, subject: Subject) =>
    diagnose('template-key-missing', at, { key }, subject);
  // PortalRB JSON has questions only, and no blank form
  const isYaml = keys !== undefined;
  const ofUnit = ['versi', 'instrumen', ...unitFields.map(([key]) => `unit.${key}`)];
  const ofPrerequisites = instrument.prerequisites.map(({ id }) => `prasyarat.${id}`);
  const outside = isYaml ? [...ofUnit, ...ofPrerequisites].filter((key) => !keys.has(key)) : [];
  return [
    ...outside.map((key) => {
      const section = keys?.get(key.split('.')[0] ?? '');
      return missing(key, section ?? { path: origin.path }, { node: key });
    }),
    ...instrument.indicators.flatMap((indicator) => {
      const { id } = indicator;
      if (!worksheet.answers.has(id)) return [missing(id, origin, { indicator: id })];
      const at = keys?.get(nameOf(indicator));
      return at ? missingInputs(indicator, keys, (key) => missing(key, at, { indicator: id, input: key })) : [];
    }),
  ];
}

const nameOf = ({ id }: Indicator): string => `jawaban.${id.toLowerCase()}`;

/** Only the optional ones may be left to whoever needs them. */
function missingInputs(
  indicator: Indicator,
  keys: Worksheet['keys'],
  missing: (key: string) => Diagnostic,
): Diagnostic[] {
  const required = indicator.inputs.filter((input) => !input.optional);
  return required.filter(({ key }) => !keys?.has(`${nameOf(indicator)}#${key}`)).map(({ key }) => missing(key));
}

/** Whatever is filled in already. */
function leftovers({ unit, prerequisites, answers, keys, origin }: Worksheet): Diagnostic[] {
  const leftover = (found: string, at: Origin, subject: Subject) =>
    diagnose('leftover-answer', at, { found }, subject);
  const entries = (subject: Subject, list: readonly (Entry | null | undefined)[]) =>
    list.flatMap((entry) => (entry ? [leftover(entry.raw, entry.origin, subject)] : []));
  const ofUnit = unitFields.flatMap(([key, field]) => {
    const value = unit[field];
    const name = `unit.${key}`;
    return value === null ? [] : [leftover(String(value), keys?.get(name) ?? origin, { node: name })];
  });
  const ofPrerequisites = [...prerequisites].flatMap(([id, entry]) => entries({ node: `prasyarat.${id}` }, [entry]));
  const ofAnswers = [...answers].flatMap(([indicator, { sides, evidence, effort }]) => [
    ...(['unit', 'tpi'] as const).flatMap((by) => [
      ...entries({ indicator, by }, [sides[by].value, sides[by].notes]),
      ...[...sides[by].inputs].flatMap(([input, entry]) => entries({ indicator, by, input }, [entry])),
    ]),
    ...entries({ indicator }, [...evidence, effort]),
  ]);
  return [...ofUnit, ...ofPrerequisites, ...ofAnswers];
}
