import { Draft } from './draft.js';
import { rowHeight } from './height.js';
import type { SheetPlan } from './plan.js';
import { disclaimer } from './rules/rules.js';
import type { Subject } from './subject.js';

const width = 120;

/** How the workbook is filled in. */
export function guideSheet(subject: Subject): SheetPlan {
  const { say } = subject;
  const draft = new Draft();
  draft.put(1, 1, say.guide.title, { kind: 'title' });
  draft.row(1, { height: 26 });
  let row = 3;
  for (const { head, lines } of Object.values(say.guide.parts)) {
    draft.put(1, row++, head, { kind: 'section' });
    for (const line of lines) {
      draft.put(1, row, line, { kind: 'text' });
      draft.row(row++, { height: rowHeight([{ text: line, width }]) });
    }
    row++;
  }
  draft.put(1, row, disclaimer(subject), { kind: 'subtitle' });
  return {
    name: say.sheets.guide,
    columns: [{ width }],
    rows: draft.rows(),
    merges: [],
    validations: [],
    colours: [],
    frozen: { rows: 0, columns: 0 },
    print: { isOnePage: true, titleRows: 0, foot: disclaimer(subject) },
    isProtected: true,
  };
}
