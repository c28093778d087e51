import { parse } from 'yaml';
import {
  by,
  decimal,
  isAbove,
  nothing,
  plus,
  type Rational,
  ratio,
  times,
  total,
  whole,
} from './rational.js';

// A second scorer, written from docs/aturan.md and the instrument's own YAML: it shares no line with src/scoring.

interface Scale {
  readonly kind: 'choice' | 'ratio' | 'index';
  readonly levels?: Readonly<Record<string, string>>;
  readonly synonyms?: Readonly<Record<string, readonly string[]>>;
  readonly maximum?: string;
}

interface Node {
  readonly id: string;
  readonly weight?: string;
  readonly scale?: string;
  readonly children?: readonly Node[];
  readonly inputs?: readonly { readonly key: string; readonly optional?: string }[];
  readonly formula?: Readonly<Record<string, string | readonly string[]>>;
}

export interface Rules {
  readonly scales: Readonly<Record<string, Scale>>;
  readonly tree: readonly Node[];
}

/** What one side wrote of an indicator. */
export interface Written {
  readonly value: string | null;
  readonly inputs: ReadonlyMap<string, string>;
}

export interface OpenRules {
  readonly blank: 'zero' | 'exclude';
  readonly zeroDivision: 'full' | 'zero' | 'exclude';
}

/** The instrument's YAML with every number as it is written there. */
export const rulesFrom = (text: string): Rules => parse(text, { schema: 'failsafe' }) as Rules;

/** Points of the whole worksheet. */
export function pointsOf(rules: Rules, written: ReadonlyMap<string, Written>, open: OpenRules): Rational {
  const pointsAt = (node: Node): Rational => {
    const children = node.children ?? [];
    if (node.scale !== undefined)
      return times(decimal(node.weight ?? '0'), settled(worth(rules, node, written), open) ?? nothing);
    const indicators = children.filter((child) => child.scale !== undefined && child.weight === undefined);
    if (indicators.length === 0) return total(children.map(pointsAt));
    const counted = indicators.flatMap((child) => settled(worth(rules, child, written), open) ?? []);
    if (counted.length === 0) return nothing;
    return times(decimal(node.weight ?? '0'), by(total(counted), ratio(BigInt(counted.length), 1n)));
  };
  return total(rules.tree.map(pointsAt));
}

/** A share of full marks, or why there is none. */
type Worth = Rational | 'blank' | 'nothing of nothing';

/** What counts in a mean; null is left out of it. */
function settled(found: Worth, { blank, zeroDivision }: OpenRules): Rational | null {
  if (found === 'blank') return blank === 'zero' ? nothing : null;
  if (found !== 'nothing of nothing') return found;
  return zeroDivision === 'exclude' ? null : zeroDivision === 'full' ? whole : nothing;
}

function worth({ scales }: Rules, node: Node, written: ReadonlyMap<string, Written>): Worth {
  const scale = scales[node.scale ?? ''];
  const answer = written.get(node.id);
  if (!scale || !answer) return 'blank';
  if (scale.kind === 'ratio') return share(node, answer);
  const text = tidy(answer.value ?? '');
  if (scale.kind === 'index') {
    const most = decimal(scale.maximum ?? '0');
    const index = /^\+?\d{1,12}([.,]\d{1,40})?$/.test(text) ? decimal(text.replace('+', '')) : null;
    if (/^[-\u2212]0+([.,]0+)?$/.test(text)) return nothing;
    return index && !isAbove(index, most) ? by(index, most) : 'blank';
  }
  const level = Object.entries(scale.levels ?? {}).find(([name]) =>
    [name, ...(scale.synonyms?.[name] ?? [])].some((word) => word.toLowerCase() === text.toLowerCase()),
  );
  return level ? decimal(level[1]) : 'blank';
}

function share({ inputs = [], formula = {} }: Node, { value, inputs: given }: Written): Worth {
  if (value !== null || given.size === 0) return 'blank';
  const counts = new Map<string, bigint>();
  for (const [key, text] of given) {
    const found = /^(?:\+?(\d{1,12})|[-\u2212]?(0{1,12}))(?:[.,](0{1,40}))?$/.exec(tidy(text));
    // "1.000" is a thousand to some and one to others
    if (!found || found[3]?.length === 3) return 'blank';
    counts.set(key, BigInt(found[1] ?? '0'));
  }
  const at = (key: unknown) => counts.get(String(key)) ?? 0n;
  const parts = (formula.whole ?? []) as readonly string[];
  const hasTotal = formula.total !== undefined && counts.has(String(formula.total));
  const needed = inputs.filter(
    (i) => !/^(yes|true)$/.test(i.optional ?? '') && !(hasTotal && parts.includes(i.key)),
  );
  if (needed.some(({ key }) => !counts.has(key))) return 'blank';
  if (formula.kind === 'decrease') {
    const [before, after] = [at(formula.before), at(formula.after)];
    if (before === 0n) return after === 0n ? whole : nothing;
    return after > before ? nothing : ratio(before - after, before);
  }
  const all = hasTotal ? at(formula.total) : parts.reduce((sum, key) => sum + at(key), 0n);
  const part = at(formula.part);
  if (all === 0n) return part === 0n ? 'nothing of nothing' : nothing;
  return part > all ? whole : ratio(part, all);
}

/** Blanks around and odd spaces inside are no part of an answer. */
const tidy = (text: string) =>
  text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const same = (a: Rational, top: bigint, bottom: bigint): boolean =>
  plus(a, ratio(-top, bottom)).top === 0n;
