import type { Instrument, ScoredNode } from '../instrument/model.js';
import { blankText as say } from '../messages/id/blank.js';
import { visible } from '../report/page/visible.js';
import type { Unit, Worksheet } from '../worksheet/worksheet.js';
import { comment } from './comment.js';
import { answerLines } from './yaml/answer.js';
import { factNotes, field, headingLines, type UnitField, unitNotes } from './yaml/parts.js';
import { remark, scalar } from './yaml/scalar.js';

export interface WorksheetYamlOptions {
  /** Lines of a comment at the top: where it comes from. */
  readonly about?: readonly string[];
  /** File name of the editor schema beside it. */
  readonly schema?: string;
}

/** What a worksheet says, whichever format it was read from. */
export type Written = Pick<Worksheet, 'unit' | 'prerequisites' | 'answers'>;

/**
 * A worksheet as YAML that the reader reads back to the same content: both sides, notes, evidence, effort, counts with
 * their notes, unit and prerequisites. Every indicator has its line, so that a blank one can be filled.
 */
export function worksheetYaml(
  instrument: Instrument,
  worksheet: Written,
  { about = [], schema }: WorksheetYamlOptions = {},
): string {
  const { unit, prerequisites, answers } = worksheet;
  const nodeLines = (node: ScoredNode, depth: number): string[] =>
    node.kind === 'indicator'
      ? answerLines(node, answers.get(node.id))
      : [...headingLines(node, depth), ...node.children.flatMap((child) => nodeLines(child, depth + 1))];
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=./${schema}`]),
    ...comment(say.title(instrument.title.id, instrument.regulation), ''),
    ...about.flatMap((text) => comment(remark(text), '')),
    'versi: 1',
    `instrumen: ${instrument.id}`,
    '',
    `# ${say.unit}`,
    'unit:',
    ...unitLines(unit, instrument),
    '',
    `# ${say.prerequisites}`,
    'prasyarat:',
    ...factNotes(instrument).map(([id, note]) =>
      field(id, scalar(prerequisites.get(id)?.raw ?? ''), visible(note)),
    ),
    '',
    `# ${say.answers}`,
    'jawaban:',
    ...instrument.root.children.flatMap((child) => nodeLines(child, 0)),
    '',
  ].join('\n');
}

function unitLines(unit: Unit, instrument: Instrument): string[] {
  const values: Record<UnitField, string | null> = {
    nama: unit.name,
    instansi: unit.institution,
    jenis_instansi: unit.institutionType,
    tahun: unit.year === null ? null : String(unit.year),
    target: unit.target,
  };
  const id = unit.id === null ? [] : [`  id: ${scalar(unit.id)}`];
  const proposal = [
    ['kategori', unit.category],
    ['afirmasi', unit.affirmation],
  ].flatMap(([key, value]) => (value ? [`  ${key}: ${scalar(value)}`] : []));
  const fields = Object.entries(unitNotes(instrument)).map(([key, note]) =>
    field(key, scalar(values[key as keyof typeof values] ?? ''), note),
  );
  return [...id, ...fields, ...proposal];
}
