import type { Indicator, Instrument, ScoredNode } from '../instrument/model.js';
import type { Wordings } from '../instrument/wording.js';
import { blankText as say } from '../messages/id/blank.js';
import { comment } from './comment.js';
import { countLine, factNotes, field, headingLines, type UnitField, unitNotes } from './yaml/parts.js';
import { quoted } from './yaml/scalar.js';

/** What is already known of the unit; blank fields are left to be filled. */
export type BlankUnit = Partial<Record<UnitField, string>>;

/**
 * A blank YAML worksheet that can be filled without any other document: headings with weights, and beside each key
 * its question, levels, counts and usual evidence.
 * @param schema file name of the editor schema beside it.
 */
export function blankYaml(
  instrument: Instrument,
  wordings: Wordings,
  unit: BlankUnit,
  schema: string,
): string {
  return [
    `# yaml-language-server: $schema=./${schema}`,
    ...comment(say.title(instrument.title.id, instrument.regulation), ''),
    '#',
    ...say.how.map((line) => `# ${line}`),
    'versi: 1',
    `instrumen: ${instrument.id}`,
    '',
    ...unitLines(instrument, unit),
    `# ${say.answers}`,
    'jawaban:',
    ...instrument.root.children.flatMap((child) => nodeLines(child, wordings, 0)),
    '',
  ].join('\n');
}

/** A blank file of unit data and prerequisites, for a worksheet that has no place for them. */
export const blankUnitYaml = (instrument: Instrument, unit: BlankUnit): string =>
  [...say.unitFile.map((line) => `# ${line}`), ...unitLines(instrument, unit)].join('\n');

function unitLines(instrument: Instrument, unit: BlankUnit): string[] {
  return [
    `# ${say.unit}`,
    'unit:',
    ...Object.entries(unitNotes(instrument)).map(([key, note]) =>
      field(key, quotedOrBlank(unit[key as keyof BlankUnit]), note),
    ),
    '',
    `# ${say.prerequisites}`,
    'prasyarat:',
    ...factNotes(instrument).map(([id, note]) => field(id, '', note)),
    '',
  ];
}

/** Always in quotes, so that nothing typed on a command line means anything to YAML. */
const quotedOrBlank = (value: string | undefined): string => (value === undefined ? '' : quoted(value));

function nodeLines(node: ScoredNode, wordings: Wordings, depth: number): string[] {
  if (node.kind === 'indicator') return ['', ...indicatorLines(node, wordings)];
  return [
    ...headingLines(node, depth),
    ...node.children.flatMap((child) => nodeLines(child, wordings, depth + 1)),
  ];
}

function indicatorLines(indicator: Indicator, wordings: Wordings): string[] {
  const words = wordings[indicator.id];
  const { scale } = indicator;
  const lines = comment(`${indicator.id}  ${indicator.label.id}`, '  ');
  if (words) lines.push(...comment(words.question, '  '));
  if (scale.kind === 'choice') {
    for (const { name } of scale.levels)
      lines.push(...comment(`  ${name}: ${words?.levels?.[name] ?? ''}`, '  '));
  }
  if (scale.kind === 'index') lines.push(...comment(say.index(scale.maximum.toString()), '  '));
  if (words) lines.push(...comment(`${say.evidence}: ${words.evidence.join('; ')}`, '  '));
  if (scale.kind !== 'ratio') return [...lines, `  ${indicator.id}:`];
  const keys = indicator.inputs.map((input) => countLine('    ', input, ''));
  return [...lines, `  ${indicator.id}:`, ...keys];
}
