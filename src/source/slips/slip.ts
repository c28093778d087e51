/** What people do to YAML by hand. */
export type SlipKind =
  /** Marks of a merge that was never finished: both versions stand there. */
  | 'conflict'
  /** `A.I.1.i.b B`, `A.I.1.i.b = B` */
  | 'colon-missing'
  /** `A.I.1.i.b:B` */
  | 'colon-stuck'
  /** A key indented under one that has its answer behind it already. */
  | 'under-value'
  /** A line that stands too far left, and makes the next one look wrong. */
  | 'outdented'
  /** A line that stands further right than its neighbours. */
  | 'indented'
  /** A line that lines up with nothing above it. */
  | 'misaligned'
  /** An answer on a line of its own, no further right than its key. */
  | 'value-below'
  /** A text that goes on in a line that stands too far left. */
  | 'text-broken'
  /** A dash before a key that is no item of a list. */
  | 'dash'
  /** `-https://…`: no blank behind the dash of a list. */
  | 'dash-stuck'
  | 'tab'
  /** Blanks that are no spaces: copied from Word or a web page. */
  | 'odd-space'
  | 'quote-open'
  /** Text behind the closing quote. */
  | 'quote-rest'
  /** “ and ” */
  | 'quote-curly'
  | 'bracket-open'
  | 'colon-in-text'
  /** A text that begins with a character that means something to YAML. */
  | 'special-start'
  /** `A.I.1.i.b: B, catatan: SK` */
  | 'two-on-line'
  | 'other';

export interface Slip {
  readonly kind: SlipKind;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** The line as it stands, without the blanks around it. */
  readonly found: string;
  /** What to write in its place; empty where only a person can know. */
  readonly write: string;
  /** Spaces that the line should begin with, where that is the matter; else null. */
  readonly spaces: number | null;
}

const longest = 80;

/** A line as it stands, and with its value in quotes where it is a key with one. */
export interface Quoted {
  readonly found: string;
  readonly write: string;
}

export function quotedLine(line: string): Quoted {
  const [, key = '', value = ''] = /^\s*([\w.]+):\s+(\S.*)$/.exec(line.slice(0, 1000).trimEnd()) ?? [];
  return { found: shown(line), write: value === '' ? '' : shown(`${key}: ${quoted(value)}`) };
}

/** A text in quotes that hold whatever stands in it: a backslash means something in double ones. */
export const quoted = (text: string): string =>
  /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;

/** A line as a sentence can hold it. */
export const shown = (text: string): string => {
  const trimmed = text.trim();
  return trimmed.length > longest
    ? `${trimmed.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}...`
    : trimmed;
};
