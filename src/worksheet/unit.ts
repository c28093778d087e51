import type { Instrument } from '../instrument/model.js';
import type { Unit } from './worksheet.js';

export const noUnit: Unit = {
  id: null,
  name: null,
  institution: null,
  institutionType: null,
  year: null,
  target: null,
  category: null,
  affirmation: null,
};

/** Kinds of institution that prerequisites tell apart. */
export const institutionTypes = ['pemda', 'kementerian-lembaga'] as const;

/** What is judged by, or shown with: only these values mean something. */
type Checked = 'institutionType' | 'year' | 'target';

/** A field of the unit as it was written, or what it may be. */
export function unitValue(
  field: Checked,
  raw: string,
  { predicates }: Pick<Instrument, 'predicates'>,
): { readonly value: string | number } | { readonly allowed: string } {
  switch (field) {
    case 'institutionType': {
      const types: readonly string[] = institutionTypes;
      return types.includes(raw) ? { value: raw } : { allowed: types.join(', ') };
    }
    case 'year':
      return /^(20\d\d|2100)$/.test(raw) ? { value: Number(raw) } : { allowed: '2000-2100' };
    case 'target': {
      const ids = predicates.map(({ id }) => id);
      return ids.includes(raw.toLowerCase())
        ? { value: raw.toUpperCase() }
        : { allowed: ids.join(', ').toUpperCase() };
    }
  }
}
