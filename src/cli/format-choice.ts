import type { FormatName } from '../format/index.js';

/** One `--format NAME[=FILE]`. */
export interface FormatChoice<N extends FormatName = FormatName> {
  readonly name: N;
  readonly file: string | null;
}
