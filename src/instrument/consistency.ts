import { readInputKey } from './input-ref.js';
import type { ConsistencyRule, Statement } from './model.js';
import type { ConsistencyFile, StatementFile } from './schema.js';

/** A consistency rule as the checks use it. @param file of an instrument that passed `instrumentFaults`. */
export function buildConsistency(file: ConsistencyFile): ConsistencyRule {
  switch (file.kind) {
    case 'adds-up':
      return { kind: 'adds-up', parts: file.parts.map(readInputKey), total: readInputKey(file.total) };
    case 'at-most': {
      const total = file.total === undefined ? null : readInputKey(file.total);
      return { kind: 'at-most', part: readInputKey(file.part), whole: file.whole.map(readInputKey), total };
    }
    case 'same':
      return { kind: 'same', inputs: [readInputKey(file.inputs[0]), readInputKey(file.inputs[1])] };
    case 'denies':
      return { kind: 'denies', premise: statement(file.premise), claim: statement(file.claim) };
    case 'stated':
      return file;
  }
}

const statement = (file: StatementFile): Statement =>
  'answer' in file
    ? { indicator: file.answer, levels: file.levels }
    : { count: readInputKey(file.count), is: file.is };
