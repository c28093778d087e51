import { partText } from './encoding.js';
import { inPart, WorkbookError } from './error.js';
import { workbookLimits } from './limits.js';
import { type Handler, scanXml } from './xml.js';
import type { Prune, Zip } from './zip.js';

export interface Relationship {
  /** The last word of its type: `worksheet`, `sharedStrings`, `hyperlink`. */
  readonly type: string;
  /** A part of the package, or as written when external. */
  readonly target: string;
  readonly external: boolean;
}

/** Walks through a part with handlers; false when there is no such part. @param prune see `Zip.read`. */
export function scanPart(zip: Zip, part: string, roots: Record<string, Handler>, prune?: Prune): boolean {
  return inPart(part, () => {
    const bytes = zip.read(part, prune);
    if (bytes) scanXml(partText(bytes), new Map(Object.entries(roots)));
    return bytes !== null;
  });
}

/** What a part refers to, by id; '' asks for the package itself. */
export function readRelationships(zip: Zip, part: string): Map<string, Relationship> {
  const found = new Map<string, Relationship>();
  const slash = part.lastIndexOf('/') + 1;
  const relationship: Handler = {
    open(attributes) {
      if (found.size === workbookLimits.relationships) throw new WorkbookError('too-many', 'relationships');
      const target = attributes.get('Target') ?? '';
      const external = attributes.get('TargetMode') === 'External';
      const type = (attributes.get('Type') ?? '').replace(/^.*\//s, '');
      const id = attributes.get('Id') ?? '';
      found.set(id, {
        type,
        target: external ? target : resolveTarget(part.slice(0, slash), target),
        external,
      });
    },
  };
  scanPart(zip, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`, {
    Relationships: { children: new Map([['Relationship', relationship]]) },
  });
  return found;
}

/** The parts of a type that relationships lead to, each once however many do. */
export function partsOfType(relationships: ReadonlyMap<string, Relationship>, type: string): string[] {
  const found = [...relationships.values()].flatMap((one) =>
    one.type === type && !one.external ? [one.target] : [],
  );
  return [...new Set(found)];
}

/** `../worksheets/sheet1.xml` and `/xl/worksheets/sheet1.xml` as names of parts. */
function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
