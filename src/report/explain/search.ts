import type { Lang } from '../../diagnostic/lang.js';
import type { Instrument } from '../../instrument/model.js';
import type { Wordings } from '../../instrument/wording.js';
import type { Named } from './explanation.js';

/** Ids whose label, question, levels or evidence contain every word, labels first; in the order of the instrument. */
export function searchInstrument(
  instrument: Instrument,
  wordings: Wordings,
  words: string,
  lang: Lang,
): Named[] {
  const wanted = fold(words).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const items = [
    ...instrument.nodes.values(),
    ...instrument.requirements.filter((r) => !instrument.nodes.has(r.id)),
    ...instrument.prerequisites,
  ];
  const scored = items.map((item) => {
    const labels = fold(`${item.id} ${item.label.id} ${item.label.en}`);
    const words = wordings[item.id];
    const inputs = 'inputs' in item ? item.inputs.map((input) => `${input.key} ${input.label.id}`) : [];
    const rest = fold(
      [
        words?.question,
        words?.evaluator,
        ...Object.values(words?.levels ?? {}),
        ...(words?.evidence ?? []),
        ...inputs,
      ].join(' '),
    );
    const inLabels = wanted.every((word) => labels.includes(word));
    return {
      item,
      rank: inLabels ? 0 : wanted.every((word) => labels.includes(word) || rest.includes(word)) ? 1 : 2,
    };
  });
  return scored
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => ({ id: item.id, label: item.label[lang] }));
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim();
