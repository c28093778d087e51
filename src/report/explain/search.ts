import type { Lang } from '../../diagnostic/lang.js';
import type { Instrument } from '../../instrument/model.js';
import type { Wordings } from '../../instrument/wording.js';
import { codeDocs } from '../../messages/codes/codes.js';
import type { Named } from './schema-node.js';

/** Something with an id and words: those that name it, and those that say more of it. */
interface Searched extends Named {
  readonly names: string;
  readonly rest: string;
}

/**
 * Ids whose name, question, levels or evidence contain every word, and codes of findings with them in what is said of
 * them; first those that have more of the words in their names; in the order of the instrument, the codes after it.
 */
export function searchFor(
  words: string,
  { instrument, wordings }: { readonly instrument: Instrument; readonly wordings: Wordings },
  lang: Lang,
): Named[] {
  const wanted = fold(words).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const ranked = [...searchedIn(instrument, wordings, lang), ...searchedCodes(lang)].map((item) => {
    const [names, rest] = [fold(item.names), fold(item.rest)];
    const inNames = wanted.filter((word) => holds(names, word)).length;
    const all = wanted.every((word) => holds(names, word) || holds(rest, word));
    return { item, rank: all ? wanted.length - inNames : null };
  });
  return ranked
    .flatMap(({ item, rank }) => (rank === null ? [] : [{ item, rank }]))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item: { id, label } }) => ({ id, label }));
}

function searchedIn(instrument: Instrument, wordings: Wordings, lang: Lang): Searched[] {
  const items = [
    ...instrument.nodes.values(),
    ...instrument.requirements.filter((r) => !instrument.nodes.has(r.id)),
    ...instrument.prerequisites,
    ...instrument.advice,
  ];
  return items.map((item) => {
    const { question, evaluator, levels = {}, evidence = [] } = wordings[item.id] ?? {};
    const inputs = 'inputs' in item ? item.inputs.map((input) => `${input.key} ${input.label.id}`) : [];
    const rest = [question, evaluator, ...Object.values(levels), ...evidence, ...inputs].join(' ');
    const { id, label } = item;
    return { id, label: label[lang], names: `${id} ${label.id} ${label.en}`, rest };
  });
}

const searchedCodes = (lang: Lang): Searched[] =>
  Object.entries(codeDocs(lang)).map(([id, { title, why, example, fix }]) => ({
    id,
    label: title,
    names: `${id} ${title}`,
    rest: `${why} ${example} ${fix}`,
  }));

/** A short word stands by itself; a longer one may be part of another, as affixes make them. */
const holds = (text: string, word: string): boolean =>
  word.length > 3 ? text.includes(word) : ` ${text} `.includes(` ${word} `);

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim();
