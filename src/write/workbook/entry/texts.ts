import type { Line } from '../lines.js';
import { type Subject, told } from '../subject.js';

/** A label, and the question where the instrument has one. */
export function lineText(subject: Subject, line: Line): string {
  if (line.kind === 'input') {
    const label = told(subject, line.input.label);
    return line.input.optional ? subject.say.entry.optional(label) : label;
  }
  if (line.depth === 0) return subject.say.entry.total;
  const label = told(subject, line.node.label);
  const question = line.kind === 'indicator' ? subject.wordings[line.id]?.question : undefined;
  return question === undefined ? label : `${label}\n${question}`;
}

/** What may be answered, and what each answer means. */
export function choicesText({ say, wordings, lang }: Subject, line: Line): string {
  if (line.kind === 'branch') return '';
  if (line.kind === 'input') return say.entry.count;
  const { scale } = line.node;
  if (scale.kind === 'ratio') return say.entry.ratio;
  if (scale.kind === 'index')
    return say.entry.index(scale.maximum.toString().replace('.', lang === 'id' ? ',' : '.'));
  const meanings = wordings[line.id]?.levels;
  return scale.levels.map(({ name }) => say.entry.level(name, meanings?.[name] ?? '')).join('\n');
}

/** Documents that usually prove the answer, one a line. */
export function usualText({ wordings }: Subject, line: Line): string {
  const words = line.kind === 'indicator' ? wordings[line.id] : undefined;
  return words ? words.evidence.join('\n') : '';
}
