import type { ConsistencyRule, InputRef, Statement } from './model.js';
import type { ConsistencyFile, StatementFile } from './schema.js';

/** A consistency rule as the checks use it. @param file of an instrument that passed `instrumentFaults`. */
export function buildConsistency(file: ConsistencyFile): ConsistencyRule {
  switch (file.kind) {
    case 'adds-up':
      return { kind: 'adds-up', parts: file.parts.map(inputRef), total: inputRef(file.total) };
    case 'at-most': {
      const total = file.total === undefined ? null : inputRef(file.total);
      return { kind: 'at-most', part: inputRef(file.part), whole: file.whole.map(inputRef), total };
    }
    case 'same':
      return { kind: 'same', inputs: [inputRef(file.inputs[0]), inputRef(file.inputs[1])] };
    case 'denies':
      return { kind: 'denies', premise: statement(file.premise), claim: statement(file.claim) };
    case 'stated':
      return file;
  }
}

const statement = (file: StatementFile): Statement =>
  'answer' in file
    ? { indicator: file.answer, levels: file.levels }
    : { count: inputRef(file.count), is: file.is };

/** `INDICATOR#input`: ids hold dots but no `#`. */
export function inputRef(text: string): InputRef {
  const [indicator = '', key = ''] = text.split('#');
  return { indicator, key };
}
