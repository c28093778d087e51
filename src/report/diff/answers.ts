import { readCount } from '../../worksheet/number.js';
import type { AnswerSide } from './diff-schema.js';
import type { SavedNode } from './saved.js';
import type { Subject } from './subject.js';

/** What one side answers to an indicator; null when it does not have the indicator. */
export function answerOf(subject: Subject, id: string): AnswerSide | null {
  const node = subject.nodes.get(id);
  if (!node) return null;
  const counts = Object.entries(node.answer?.inputs ?? {}).map(([key, input]): [string, string] => {
    const raw = input.raw ?? '';
    return [key, readCount(raw) ?? raw];
  });
  const state = stateOf(node, subject.report.policy);
  return {
    state,
    value: state === 'answered' ? valueText(node) : null,
    raw: state === 'invalid' ? (node.answer?.raw ?? null) : null,
    counts: Object.fromEntries(counts),
    points: subject.pointsOf(node).value,
    max: node.max,
  };
}

/** Whether the same was answered; another spelling of the same answer is no difference. */
export function sameAnswer(a: AnswerSide | null, b: AnswerSide | null): boolean {
  if (a === null || b === null) return a === b;
  const counts = ({ counts: found }: AnswerSide) => JSON.stringify(Object.entries(found).sort());
  return a.state === b.state && a.value === b.value && a.raw === b.raw && counts(a) === counts(b);
}

/**
 * `excluded` says that a policy left the indicator out, not why: its answer tells a blank, a faulty one, and 0 of 0
 * apart.
 */
function stateOf({ status, answer }: SavedNode, policy: Subject['report']['policy']): AnswerSide['state'] {
  if (status === 'scored') return 'answered';
  if (status !== 'excluded') return status === 'invalid' ? 'invalid' : 'blank';
  if (!answer) return 'blank';
  const inputs = Object.values(answer.inputs ?? {});
  if (answer.raw !== null) return 'invalid';
  if (inputs.length === 0) return 'blank';
  if (inputs.some((input) => readCount(input.raw ?? '') === null)) return 'invalid';
  const nothingOfNothing = policy.zeroDivision === 'exclude' && inputs.some((i) => isZero(i.raw ?? ''));
  return policy.blank === 'zero' || nothingOfNothing ? 'answered' : 'blank';
}

const isZero = (raw: string): boolean => /^0+$/.test(readCount(raw) ?? '');

/** The level; the index without idle zeros; the percentage that counts come to. */
function valueText({ answer, fraction }: SavedNode): string | null {
  if (answer?.value) {
    const [, kept = answer.value] = /^(\d+(?:\.\d*?[1-9])?)\.?0*$/.exec(answer.value) ?? [];
    return answer.value.includes('.') ? kept : answer.value;
  }
  return fraction === null ? null : `${Math.round(fraction * 1e4) / 100}%`;
}
