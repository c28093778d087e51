import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Worksheet } from '../../worksheet/worksheet.js';

const categories = ['WBK', 'WBK-AFIRMASI', 'WBBM'] as const;

/** A unit in the lists of proposals (PortalRB technical guide 1.0.0). */
export interface Proposed {
  readonly id: string;
  readonly nama: string;
  readonly kategori: (typeof categories)[number];
  readonly afirmasi: boolean;
}

const yes = ['ya', 'y', 'yes', 'true'];
const no = ['tidak', 't', 'n', 'no', 'false', ''];

/** What a worksheet's unit is proposed as; a category that is not said is its target. */
export function proposalOf({ unit, origin }: Pick<Worksheet, 'unit' | 'origin'>): Proposed | Diagnostic[] {
  const { id, name, category, target, affirmation } = unit;
  const said = (affirmation ?? '').trim().toLowerCase();
  const isSaid = yes.includes(said);
  const plain = target === 'WBK' && isSaid ? 'WBK-AFIRMASI' : target;
  const asked = (category ?? plain)?.trim().toUpperCase();
  const kategori = categories.find((known) => known === asked);
  const missing = Object.entries({ id, nama: name, kategori: asked }).filter(([, value]) => !value);
  const invalid = (key: string, found: string, allowed: string) =>
    diagnose('value-invalid', origin, { key, found, allowed }, { node: `unit.${key}` });
  const faults: Diagnostic[] = [
    ...missing.map(([key]) => diagnose('portalrb-unit', origin, { key }, { node: `unit.${key}` })),
    ...(id !== null && !isSafe(id) ? [diagnose('portalrb-id', origin, { id }, { node: 'unit.id' })] : []),
    ...(asked && !kategori ? [invalid('kategori', asked, categories.join(', '))] : []),
    ...(!isSaid && !no.includes(said) ? [invalid('afirmasi', said, 'ya, tidak')] : []),
    ...(kategori === 'WBK' && isSaid ? [invalid('kategori', kategori, 'WBK-AFIRMASI')] : []),
  ];
  if (faults.length > 0 || id === null || name === null || !kategori) return faults;
  return { id, nama: name, kategori, afirmasi: isSaid || kategori === 'WBK-AFIRMASI' };
}

/** Names that Windows keeps for devices, whatever follows behind a point. */
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** Fit for an address and for a file's name on every system. */
const isSafe = (id: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id) && !/\.$|\.\./.test(id) && !device.test(id);
