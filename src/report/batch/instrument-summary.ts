import type { Lang } from '../../diagnostic/lang.js';
import { toDouble, zero } from '../../instrument/exact.js';
import type { Instrument } from '../../instrument/model.js';
import type { AboutInstrument, BatchResult, BatchRow } from './batch-schema.js';

/**
 * The instrument that rows were scored with, and where they are several, each of them: those known first, in their
 * order, then those of saved rows that are not at hand, by the words of the first.
 */
export function aboutInstruments(
  known: readonly [Instrument, ...Instrument[]],
  rows: readonly BatchRow[],
  lang: Lang,
): Pick<BatchResult, 'instrument' | 'instruments'> {
  const named = new Map(rows.flatMap(({ instrument }) => (instrument ? [[instrument.id, instrument]] : [])));
  const cut = new Set(rows.flatMap((row) => row.cuts.map(({ id }) => id)));
  const used = known.filter(({ id }) => named.has(id)).map((instrument) => aboutOf(instrument, cut, lang));
  const first = used[0] ?? aboutOf(known[0], cut, lang);
  const others = [...named.values()].filter(({ id }) => !known.some((instrument) => instrument.id === id));
  const all = [...used, ...others.map((other) => ({ ...withoutMinimums(first), ...other, title: other.id }))];
  return all.length > 1 ? { instrument: first, instruments: all } : { instrument: first };
}

const withoutMinimums = (about: AboutInstrument): AboutInstrument => ({
  ...about,
  requirements: about.requirements.map((requirement) => ({ ...requirement, minimum: {} })),
});

function aboutOf(instrument: Instrument, cut: ReadonlySet<string>, lang: Lang): AboutInstrument {
  const requirements = instrument.requirements.map(({ id, label, nodes, minimum }) => ({
    id,
    label: label[lang],
    max: nodes.reduce((max, node) => max + toDouble(instrument.nodes.get(node)?.weight ?? zero), 0),
    minimum: Object.fromEntries(Object.entries(minimum).map(([id, { points }]) => [id, toDouble(points)])),
  }));
  const areas = new Set(instrument.requirements.filter((r) => r.area).map((r) => r.id));
  return {
    id: instrument.id,
    title: instrument.title[lang],
    regulation: instrument.regulation,
    sha256: instrument.sha256,
    fingerprint: instrument.fingerprint,
    max: toDouble(instrument.root.weight),
    predicates: instrument.predicates.map(({ id, label }) => ({ id, label: label[lang] })),
    areas: requirements.filter(({ id }) => areas.has(id)).map(({ id, label, max }) => ({ id, label, max })),
    requirements,
    prerequisites: instrument.prerequisites.map(({ id, label }) => ({ id, label: label[lang] })),
    indicators: instrument.indicators
      .filter(({ id }) => cut.has(id))
      .map(({ id, label }) => ({ id, label: label[lang] })),
  };
}
