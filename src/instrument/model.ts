import type { Fraction } from './exact.js';
import type { InputRef } from './input-ref.js';
import type { InstrumentFile, NodeFile } from './schema.js';

/** Text for people in both languages. */
export type Text = { readonly id: string; readonly en: string };

export interface Instrument {
  readonly id: string;
  readonly title: Text;
  readonly regulation: string;
  /** Of the file's bytes, so that a report can name exactly what it was scored with. */
  readonly sha256: string;
  /** Of what is scored: files that differ in words and sources only have the same. House rules are not in it. */
  readonly fingerprint: string;
  /** The node `total`, whose weight is the sum of the tree's (100). */
  readonly root: Branch;
  /** Every node but the root, and the root, by id. */
  readonly nodes: ReadonlyMap<string, ScoredNode>;
  /** The leaves, in the order of the instrument. */
  readonly indicators: readonly Indicator[];
  readonly predicates: readonly { readonly id: string; readonly label: Text }[];
  readonly requirements: readonly Requirement[];
  readonly prerequisites: readonly Prerequisite[];
  /** What evaluators are known to look at besides: told where it is given, and never judged. */
  readonly advice: readonly Advice[];
  /** Told beside what predicates ask for. */
  readonly notes: readonly PredicateNote[];
  /** Texts of rows of the official workbook that look like questions and ask for nothing that counts. */
  readonly leftovers: readonly string[];
  /** What answers cannot say together; never part of a score. */
  readonly consistency: readonly ConsistencyRule[];
}

export type ScoredNode = Branch | Indicator;

export interface Branch {
  readonly kind: 'branch';
  readonly id: string;
  readonly label: Text;
  /** Points. */
  readonly weight: Fraction;
  /** Its children are indicators of equal weight: its points are their mean × its weight. */
  readonly mean: boolean;
  readonly children: readonly ScoredNode[];
  readonly rows: Rows;
  /** Who set its weight: its own source, or that of the nearest node above which has one. */
  readonly reference: string | null;
}

export interface Indicator {
  readonly kind: 'indicator';
  readonly id: string;
  readonly label: Text;
  /** Points it is worth at the most. */
  readonly weight: Fraction;
  readonly scale: Scale;
  readonly inputs: readonly Input[];
  readonly formula: Formula | null;
  /** A team can change the answer by its own work; of computed indicators, each input says it. */
  readonly adjustable: boolean;
  /** Effort of one step up. */
  readonly effort: number;
  /** Who set its weight: its own source, or that of the nearest node above which has one. */
  readonly reference: string | null;
  /** PortalRB question number. */
  readonly soal: number | null;
  readonly rows: Rows;
  readonly match: string;
}

/** Row (1-based) in an official workbook, by layout id. */
export type Rows = Readonly<Record<string, number>>;

export interface Input {
  readonly key: string;
  readonly label: Text;
  readonly optional: boolean;
  /** A team can change this count by its own work. */
  readonly adjustable: boolean;
  /** Effort of one more or one fewer; null for the indicator's. */
  readonly effort: number | null;
  /** Input that what is added here is taken from, down to 0. */
  readonly takesFrom: string | null;
  readonly soal: number | null;
  readonly rows: Rows;
  readonly match: string;
}

export type Scale =
  | ChoiceScale
  | (Sourced & { readonly kind: 'index'; readonly maximum: Fraction })
  | (Sourced & { readonly kind: 'ratio' });

interface Sourced {
  /** Who set its numbers. */
  readonly reference: string | null;
}

export interface ChoiceScale extends Sourced {
  readonly kind: 'choice';
  /** Best first; fractions of the weight. */
  readonly levels: readonly {
    readonly name: string;
    readonly score: Fraction;
    readonly synonyms: readonly string[];
  }[];
}

export type Formula = NonNullable<NodeFile['formula']>;

export interface Requirement {
  readonly id: string;
  readonly label: Text;
  readonly nodes: readonly string[];
  readonly area: boolean;
  /** By predicate: points, or percent of the nodes' weight. */
  readonly minimum: Readonly<Record<string, Minimum>>;
}

export interface Minimum {
  readonly points: Fraction;
  /** 0–100 when the minimum is written in percent. */
  readonly percent: Fraction | null;
  readonly reference: string | null;
}

export type Prerequisite = NonNullable<InstrumentFile['prerequisites']>[number];
export type Advice = NonNullable<InstrumentFile['advice']>[number];
export type PredicateNote = NonNullable<InstrumentFile['notes']>[number];

/** What an answer says: one of these levels, or that a count is 0 (`none`) or more (`some`). */
export type Statement =
  | { readonly indicator: string; readonly levels: readonly string[] }
  | { readonly count: InputRef; readonly is: 'none' | 'some' };

export type ConsistencyRule =
  | { readonly kind: 'adds-up'; readonly parts: readonly InputRef[]; readonly total: InputRef }
  /** `total`, when given, stands for the sum of `whole`. */
  | {
      readonly kind: 'at-most';
      readonly part: InputRef;
      readonly whole: readonly InputRef[];
      readonly total: InputRef | null;
    }
  | { readonly kind: 'same'; readonly inputs: readonly [InputRef, InputRef] }
  /** When the premise is said, the claim cannot be true. */
  | { readonly kind: 'denies'; readonly premise: Statement; readonly claim: Statement }
  /** Words by which a note beside an index names the result that it states. */
  | { readonly kind: 'stated'; readonly indicator: string; readonly words: readonly string[] };
