import { expand } from 'brace-expansion';
import picomatch from 'picomatch';

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

/** More alternatives of one pattern than anybody types. */
const most = 1000;

/** A pattern made ready, once for each of its alternatives (`{a,b}`, `{1..3}`). */
export const signsOf = (pattern: string): Signs[] =>
  expand(pattern, { max: most }).map((one) => {
    const parts = one.split('/');
    const first = parts.findIndex(hasSigns);
    const names = first < 0 ? parts.slice(0, -1) : parts.slice(0, first);
    const base = names.length > 0 && names.every((name) => name === '') ? '/' : names.join('/');
    return { base, rest: parts.slice(names.length).flatMap(segmentOf) };
  });

/** No name is that long, nor what is meant to match one. */
const longest = 1000;

const hasSigns = (part: string): boolean => part.length <= longest && /[*?]|\[.+\]/.test(part);

/** Braces are expanded before; other signs than `*`, `?` and `[a-z]` are letters. */
const plain = { dot: true, nobrace: true, noextglob: true, nonegate: true, posix: true };

function segmentOf(part: string): Segment[] {
  if (part === '' || part === '.') return [];
  if (part === '**') return [{ kind: 'deep' }];
  if (!hasSigns(part)) return [{ kind: 'name', name: part }];
  const isMatch = picomatch(part.normalize().replace(/[()]/g, '\\$&'), plain);
  return [{ kind: 'some', matches: (name) => isMatch(name.normalize()), hides: part.startsWith('.') }];
}
