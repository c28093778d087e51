import type { Answer, Entry, InputEntry, SideAnswer, Worksheet } from '../../src/worksheet/worksheet.js';

/** What a worksheet says, without places and without blanks: equal for two files that say the same. */
export function contentOf({
  unit,
  prerequisites,
  answers,
}: Pick<Worksheet, 'unit' | 'prerequisites' | 'answers'>) {
  const said = [...answers].map(([id, answer]) => [id, answerContent(answer)] as const);
  return {
    unit: Object.fromEntries(Object.entries(unit).filter(([, value]) => !isBlankText(`${value ?? ''}`))),
    prerequisites: Object.fromEntries(
      [...prerequisites].map(([id, entry]) => [id, text(entry)]).filter(([, raw]) => raw !== ''),
    ),
    answers: Object.fromEntries(said.filter(([, content]) => JSON.stringify(content) !== '{}')),
  };
}

function answerContent({ sides, evidence, effort, person, due }: Answer) {
  return {
    ...some('unit', sideContent(sides.unit)),
    ...some('tpi', sideContent(sides.tpi)),
    ...some('evidence', list(evidence)),
    ...some('effort', text(effort)),
    ...some('person', text(person ?? null)),
    ...some('due', text(due ?? null)),
  };
}

function sideContent({ value, inputs, notes }: SideAnswer) {
  const counts = [...inputs].map(([key, entry]) => [key, inputContent(entry)] as const);
  return {
    ...some('value', text(value)),
    ...some('inputs', Object.fromEntries(counts.filter(([, { raw }]) => raw !== ''))),
    ...some('notes', text(notes)),
  };
}

const inputContent = (entry: InputEntry) => ({
  raw: text(entry),
  ...some('notes', text(entry.notes ?? null)),
  ...some('evidence', list(entry.evidence ?? [])),
});

/** A lone dash or tilde is a blank to YAML, quoted or not. */
const isBlankText = (raw: string) => /^\s*[~-]?\s*$/.test(raw);
const text = (entry: Entry | null) =>
  entry && !entry.unusable && !isBlankText(entry.raw) ? entry.raw.trim() : '';
const list = (entries: readonly Entry[]) => entries.map(text).filter((raw) => raw !== '');
const some = (key: string, value: string | object) =>
  value === '' || (typeof value === 'object' && Object.keys(value).length === 0) ? {} : { [key]: value };
