/** What one part of a pattern, between two slashes, asks for. */
export type Segment =
  | { readonly kind: 'name'; readonly name: string }
  /** Any number of folders. */
  | { readonly kind: 'deep' }
  | {
      readonly kind: 'some';
      readonly matches: (name: string) => boolean;
      /** It names what hides. */
      readonly hides: boolean;
    };

/** A pattern from where names end and signs begin. */
export interface Signs {
  /** '' for the working folder. */
  readonly base: string;
  readonly rest: readonly Segment[];
}

/** A pattern made ready, once for each of its alternatives (`{a,b}`, `{1..3}`). */
export const signsOf = (pattern: string): Signs[] =>
  alternativesOf(pattern).map((one) => {
    const parts = one.split('/');
    const first = parts.findIndex(hasSigns);
    const names = first < 0 ? parts.slice(0, -1) : parts.slice(0, first);
    const base = names.length > 0 && names.every((name) => name === '') ? '/' : names.join('/');
    return { base, rest: parts.slice(names.length).flatMap(segmentOf) };
  });

const hasSigns = (part: string): boolean => /[*?]|\[.+\]/.test(part);

function segmentOf(part: string): Segment[] {
  if (part === '' || part === '.') return [];
  if (part === '**') return [{ kind: 'deep' }];
  const test = hasSigns(part) ? testOf(part.normalize()) : null;
  if (!test) return [{ kind: 'name', name: part }];
  return [{ kind: 'some', matches: (name) => test.test(name.normalize()), hides: part.startsWith('.') }];
}

/** `*`, `?`, `[abc]`, `[a-c]`, `[!abc]`; null for what only looks like one. */
function testOf(part: string): RegExp | null {
  const source = part.replace(/\*+|\?|\[([!^]?)(\]?[^\]]*)\]|[\\^$+.()|[\]{}]/g, (sign, not, letters) => {
    if (sign.startsWith('*')) return '.*';
    if (sign === '?') return '.';
    if (typeof letters !== 'string' || letters === '') return `\\${sign.split('').join('\\')}`;
    return `[${not === '' ? '' : '^'}${letters.replace(/[\\\][^]/g, '\\$&')}]`;
  });
  try {
    return new RegExp(`^${source}$`, 'su');
  } catch {
    return null;
  }
}

/** More alternatives of one pattern than anybody types. */
const most = 1000;

/** A pattern without braces, or several; braces that list nothing are letters. */
function alternativesOf(text: string, from = 0): string[] {
  const start = text.indexOf('{', from);
  if (start < 0) return [text];
  const commas: number[] = [];
  let end = start;
  for (let depth = 0; end < text.length; end++) {
    if (text[end] === '{') depth++;
    else if (text[end] === '}' && --depth === 0) break;
    else if (text[end] === ',' && depth === 1) commas.push(end);
  }
  if (end === text.length) return [text];
  const cuts = [start, ...commas, end];
  const listed =
    commas.length > 0 ? cuts.slice(1).map((cut, i) => text.slice((cuts[i] ?? 0) + 1, cut)) : null;
  const parts = listed ?? rangeOf(text.slice(start + 1, end));
  if (!parts) return alternativesOf(text, start + 1);
  const all = parts.map((part) => `${text.slice(0, start)}${part}${text.slice(end + 1)}`);
  return all.flatMap((one) => alternativesOf(one, start)).slice(0, most);
}

function rangeOf(text: string): string[] | null {
  const [, from = '', to = ''] = /^(\d{1,6})\.\.(\d{1,6})$/.exec(text) ?? [];
  const count = Number(to) - Number(from) + 1;
  if (from === '' || count < 1 || count > most) return null;
  return Array.from({ length: count }, (_, i) => String(Number(from) + i).padStart(from.length, '0'));
}
