import type { Rule, Sheet } from '../page/book.js';
import type { Cell } from '../page/section.js';
import { sheetOf, textColumn } from '../page/sheet.js';
import type { Words } from '../page/view.js';

/** What people read first, a line a row: what it is about, then what is said, a verdict in the colour of its words. */
export function linesSheet(name: string, lines: readonly Cell[], { text }: Words): Sheet {
  const { verdict, paper, batchSheets } = text;
  const begins = (say: string, tone: Rule['tone']): Rule => ({ when: say.split(gap)[0]?.trim() ?? '', tone });
  const rules = [
    begins(verdict.met(gap), 'good'),
    begins(verdict.scoreMet(gap), 'fair'),
    begins(verdict.notMetFor(gap).replace(':', ''), 'bad'),
  ];
  const rows = lines.map(aboutAndSaid);
  const when = rows.some(({ about }) => about !== '');
  return sheetOf(
    name,
    rows,
    [
      textColumn(batchSheets.head.about, 24, ({ about }) => about, { wraps: true, when }),
      textColumn(paper.head.content, 110, ({ said }) => said, { wraps: true, rules }),
    ],
    when ? 1 : 0,
  );
}

/** Where a name will stand. */
const gap = '\u0001';

/** A verdict begins with the name of its predicate, in capitals. */
function aboutAndSaid({ about, text }: Cell): { readonly about: string; readonly said: string } {
  const said = text.trim().replace(/ {2,}/g, ' ');
  if (about !== undefined) return { about, said };
  const [, name = '', rest = said] = /^([\p{Lu}\d]{2,}): (.*)$/su.exec(said) ?? [];
  return { about: name, said: rest };
}
