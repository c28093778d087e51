import { inAnyCase } from '../diagnostic/any-case.js';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Instrument } from '../instrument/model.js';
import { type Node, type Position, positionOf } from '../source/node.js';
import type { Config } from './schema.js';

/** Gates and minimums that name what none of the instruments has, each at its place in the configuration. */
export function unknownNames(
  { config, node }: { config: Config; node: Node },
  path: string,
  instruments: readonly Instrument[],
): Diagnostic[] {
  const fault = (
    list: string,
    key: string | number,
    { line, column }: Position,
    known: readonly string[],
  ) => {
    const params = { path: `${list}.${key}`, problem: 'value', expected: known.join(', ') };
    return diagnose('config-invalid', { path, line, column }, params);
  };
  const idsOf = (list: 'predicates' | 'requirements') => [
    ...new Set(instruments.flatMap((instrument) => instrument[list].map(({ id }) => id))),
  ];
  const [predicates, requirements] = [idsOf('predicates'), idsOf('requirements')];
  const measured = [...requirements, ...instruments.flatMap(({ nodes }) => [...nodes.keys()])];
  return [
    ...(config.gate ?? []).flatMap((gate, i) =>
      predicates.includes(inAnyCase(gate, predicates))
        ? []
        : [fault('gate', i, positionOf(node, ['gate', i]), predicates)],
    ),
    ...Object.keys(config.min ?? {}).flatMap((id) =>
      measured.includes(inAnyCase(id, measured))
        ? []
        : [fault('min', id, positionOf(node, ['min'], id), requirements)],
    ),
  ];
}
