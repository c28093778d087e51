import { type Block, heading, table } from '../../page/paper.js';
import { label, left, tableOf } from '../../page/table.js';
import type { View } from '../../page/view.js';
import { localNumber, predicateName } from '../../shared/requirement-cells.js';
import type { Report } from '../score-schema.js';

type Item = Report['prerequisites'][number]['items'][number];

/** Every prerequisite, also those that nobody has evaluated: silence about them would look like approval. */
export function prerequisitePaper({ prerequisites }: Report, view: View): Block[] {
  const { text, lang } = view;
  const all = [
    ...new Map(prerequisites.flatMap(({ items }) => items.map((item) => [item.id, item]))).values(),
  ];
  if (all.length === 0) return [];
  const state = ({ passed, minimum }: Item) =>
    passed === null ? text.notEvaluated : `${passed ? text.met : text.short} (min ${minimum ?? '-'})`;
  const shown = tableOf(all, [
    label(text.head.prerequisite, (item) => item.label),
    left(text.head.actual, (item) => localNumber(item.actual, lang) ?? '-'),
    ...prerequisites.map(({ predicate, items }) =>
      left<Item>(predicateName(predicate), ({ id }) => {
        const own = items.find((item) => item.id === id);
        return own ? state(own) : '-';
      }),
    ),
  ]);
  return [
    heading(text.prerequisitesTitle, 2),
    table(text.prerequisitesTitle, shown, [44, 16, ...prerequisites.map(() => 20)]),
  ];
}
