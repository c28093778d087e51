import type { Budget } from './limits.js';
import { type Relationship, scanPart } from './package.js';
import type { Control } from './workbook.js';
import type { Zip } from './zip.js';

/** Lists, and buttons of which one is chosen: their cell holds the number of what was chosen. */
const kinds: Readonly<Record<string, Control['kind']>> = { Drop: 'list', List: 'list', Radio: 'radio' };

/** Form controls of a sheet that write the place of what is chosen into a cell. */
export function readControls(
  zip: Zip,
  relationships: ReadonlyMap<string, Relationship>,
  budget: Budget,
): Control[] {
  return [...relationships.values()].flatMap(({ type, target, external }) => {
    if (type !== 'ctrlProp' || external) return [];
    budget.take('controls');
    const found: Control[] = [];
    const properties = {
      open(attributes: { get(name: string): string | undefined }) {
        const kind = kinds[attributes.get('objectType') ?? ''];
        const link = attributes.get('fmlaLink');
        const list = attributes.get('fmlaRange');
        if (kind && link) found.push({ kind, link, ...(list !== undefined && { list }) });
      },
    };
    scanPart(zip, target, { 'x14:formControlPr': properties });
    return found;
  });
}
