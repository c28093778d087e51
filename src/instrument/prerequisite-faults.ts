import type { ReportFault } from './fault.js';
import type { InstrumentFile } from './schema.js';

/** Prerequisites, and what is only advised: both have ids of one kind, and values that have to mean something. */
export function checkPrerequisites(file: InstrumentFile, report: ReportFault) {
  const predicates = new Set(file.predicates.map((p) => p.id));
  const known = [...predicates].join(', ');
  const seen = new Set<string>();
  const check = (list: 'prerequisites' | 'advice', key: 'minimum' | 'advised', items: readonly Asked[]) => {
    for (const [i, item] of items.entries()) {
      if (seen.has(item.id)) report('id-repeated', [list, i, 'id'], item.id, '');
      seen.add(item.id);
      for (const [predicate, asked] of Object.entries(item.asked)) {
        const at = [list, i, key, predicate];
        if (!predicates.has(predicate)) report('prerequisite-predicate', at, predicate, known);
        for (const grade of typeof asked === 'string' ? [asked] : Object.values(asked)) {
          const allowed = item.kind === 'grade' ? (item.grades ?? []) : item.kind === 'yes' ? ['ya'] : null;
          const sound = allowed ? allowed.includes(grade) : /^\d+(\.\d+)?$/.test(grade);
          if (!sound) report('prerequisite-grade', at, grade, allowed?.join(', ') ?? '0–100');
        }
      }
    }
  };
  const prerequisites = (file.prerequisites ?? []).map(({ minimum, ...item }) => ({
    ...item,
    asked: minimum,
  }));
  const advice = (file.advice ?? []).map(({ advised, ...item }) => ({ ...item, asked: advised }));
  check('prerequisites', 'minimum', prerequisites);
  check('advice', 'advised', advice);
  for (const [i, note] of (file.notes ?? []).entries())
    for (const [n, predicate] of note.predicates.entries())
      if (!predicates.has(predicate))
        report('prerequisite-predicate', ['notes', i, 'predicates', n], predicate, known);
}

type Asked = Pick<Prerequisite, 'id' | 'kind' | 'grades'> & { readonly asked: Prerequisite['minimum'] };
type Prerequisite = NonNullable<InstrumentFile['prerequisites']>[number];
