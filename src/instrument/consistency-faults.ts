import type { ReportFault } from './fault.js';
import { readInputKey } from './input-ref.js';
import type { ConsistencyFile, InstrumentFile, NodeFile, StatementFile } from './schema.js';

type Ids = ReadonlyMap<string, NodeFile | null>;

/** Every reference of a consistency rule that leads nowhere; paths are those inside the rule. */
export function consistencyFaults(
  file: InstrumentFile,
  rule: ConsistencyFile,
  ids: Ids,
  report: ReportFault,
): void {
  const checkInput = (ref: string, path: readonly PropertyKey[]) => {
    const { indicator, input } = readInputKey(ref);
    const keys = (ids.get(indicator)?.inputs ?? []).map((i) => i.key);
    if (!keys.includes(input)) report('consistency-input', path, ref, keys.join(', '));
  };
  const inputs = (refs: readonly string[], name: string) => {
    for (const [i, ref] of refs.entries()) checkInput(ref, [name, i]);
  };
  const statement = (said: StatementFile, name: string) => {
    const levels = 'answer' in said ? levelsOf(file, ids.get(said.answer)) : null;
    if ('count' in said) checkInput(said.count, [name, 'count']);
    else if (!levels) report('consistency-answer', [name, 'answer'], said.answer, '');
    else {
      for (const [i, level] of said.levels.entries()) {
        if (levels.includes(level)) continue;
        report('consistency-level', [name, 'levels', i], level, levels.join(', '));
      }
    }
  };
  switch (rule.kind) {
    case 'adds-up':
      inputs(rule.parts, 'parts');
      checkInput(rule.total, ['total']);
      break;
    case 'at-most':
      checkInput(rule.part, ['part']);
      inputs(rule.whole, 'whole');
      if (rule.total !== undefined) checkInput(rule.total, ['total']);
      break;
    case 'same':
      inputs(rule.inputs, 'inputs');
      break;
    case 'denies':
      statement(rule.premise, 'premise');
      statement(rule.claim, 'claim');
      break;
    case 'stated':
      if (file.scales[ids.get(rule.indicator)?.scale ?? '']?.kind !== 'index')
        report('consistency-answer', ['indicator'], rule.indicator, '');
  }
}

/** Levels of an indicator that is answered by one; null for anything else. */
function levelsOf(file: InstrumentFile, node: NodeFile | null | undefined): string[] | null {
  const scale = file.scales[node?.scale ?? ''];
  return scale?.kind === 'choice' ? Object.keys(scale.levels) : null;
}
