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

/**
 * A unit by what is written in each of its fields.
 * @param refused is told what a field holds and what it may be, where that is something else; the field stays blank.
 */
export function unitFrom(
  written: (field: keyof Unit) => string | null,
  instrument: Pick<Instrument, 'predicates'>,
  refused: (field: Checked, found: string, allowed: string) => void,
): Unit {
  const checked = <F extends Checked>(field: F): Unit[F] => {
    const raw = written(field);
    if (raw === null) return null as Unit[F];
    const found = unitValue(field, raw, instrument);
    if ('value' in found) return found.value as Unit[F];
    refused(field, raw, found.allowed);
    return null as Unit[F];
  };
  return {
    id: written('id'),
    name: written('name'),
    institution: written('institution'),
    institutionType: checked('institutionType'),
    year: checked('year'),
    target: checked('target'),
    category: written('category'),
    affirmation: written('affirmation'),
  };
}
