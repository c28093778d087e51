import type { Lang } from '../../diagnostic/lang.js';
import { layoutsOf } from '../../instrument/layouts.js';
import type { Instrument } from '../../instrument/model.js';
import { codeDocs } from '../../messages/codes/codes.js';
import { termsIn } from '../../messages/terms.js';
import { cell, lines, type Section } from '../page/section.js';
import { label, left, tableOf } from '../page/table.js';
import type { View } from '../page/view.js';
import type { ListExplanation } from './explain-schema.js';
import { explainAgain } from './parts.js';
import type { Named } from './schema-node.js';

type Group = ListExplanation['groups'][number];

/** Everything that can be asked for, by kind, with an example; with `all`, also every id and what it is called. */
export function explainList(instrument: Instrument, lang: Lang, all: boolean): ListExplanation {
  const named = (items: readonly { readonly id: string; readonly label: Record<Lang, string> }[]): Named[] =>
    items.map((item) => ({ id: item.id, label: item.label[lang] }));
  const nodes = [...instrument.nodes.values()];
  const codes = Object.entries(codeDocs(lang)).map(([id, { title }]) => ({ id, label: title }));
  const ids = {
    predicate: named(instrument.predicates),
    requirement: named(instrument.requirements),
    prerequisite: named(instrument.prerequisites),
    advice: named(instrument.advice),
    branch: named(nodes.filter(({ kind, id }) => kind === 'branch' && id !== instrument.root.id)),
    indicator: named(instrument.indicators),
    code: codes,
    term: termsIn(lang).map(({ names: [id = ''], says }) => ({ id, label: says })),
  };
  const group = (kind: keyof typeof ids): Group[] => {
    const [first] = ids[kind];
    const items = ids[kind];
    return first ? [{ kind, count: items.length, example: first.id, ...(all && { items }) }] : [];
  };
  const [soal, row] = [questionNumbers(instrument), firstRow(instrument)];
  return {
    kind: 'list',
    groups: [
      ...group('predicate'),
      ...group('requirement'),
      ...group('prerequisite'),
      ...group('advice'),
      ...group('branch'),
      ...group('indicator'),
      ...(soal[0] === undefined
        ? []
        : [{ kind: 'soal' as const, count: soal.length, example: String(soal[0]) }]),
      ...(row === null ? [] : [{ kind: 'cell' as const, count: null, example: `K${row}` }]),
      ...group('code'),
      ...group('term'),
      { kind: 'words', count: null, example: '' },
    ],
  };
}

/** Every PortalRB question number, in the order of the instrument. */
const questionNumbers = ({ indicators }: Instrument): number[] =>
  indicators
    .flatMap(({ soal, inputs }) => [soal, ...inputs.map((input) => input.soal)])
    .filter((n) => n !== null);

/** The row of the first indicator in the first of the official workbooks. */
function firstRow(instrument: Instrument): number | null {
  const [layout] = layoutsOf(instrument);
  const [row] = instrument.indicators.flatMap(({ rows }) => rows[layout?.id ?? ''] ?? []);
  return row ?? null;
}

/** The same as sections. */
export function listSections({ groups }: ListExplanation, view: View): Section[] {
  const { explain } = view.text;
  const all = groups.filter(({ items }) => items !== undefined);
  const table = tableOf(groups, [
    left(explain.kindHead, ({ kind }) => cell(explain.kinds[kind], 'strong')),
    left(explain.exampleHead, ({ example }) => explainAgain(view, example || explain.exampleWords)),
  ]);
  return [
    { title: explain.listTitle, lines: [], table },
    ...(all.length > 0
      ? []
      : [
          lines(
            null,
            cell(explain.listAll(explainAgain(view, '--all'))),
            cell(explain.listIn(explainAgain(view, 'ID', '--in', 'LKE.xlsx'))),
          ),
        ]),
    ...all.map(({ kind, items = [] }) => ({
      title: explain.kinds[kind],
      lines: [],
      table: tableOf(items, [
        left('ID', ({ id }) => cell(id, 'strong')),
        label(explain.nameHead, (item) => item.label),
      ]),
    })),
  ];
}
