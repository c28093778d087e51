import { diagnose } from '../diagnostic/diagnostic.js';
import { instrumentFaults } from '../instrument/faults.js';
import type { InstrumentFile } from '../instrument/schema.js';
import { type Node, positionOf } from '../source/node.js';
import { type Failed, failed } from './failed.js';
import type { Config } from './schema.js';

/**
 * The instrument with the house's own requirements and prerequisites after the regulation's.
 * @returns the file, or every contradiction between the two, each at its place in the configuration.
 */
export function withHouseRules(
  file: InstrumentFile,
  { config, node }: { config: Config; node: Node },
  path: string,
): { readonly file: InstrumentFile } | Failed {
  const prerequisites = file.prerequisites ?? [];
  // a house rule that names no other source stands in the configuration
  const own = <T extends object>(rule: T): T => ({ reference: path, ...rule });
  const extended: InstrumentFile = {
    ...file,
    requirements: [...file.requirements, ...(config.requirements ?? []).map(own)],
    prerequisites: [...prerequisites, ...(config.prerequisites ?? []).map(own)],
  };
  const offsets: Record<string, number> = {
    requirements: file.requirements.length,
    prerequisites: prerequisites.length,
  };
  const faults = instrumentFaults(extended);
  if (faults.length === 0) return { file: extended };
  return failed(
    faults.map(({ path: at, problem, found, expected }) => {
      const [list, index, ...rest] = at;
      const own = [String(list), Number(index) - (offsets[String(list)] ?? 0), ...rest];
      const { line, column } = positionOf(node, own);
      return diagnose('instrument-sense', { path, line, column }, { problem, found, expected });
    }),
  );
}
