import type Fraction from 'fraction.js';
import { type Code, type Params, type Severity, severities } from './catalogue.js';
import type { Origin } from './origin.js';
import type { Side } from './side.js';

/** A problem as a value: a code with its facts, never a sentence. Sentences are made where it is printed. */
export interface Diagnostic<C extends Code = Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly params: Params[C];
  readonly origin: Origin | null;
  readonly indicator: string | null;
  /** Input of a computed indicator. */
  readonly input: string | null;
  readonly by: Side | null;
  /** Node or column role it is about where no indicator is: what identifies it beside its sheet. */
  readonly node: string | null;
  /** What it costs, where that can be computed. */
  readonly points: Fraction | null;
  /** Points that it may cost once answers change, where it costs none now or nobody can tell; absent otherwise. */
  readonly risk?: Fraction;
  /** What exactly is wrong at which node, without any address: what a known fault is recognised by; null for most. */
  readonly trait: string | null;
  /** The workbook came with it: a known fault of the official one, which no user made. */
  readonly official: boolean;
  /** A workbook of ours shows it only because no program has calculated it since it was filled in; absent otherwise. */
  readonly stale?: true;
}

/** What a diagnostic is about. */
export interface Subject {
  readonly indicator?: string;
  readonly input?: string;
  readonly by?: Side;
  readonly node?: string;
  readonly points?: Fraction;
  readonly risk?: Fraction;
  readonly trait?: string;
}

/** A diagnostic with the severity of its catalogue entry. */
export function diagnose<C extends Code>(
  code: C,
  origin: Origin | null,
  params: Params[C],
  subject: Subject = {},
): Diagnostic {
  const { indicator = null, input = null, by = null, node = null, trait = null } = subject;
  const { points = null, risk } = subject;
  const about = { indicator, input, by, node, points, ...(risk && { risk }), trait };
  return { code, severity: severities[code], params, origin, ...about, official: false };
}

/** The input cannot be worked with at all. Everything else that is thrown is a defect of ours. */
export class UserError extends Error {
  constructor(readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]]) {
    super(diagnostics[0].code);
    this.name = 'UserError';
  }
}

/** @throws UserError with one diagnostic. */
export function refuse<C extends Code>(code: C, origin: Origin | null, params: Params[C]): never {
  throw new UserError([diagnose(code, origin, params)]);
}
