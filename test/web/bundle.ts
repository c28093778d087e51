import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { refuseWarnings } from '../../src/build/bundle-options.mjs';
import { instrumentModules } from '../../src/build/instrument-modules.mjs';
import { toolVersion } from '../../src/cli/version.js';
import { cli } from '../support/cli.js';

/** The engine for a browser: one script that makes `engine`, without shims for what browsers do not have. */
export async function engineBundle(): Promise<{ script: string; inputs: string[] }> {
  const bundle = await rolldown({
    input: 'test/web/engine.ts',
    platform: 'browser',
    plugins: [instrumentModules()],
    onLog: refuseWarnings,
    checks: { pluginTimings: false },
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'engine', codeSplitting: false });
  await bundle.close();
  return { script: output[0].code, inputs: Object.keys(output[0].modules) };
}

/** Every file of the fixtures that may be a worksheet; most are, some are refused. */
export const worksheets = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .map((name) => `fixtures/${name.replaceAll(path.sep, '/')}`)
  .filter((name) => /\.(yaml|json|xlsx)$/.test(name))
  // a file beside that is spelled wrong: a page has no folder to find it in
  .filter((name) => !/^fixtures\/data-unit\/(akhiran|ejaan)\//.test(name))
  .sort();

const given = (name: string) => ({ path: name, bytes: [...readFileSync(name)] });

/** What `answer` is called with for a file: it, the unit's data beside it, and the version to be named. */
export function questionOf(name: string): string {
  const beside = name.replace(/\.[a-z]+$/, '.unit.yaml');
  const unit = existsSync(beside) && beside !== name ? given(beside) : null;
  return [given(name), unit, toolVersion].map((value) => JSON.stringify(value)).join(',');
}

/** What the command says of a file: its report, or the findings it is refused for. */
export async function answerOfCommand(name: string): Promise<string> {
  const { stdout } = await cli(['score', name, '--format', 'json']);
  const report = JSON.parse(stdout) as { failure?: unknown; diagnostics: unknown };
  return 'failure' in report ? `${JSON.stringify(report.diagnostics, null, 2)}\n` : stdout;
}
