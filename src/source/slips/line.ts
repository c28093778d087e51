/** A line of block YAML, as far as its looks tell. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Blanks before its first character, odd ones counted as one space each. */
  readonly indent: number;
  /** Without indent, trailing blanks and trailing comment. */
  readonly content: string;
  /** Null when it has none. */
  readonly key: string | null;
  /** What stands behind the colon; empty for nothing. */
  readonly value: string;
  /** Begins with `- `. */
  readonly dash: boolean;
  readonly tab: boolean;
  readonly oddSpace: boolean;
}

const leading = /^[ \t\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]*/;

/** A colon that ends a key. */
const ending = /:(?:\s|$)/;

/** Longer ones are no keys to YAML. */
const longestKey = 1024;

/** Lines of a text that say something: no blanks, no comments. Every character is looked at a fixed number of times. */
export function linesOf(text: string): Line[] {
  return text.split('\n').flatMap((raw, i) => {
    const [blank = ''] = leading.exec(raw) ?? [];
    const content = withoutComment(raw.slice(blank.length).trimEnd());
    if (content === '' || content === '---') return [];
    const dash = /^-(\s|$)/.test(content);
    return [
      {
        number: i + 1,
        indent: blank.length,
        content,
        ...keyAndValue(dash ? content.slice(1).trimStart() : content),
        dash,
        tab: blank.includes('\t'),
        oddSpace: /[^ \t]/.test(blank),
      },
    ];
  });
}

/** Key and value at the first colon that a blank follows, behind a quoted key at the one that follows the quote. */
function keyAndValue(content: string): Pick<Line, 'key' | 'value'> {
  const none = { key: null, value: '' };
  const quote = /^["']/.test(content) ? content.charAt(0) : '';
  const closing = quote === '' ? 0 : content.indexOf(quote, 1);
  const colon = closing < 0 ? -1 : closing + content.slice(closing).search(ending);
  if (colon < 1 || colon > longestKey) return none;
  const value = content.slice(colon + 1).trim();
  if (quote === '') {
    const key = content.slice(0, colon).trimEnd();
    return /^[[{]|#/.test(key) ? none : { key, value };
  }
  const isRest = content.slice(closing + 1, colon).trim() !== '';
  return isRest ? none : { key: content.slice(1, closing), value };
}

function withoutComment(text: string): string {
  if (text.startsWith('#')) return '';
  const comment = /["']/.test(text) ? -1 : text.search(/\s#/);
  return comment < 0 ? text : text.slice(0, comment).trimEnd();
}
