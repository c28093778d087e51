import { type Diagnostic, diagnose, type Subject } from '../../diagnostic/diagnostic.js';
import type { Origin } from '../../diagnostic/origin.js';
import { factsOf } from '../../instrument/facts.js';
import { inputKey } from '../../instrument/input-ref.js';
import type { Indicator, Instrument } from '../../instrument/model.js';
import type { Entry, Worksheet } from '../../worksheet/worksheet.js';

/** What a blank YAML worksheet asks of the unit (`lke schema worksheet` describes it). */
const unitKeys = ['nama', 'instansi', 'jenis_instansi', 'tahun', 'target'];

/** A blank YAML worksheet has every key of the instrument, and nothing behind them. Unknown keys are told on reading. */
export function textTemplate(instrument: Instrument, worksheet: Worksheet): Diagnostic[] {
  return [...missingKeys(instrument, worksheet), ...leftovers(instrument, worksheet)];
}

function missingKeys(instrument: Instrument, worksheet: Worksheet): Diagnostic[] {
  const { origin } = worksheet;
  const keys = worksheet.keys?.();
  const missing = (key: string, at: Origin, subject: Subject) =>
    diagnose('template-key-missing', at, { key }, subject);
  // PortalRB JSON has questions only, and no blank form
  const isYaml = keys !== undefined;
  const ofUnit = ['versi', 'instrumen', ...unitKeys.map((key) => `unit.${key}`)];
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
      return at
        ? missingInputs(indicator, keys, (key) => missing(key, at, { indicator: id, input: key }))
        : [];
    }),
  ];
}

const nameOf = ({ id }: Indicator): string => `jawaban.${id.toLowerCase()}`;

/** Only the optional ones may be left to whoever needs them. */
function missingInputs(
  indicator: Indicator,
  keys: ReadonlyMap<string, Origin> | undefined,
  missing: (key: string) => Diagnostic,
): Diagnostic[] {
  const required = indicator.inputs.filter((input) => !input.optional);
  return required
    .filter(({ key }) => !keys?.has(inputKey({ indicator: nameOf(indicator), input: key })))
    .map(({ key }) => missing(key));
}

/**
 * Answers that are there already. What is the same for every unit of an institution may be filled in: its name, and
 * prerequisites of the institution.
 */
function leftovers(instrument: Instrument, { prerequisites, answers }: Worksheet): Diagnostic[] {
  const entries = (subject: Subject, list: readonly (Entry | null | undefined)[]) =>
    list.flatMap((entry) =>
      entry ? [diagnose('leftover-answer', entry.origin, { found: entry.raw }, subject)] : [],
    );
  const ofUnit = factsOf(instrument).filter(({ level }) => level === 'unit');
  const ofPrerequisites = ofUnit.flatMap(({ id }) =>
    entries({ node: `prasyarat.${id}` }, [prerequisites.get(id)]),
  );
  const ofAnswers = [...answers].flatMap(([indicator, { sides, evidence, effort, person, due }]) => [
    ...(['unit', 'tpi'] as const).flatMap((by) => [
      ...entries({ indicator, by }, [sides[by].value, sides[by].notes]),
      ...[...sides[by].inputs].flatMap(([input, entry]) => entries({ indicator, by, input }, [entry])),
    ]),
    ...entries({ indicator }, [...evidence, effort, person, due]),
  ]);
  return [...ofPrerequisites, ...ofAnswers];
}
