import { platform } from '../../src/cli/platform.js';
import type { Side } from '../../src/diagnostic/side.js';
import type { Indicator, Instrument } from '../../src/instrument/model.js';
import { Content } from '../../src/source/content.js';
import { only } from '../../src/worksheet/choose.js';
import { openWorksheet } from '../../src/worksheet/open.js';
import { blankSide, type SideAnswer, type Unit, type Worksheet } from '../../src/worksheet/worksheet.js';
import { yamlWorksheet } from '../../src/worksheet/yaml/worksheet-yaml.js';
import { official } from './instruments.js';

/** A level or an index as written, or counts by key. */
export type Given = string | Readonly<Record<string, string>>;
export type Answers = Readonly<Record<string, Given>>;

export interface WorksheetSpec {
  readonly tpi?: Answers;
  readonly prerequisites?: Readonly<Record<string, string>>;
  readonly unit?: Partial<Unit>;
}

const at = { path: 'w.yaml', line: 1, column: 1 };

function sideFrom(given: Given | undefined): SideAnswer {
  if (given === undefined) return blankSide(at);
  if (typeof given === 'string') return { ...blankSide(at), value: { raw: given, origin: at } };
  const inputs = new Map(Object.entries(given).map(([key, raw]) => [key, { raw, origin: at }]));
  return { ...blankSide(at), inputs };
}

/** A worksheet with these answers, as a reader would hand it over. */
export function worksheetFrom(answers: Answers, spec: WorksheetSpec = {}): Worksheet {
  const { tpi = {}, prerequisites = {}, unit = {} } = spec;
  const ids = new Set([...Object.keys(answers), ...Object.keys(tpi)]);
  return {
    format: 'yaml',
    layout: null,
    unit: {
      id: null,
      name: null,
      institution: null,
      institutionType: null,
      year: null,
      target: null,
      ...unit,
    },
    prerequisites: new Map(Object.entries(prerequisites).map(([id, raw]) => [id, { raw, origin: at }])),
    answers: new Map(
      [...ids].map((id) => [
        id,
        { sides: { unit: sideFrom(answers[id]), tpi: sideFrom(tpi[id]) }, evidence: [], effort: null },
      ]),
    ),
    origin: at,
    hasTpi: Object.keys(tpi).length > 0,
    cache: null,
    book: null,
    diagnostics: [],
  };
}

/** The best, or the worst, answer of an indicator. */
export function extreme(indicator: Indicator, which: 'best' | 'worst'): Given {
  const { scale, formula } = indicator;
  if (scale.kind === 'choice') return scale.levels.at(which === 'best' ? 0 : -1)?.name ?? '';
  if (scale.kind === 'index') return which === 'best' ? scale.maximum.toString() : '0';
  const counts = Object.fromEntries(indicator.inputs.filter((i) => !i.optional).map((i) => [i.key, '4']));
  if (formula?.kind === 'share') {
    const whole = String(4 * formula.whole.length);
    return { ...counts, [formula.part]: which === 'best' ? whole : '0' };
  }
  return formula ? { ...counts, [formula.after]: which === 'best' ? '0' : '4' } : counts;
}

/** Every indicator at its best or worst, then these changes; null takes an answer away. */
export function fullAnswers(
  instrument: Instrument = official(),
  which: 'best' | 'worst' = 'best',
  changes: Readonly<Record<string, Given | null>> = {},
): Record<string, Given> {
  const answers: Record<string, Given> = {};
  for (const indicator of instrument.indicators) {
    const change = changes[indicator.id];
    if (change !== null) answers[indicator.id] = change ?? extreme(indicator, which);
  }
  return answers;
}

/** The same answers as a YAML worksheet. */
export function yamlFrom(answers: Answers, head = ''): string {
  const lines = Object.entries(answers).map(([id, given]) =>
    typeof given === 'string'
      ? `  ${id}: ${given}`
      : `  ${id}: { ${Object.entries(given)
          .map(([key, raw]) => `${key}: ${raw}`)
          .join(', ')} }`,
  );
  return `versi: 1\n${head}jawaban:\n${lines.join('\n')}\n`;
}

/** Reads a YAML worksheet. */
export function readYaml(text: string, instrument: Instrument = official()): Worksheet {
  return yamlWorksheet(text, 'w.yaml').read(instrument);
}

/** `code line:column` of everything a worksheet's reading found. */
export function found(worksheet: Pick<Worksheet, 'diagnostics'>): string[] {
  return worksheet.diagnostics.map(({ code, origin }) => {
    const place = origin && 'line' in origin ? ` ${origin.line}:${origin.column}` : '';
    return `${code}${place}`;
  });
}

/** What an answer says on one side. */
export function sideOf(worksheet: Worksheet, id: string, by: Side = 'unit'): SideAnswer {
  const answer = worksheet.answers.get(id);
  if (!answer) throw new Error(`no answer ${id}`);
  return answer.sides[by];
}

/** The worksheet in a file of any format. */
export async function readBytes(
  bytes: Uint8Array,
  path: string,
  instrument: Instrument = official(),
): Promise<Worksheet> {
  return (await openWorksheet(new Content({ bytes, path }), only(instrument), platform)).worksheet;
}
