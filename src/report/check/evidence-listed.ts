import { toDouble, zero } from '../../instrument/exact.js';
import { visible } from '../page/visible.js';
import type { Findings } from '../shared/parts.js';

/** A document that is named as evidence, as it is written. */
export interface Listed {
  readonly text: string;
  /** Indicators that it stands beside, in the order of the instrument. */
  readonly ids: readonly string[];
  /** Points that the deciding side has for them. */
  readonly points: number;
}

/** Every document once, the one that most points rest on first. */
export function evidenceOf({ instrument, worksheet, judgement }: Findings): Listed[] {
  const nodes = judgement.assessments.find(({ by }) => by === judgement.policy.by)?.nodes;
  const found = new Map<string, string[]>();
  for (const { id } of instrument.indicators) {
    const answer = worksheet.answers.get(id);
    const inputs = [...(answer?.sides.unit.inputs.values() ?? [])].flatMap(({ evidence = [] }) => evidence);
    for (const { raw } of [...(answer?.evidence ?? []), ...inputs]) {
      const text = visible(raw).trim();
      const ids = found.get(text) ?? [];
      if (text !== '' && !ids.includes(id)) found.set(text, [...ids, id]);
    }
  }
  return [...found]
    .map(([text, ids]) => {
      const points = ids.flatMap((id) => nodes?.get(id)?.points ?? []);
      return { text, ids, points: toDouble(points.reduce((sum, one) => sum.add(one), zero)) };
    })
    .sort((a, b) => b.points - a.points);
}
