import type { Line } from './line.js';
import { quoted, type Slip, type SlipKind, shown } from './slip.js';
import type { Usual } from './usual.js';
import { answers, isCode, type KeyWords, sameShape } from './words.js';

/** Keys of one mapping: where they stand, and the last of them. */
interface Level {
  readonly indent: number;
  readonly first: Line;
  readonly last: Line;
  /** The key before the last one. */
  readonly before: Line | null;
}

const levelOf = (line: Line): Level => ({ indent: line.indent, first: line, last: line, before: null });

/** Follows the lines of block YAML as people mean them, and notes where they do not line up. */
export class Structure {
  readonly slips: Slip[] = [];
  private levels: Level[] = [];
  /** What the last line that went back to the left left behind. */
  private left: { readonly by: Line; readonly levels: readonly Level[] } | null = null;

  /** The last line with a key. */
  private previous: Line | null = null;

  constructor(
    private readonly isKey: KeyWords,
    private readonly usual: Usual,
  ) {}

  /** A line with a key. */
  key(line: Line): void {
    this.previous = line;
    const { indent } = line;
    const before = this.levels;
    const kept = before.filter((level) => level.indent <= indent);
    const gone = before.slice(kept.length);
    const top = kept.at(-1);
    const fits = top
      ? top.indent === indent || (gone.length === 0 && top.last.value === '')
      : gone.length === 0;
    if (!fits && this.blamesOther(line)) return;
    if (!top || top.indent === indent) {
      if (gone.length > 0) this.left = { by: line, levels: before };
      this.levels = [
        ...kept.slice(0, -1),
        { ...(top ?? levelOf(line)), last: line, before: top?.last ?? null },
      ];
    } else if (gone.length > 0) this.misaligned(line, [top, ...gone], before);
    else if (top.last.value === '') this.levels = [...kept, levelOf(line)];
    else this.under(line, top, kept);
  }

  /** Where a line stands as its kind does and one before it does not, that one is at fault. */
  private blamesOther(line: Line): boolean {
    if (this.usual(line) !== line.indent) return false;
    const strayed = this.levels.flatMap(({ first, last }) => [first, last]).find((one) => this.strays(one));
    if (!strayed) return false;
    const usual = this.usual(strayed) ?? 0;
    this.add(strayed.indent < usual ? 'outdented' : 'indented', strayed, '', usual);
    const sound = this.levels.flatMap((level) => {
      if (level.last !== strayed && level.first !== strayed) return level;
      return level.before ? { ...level, first: level.before, last: level.before } : [];
    });
    this.stand(line, line.indent, sound);
    return true;
  }

  private strays = (line: Line): boolean => (this.usual(line) ?? line.indent) !== line.indent;

  /** A line without a key. */
  text(line: Line): void {
    const top = this.levels.findLast((level) => level.indent <= line.indent);
    const [, word = '', separator = '', rest = ''] =
      /^([^\s=;:\uff1a]+)(\s*[=;:\uff1a]\s*|\s+|$)(.*)$/s.exec(line.content) ?? [];
    if (this.isKey(word) && answers(word, separator, rest) && !(top && this.continues(line, top))) {
      const kind = separator.startsWith(':') ? 'colon-stuck' : 'colon-missing';
      this.add(kind, line, rest === '' ? `${word}:` : `${word}: ${rest}`);
      this.key({ ...line, key: word, value: rest });
    } else if (/^["'][^"']*$/.test(line.content)) this.add('quote-open', line, line.content.slice(1));
    else if (top && top.indent === line.indent) this.broken(line, top.last);
  }

  /** A text where a key should be: an answer below its key, or the rest of the text above. */
  private broken(line: Line, sibling: Line): void {
    const { previous } = this;
    if (sibling === previous && sibling.value === '') {
      if (/^-[^\s\d]/.test(line.content)) this.add('dash-stuck', line, `- ${line.content.slice(1)}`);
      else this.add('value-below', line, `${sibling.key}: ${line.content}`);
    } else this.add('text-broken', line, '', (previous ?? sibling).indent + 2);
  }

  add(kind: SlipKind, line: Line, write: string, spaces: number | null = null): void {
    const { number, indent, content } = line;
    this.slips.push({
      kind,
      line: number,
      column: indent + 1,
      found: shown(content),
      write: shown(write),
      spaces,
    });
  }

  /** A text further right than a key with a text goes on with it. */
  private continues = (line: Line, { indent, last }: Level): boolean =>
    line.indent > indent && last.value !== '' && !/[=;:\uff1a]/.test(line.content);

  /** Between two levels: it belongs to the one whose keys look like its own, else to the nearer. */
  private misaligned(line: Line, candidates: readonly Level[], before: Level[]): void {
    const alike = candidates.filter(({ last }) => sameShape(last.key ?? '', line.key ?? ''));
    const nearer = (a: Level, b: Level) =>
      Math.abs(b.indent - line.indent) <= Math.abs(a.indent - line.indent) ? b : a;
    const [first, ...rest] = alike.length > 0 ? alike : candidates;
    if (!first) return;
    const wanted = this.usual(line) ?? rest.reduce(nearer, first).indent;
    this.add('misaligned', line, '', wanted);
    this.stand(line, wanted, before);
  }

  /** Further right than a key that has its value behind it already. */
  private under(line: Line, top: Level, kept: Level[]): void {
    const { left } = this;
    const parent = top.last;
    // the last key belongs with this line where it is like it, and does not stand where others of its kind do
    const isLost = sameShape(parent.key ?? '', line.key ?? '') && this.usual(parent) !== parent.indent;
    const meant =
      isLost && left?.by === parent ? left.levels.find(({ indent }) => indent === line.indent) : undefined;
    if (left && meant) {
      this.add('outdented', parent, '', meant.indent);
      this.stand(line, meant.indent, left.levels);
    } else if (isLost && top.before?.value === '' && !sameShape(top.before.key ?? '', parent.key ?? '')) {
      this.add('outdented', parent, '', line.indent);
      this.levels = [...kept, { ...levelOf(line), before: parent }];
    } else if (isCode(parent.key ?? '') && !isCode(line.key ?? '')) {
      // told once; what follows it at the same place is the same slip
      this.add('under-value', line, `${parent.key}: ${parent.value}`);
      this.levels = [...kept, levelOf(line)];
    } else if (this.isKey(line.key ?? '')) {
      this.add('indented', line, '', top.indent);
      this.stand(line, top.indent, kept);
    } else this.add('colon-in-text', line, `${parent.key}: ${quoted(`${parent.value} ${line.content}`)}`);
  }

  private stand(line: Line, indent: number, levels: readonly Level[]): void {
    this.levels = [...levels.filter((level) => level.indent < indent), { ...levelOf(line), indent }];
  }
}
