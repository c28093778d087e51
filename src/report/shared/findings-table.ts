import { cell, type Section } from '../page/section.js';
import { label, left, right, tableIfAny } from '../page/table.js';
import type { View } from '../page/view.js';
import type { Report } from '../score/score-schema.js';
import { costText, findingPlace, subjectText } from './file-findings.js';
import { bySeverityAndPlace } from './finding-order.js';
import { noFindings, notChecked } from './findings.js';

/** More are told elsewhere: a page must open on a telephone. */
const most = 500;

/** Every problem of one file in a table, the worst first. */
export function findingsTable(
  { diagnostics, source }: Pick<Report, 'diagnostics'> & { source: { path: string } },
  view: View,
): Section {
  const { text } = view;
  const { head } = text.check;
  const shown = bySeverityAndPlace(diagnostics).slice(0, most);
  const count = (severity: string) => diagnostics.filter((d) => d.severity === severity).length;
  const rest = diagnostics.length - shown.length;
  return {
    title:
      diagnostics.length === 0
        ? noFindings(source.path, view)
        : text.findingsTitle(count('error'), count('warning'), count('info')),
    lines: [
      ...(diagnostics.length > 0 ? [cell(notChecked(source.path, view))] : []),
      ...(rest > 0 ? [cell(text.check.moreRows(rest), 'strong')] : []),
    ],
    table: tableIfAny(shown, [
      left(head.severity, (d) =>
        cell(
          text.severity[d.severity],
          d.severity === 'error' ? 'bad' : d.severity === 'warning' ? 'strong' : 'muted',
        ),
      ),
      label(head.message, (d) => d.message),
      left(head.subject, (d) => `${subjectText(d)}${d.by === null ? '' : ` ${text.sideTitle[d.by]}`}`.trim()),
      right(head.points, (d) => costText(d, view), { when: shown.some((d) => costText(d, view) !== '') }),
      left(head.place, (d) => findingPlace(d, source.path), { shrinks: true }),
    ]),
  };
}
