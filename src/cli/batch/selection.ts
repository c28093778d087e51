import { suggest } from '../../diagnostic/suggest.js';
import type { Instrument } from '../../instrument/model.js';
import type { CliText } from '../../messages/id/cli.js';
import type { BatchQuery } from '../../report/batch/batch-report.js';
import { fieldNames } from '../../report/batch/fields.js';
import { type Filter, isComparable, parseFilter, parseSort, type Sort } from '../../report/batch/select.js';
import { checkGates } from '../gates.js';
import { UsageError } from '../usage-error.js';

/** Options that choose and sort the rows of a recap. */
export interface Selecting {
  readonly sort: string;
  readonly filter: readonly string[];
  readonly target?: string;
}

/** What a recap measures against, how it sorts and what it leaves out. @throws UsageError for what no row has. */
export function queryOf(
  options: Selecting,
  instruments: readonly Instrument[],
  text: CliText,
): Pick<BatchQuery, 'target' | 'sort' | 'filters'> {
  const [target = null] = options.target === undefined ? [] : checkGates([options.target], instruments, text);
  return {
    target,
    sort: readSort(options.sort, instruments, text),
    filters: options.filter.map((filter) => readFilter(filter, instruments, text)),
  };
}

function readSort(asked: string, instruments: readonly Instrument[], text: CliText): Sort {
  const sort = parseSort(asked);
  checkField(sort.field, '--sort', instruments, text);
  return sort;
}

function readFilter(asked: string, instruments: readonly Instrument[], text: CliText): Filter {
  const filter = parseFilter(asked);
  if (!filter || !isComparable(filter)) throw new UsageError(text.batch.filterForm(asked));
  checkField(filter.field, '--filter', instruments, text);
  return filter;
}

/** @throws UsageError for a field that no row has. */
function checkField(field: string, flag: string, instruments: readonly Instrument[], text: CliText): void {
  const known = [
    ...fieldNames,
    ...new Set(
      instruments
        .flatMap(({ predicates, requirements }) => [...predicates, ...requirements])
        .map(({ id }) => id),
    ),
  ];
  const name = field.split(':')[0] ?? field;
  if (known.includes(name)) return;
  throw new UsageError(text.batch.unknownField(flag, field, suggest(field, known) ?? '', known.join(', ')));
}
