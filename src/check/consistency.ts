import type { Rule } from './context.js';
import { countRules } from './counts.js';
import { deniedAnswerRules } from './denied-answers.js';
import { noteRules } from './notes.js';

/** Answers and counts that cannot all be true: the rules are the instrument's, the findings change no score. */
export const answerRules: Rule = (context) =>
  [countRules, deniedAnswerRules].flatMap((rule) => rule(context));

/** The same, with notes. */
export const consistencyRules: Rule = (context) => [answerRules, noteRules].flatMap((rule) => rule(context));
