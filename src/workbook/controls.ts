import { latin1 } from '../source/bytes.js';
import type { Budget } from './limits.js';
import { partsOfType, type Relationship, scanPart } from './package.js';
import type { Control } from './workbook.js';
import type { Zip } from './zip.js';

/** Lists, and buttons of which one is chosen: their cell holds the number of what was chosen. */
const kinds: ReadonlySet<string> = new Set(['Drop', 'List', 'Radio']);

/**
 * Form controls of a sheet that write the place of what is chosen into a cell. Where the package has no part for them,
 * as older programs write it, they are taken from the drawing.
 */
export function readControls(
  zip: Zip,
  relationships: ReadonlyMap<string, Relationship>,
  budget: Budget,
): Control[] {
  const parts = partsOfType(relationships, 'ctrlProp');
  if (parts.length === 0) {
    return partsOfType(relationships, 'vmlDrawing').flatMap((part) => drawnControls(zip, part, budget));
  }
  return parts.flatMap((part) => {
    budget.take('controls');
    const found: Control[] = [];
    const properties = {
      open(attributes: { get(name: string): string | undefined }) {
        const isChoice = kinds.has(attributes.get('objectType') ?? '');
        const link = attributes.get('fmlaLink');
        const list = attributes.get('fmlaRange');
        if (isChoice && link) found.push({ link, ...(list !== undefined && { list }) });
      },
    };
    scanPart(zip, part, { 'x14:formControlPr': properties });
    return found;
  });
}

/** Objects of a drawing that are choices, as they say themselves. */
const choice = /ObjectType=["'](Drop|List|Radio)["']/;

/** Such drawings are often no sound XML, so they are searched as text, each object by itself. */
function drawnControls(zip: Zip, part: string, budget: Budget): Control[] {
  // most hold the frames of comments only, however many
  const bytes = zip.read(part, (all) => (choice.test(latin1(all)) ? all : new Uint8Array()));
  const [, ...objects] = bytes ? new TextDecoder().decode(bytes).split('<x:ClientData') : [];
  return objects.flatMap((object) => {
    const link = formulaIn(object, 'FmlaLink');
    if (!choice.test(object.slice(0, object.indexOf('>'))) || link === null) return [];
    budget.take('controls');
    const list = formulaIn(object, 'FmlaRange');
    return [{ link, ...(list !== null && { list }) }];
  });
}

function formulaIn(object: string, name: string): string | null {
  const text = new RegExp(`<x:${name}>([^<]*)</x:${name}>`).exec(object)?.[1]?.trim();
  if (!text) return null;
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
