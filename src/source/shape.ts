import type { core } from 'zod';

/** What a value should have been, in words that a message can be made of. */
export interface ShapeProblem {
  readonly problem: string;
  /** A type, a list of values, or the name of a form; empty when there is no more to say. */
  readonly expected: string;
}

/** A schema library's finding without its English. */
export function shapeProblem(issue: core.$ZodIssue): ShapeProblem {
  switch (issue.code) {
    case 'invalid_type':
      return { problem: 'type', expected: issue.expected };
    case 'invalid_value':
      return { problem: 'value', expected: issue.values.map(String).join(', ') };
    case 'invalid_format':
      // our schemas name the form in place of a message
      return { problem: 'form', expected: issue.message };
    case 'too_small':
      return { problem: 'empty', expected: '' };
    default:
      return { problem: 'form', expected: '' };
  }
}
