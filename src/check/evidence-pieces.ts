import { listed } from '../worksheet/evidence/split.js';
import type { Answer, Entry } from '../worksheet/worksheet.js';

/** One link or text of what is named as evidence. */
export interface Evidence {
  readonly entry: Entry;
  /** Input that it stands at. */
  readonly key: string | null;
}

/** What an answer and its counts name as evidence, each link and text by itself. */
export function evidenceOf({ evidence, sides }: Answer): Evidence[] {
  const ofInputs = [...sides.unit.inputs].flatMap(([key, input]) =>
    (input.evidence ?? []).map((entry) => ({ entry, key })),
  );
  const found = [...evidence.map((entry) => ({ entry, key: null })), ...ofInputs];
  return found.flatMap(({ entry, key }) =>
    listed(entry.raw).map((raw) => ({ entry: { ...entry, raw }, key })),
  );
}
