import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import { type Heads, meaningOf } from './heads.js';
import type { ListRecord } from './records.js';

/** Lines that are named one by one, at most. */
const most = 12;

/** Lines of a list that are not used, or not as they stand: each kind once, with its lines. */
export function oddLines(
  records: readonly ListRecord[],
  isListed: (record: ListRecord) => boolean,
  heads: Heads,
): Diagnostic[] {
  const kinds = [
    ['nameless', (record: ListRecord) => isFilled(record, heads) && !isListed(record)],
    ['headless', ({ fields }: ListRecord) => fields.some(([head, text]) => head === '' && text !== '')],
    ['twice', (record: ListRecord) => saysTwice(record, heads)],
  ] as const;
  return kinds.flatMap(([why, isOdd]) => {
    const found = records.filter(isOdd);
    const [first] = found;
    if (!first) return [];
    const shown = found.slice(0, most).map(({ line }) => line);
    const lines = `${shown.join(', ')}${found.length > most ? `, ... (${found.length})` : ''}`;
    return [diagnose('units-lines-odd', first.origin, { why, lines })];
  });
}

/** Something is written that a unit is told by, not only its number in the list. */
const isFilled = ({ fields }: ListRecord, heads: Heads): boolean =>
  fields.some(([head, text]) => text !== '' && meaningOf(head, heads));

/** Two columns of one meaning that say different things. */
function saysTwice({ fields }: ListRecord, heads: Heads): boolean {
  const said = new Map<string, string>();
  return fields.some(([head, text]) => {
    const meaning = meaningOf(head, heads);
    if (!meaning || text === '') return false;
    const key = JSON.stringify(meaning);
    const before = said.get(key);
    said.set(key, before ?? text);
    return before !== undefined && before !== text;
  });
}
