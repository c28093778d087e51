import type { Piece } from '../../../check/behind.js';
import { linkKey, linksIn } from '../../../check/links/links.js';
import { saysSomething } from '../../../worksheet/evidence/content.js';
import { fold, spaced } from '../../../worksheet/text.js';

/** What was said before, letters and digits only, and the links in it. */
export interface Had {
  readonly links: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

/** Texts that are taken off others, at most: bounds what strangers can make us compare. */
const most = 200;

export const hadIn = (texts: readonly string[]): Had => ({
  links: new Set(texts.flatMap(linksIn).map(linkId)),
  texts: new Set(texts.flatMap(partsOf).map(lettersOf)),
});

/** Whether a note says what was not said before. `hollow`: what is new in it says nothing. */
export function newsIn(
  { text, isHollow }: Pick<Piece, 'text' | 'isHollow'>,
  had: Had,
): 'new' | 'hollow' | 'none' {
  if (linksIn(text).some((link) => !had.links.has(linkId(link)))) return 'new';
  const rests = partsOf(text).map((part) => restOf(part, had));
  const left = rests.filter(({ rest }) => rest !== '');
  if (left.length === 0) return 'none';
  const isWhole = linksIn(text).length === 0 && rests.every(({ isCut }) => !isCut);
  return !isHollow && (isWhole || saysSomething(left.map(({ rest }) => rest).join('\n'))) ? 'new' : 'hollow';
}

/** The same of evidence: of a link with words beside it, the link. */
export function evidenceNewsIn(piece: Piece, had: Had): 'new' | 'hollow' | 'none' {
  const [link] = linkKey(piece.text) === null ? [] : linksIn(piece.text);
  if (link === undefined) return newsIn(piece, had);
  if (had.links.has(linkId(link))) return 'none';
  return piece.isHollow ? 'hollow' : 'new';
}

/** Where a link leads: without the place in a page, and without who shared it. */
function linkId(raw: string): string {
  const address = (linkKey(raw) ?? fold(raw)).replace(/#.*/, '');
  const [path = '', ...query] = address.split('?');
  const kept = query
    .join('?')
    .split('&')
    .filter((one) => one !== '' && !one.startsWith('usp='));
  return [path.replace(/\/$/, ''), ...kept].join('?');
}

/** The parts of a text; links are looked at by themselves. */
const partsOf = (text: string): string[] =>
  text
    .split(/[;\r\n]+/)
    .map((part) => linksIn(part).reduce((rest, link) => rest.replaceAll(link, () => ' '), part));

const lettersOf = (part: string): string => spaced(fold(part.normalize('NFKC')).replace(/\p{Cc}/gu, ''));

/** A part without what was said before; as it stands where nothing of it was. */
function restOf(part: string, { texts }: Had): { readonly rest: string; readonly isCut: boolean } {
  const letters = lettersOf(part);
  if (letters === '') return { rest: '', isCut: false };
  if (texts.has(letters)) return { rest: '', isCut: true };
  const known = [...texts].slice(0, most).filter((text) => text !== '' && text.length < letters.length);
  const rest = known
    .sort((a, b) => b.length - a.length)
    .reduce((left, text) => left.replace(` ${text} `, () => ' '), ` ${letters} `)
    .trim();
  return rest === letters ? { rest: part.trim(), isCut: false } : { rest, isCut: true };
}
