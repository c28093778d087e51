import { type Fraction, one } from '../../instrument/exact.js';
import type { Text } from '../../instrument/model.js';
import type { Series } from './series.js';

/** An indicator below its best that has the same answer in every month. */
export interface Still {
  readonly id: string;
  readonly label: Text;
  readonly answer: string;
  /** Points that it could still bring. */
  readonly room: Fraction;
}

/** What has not moved though it could, most points first; of one month nothing can be said. */
export function stillOf({ counted }: Series): Still[] {
  const last = counted.at(-1)?.judged;
  if (!last || counted.length < 2) return [];
  return last.instrument.indicators
    .flatMap(({ id, label, weight }): Still[] => {
      const answers = counted.map(({ judged }) => judged.answers.get(id));
      const [first] = answers;
      const share = first?.share;
      if (!first || !share || share.equals(one)) return [];
      const isSame = answers.every((answer) => answer?.share?.equals(share));
      return isSame
        ? [{ id, label, answer: last.answers.get(id)?.text ?? '', room: one.sub(share).mul(weight) }]
        : [];
    })
    .sort((a, b) => b.room.compare(a.room));
}
