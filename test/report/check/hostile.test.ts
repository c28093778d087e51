import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSchema } from '../../../src/report/check/check-schema.js';
import { counted } from '../../support/counts.js';
import { parseCsv } from '../../support/csv.js';
import { controlsIn } from '../../support/hostile-texts.js';
import { parseCodeQuality } from './code-quality-model.js';
import { formats } from './formats.js';
import { hostileResult } from './hostile.js';
import { elements, parseJunit } from './junit-model.js';
import { parseSarif } from './sarif-schema.js';
import { parseCommands } from './workflow-commands.js';

const runs = { numRuns: counted(80, 300) };
const always = (name: string, holds: (output: string, findings: number, clean: number) => void) =>
  fc.assert(
    fc.asyncProperty(hostileResult, fc.constantFrom('id', 'en'), async (result, lang) => {
      // a file that failed without diagnostics says why in one finding
      const findings = result.files.reduce(
        (sum, file) => sum + Math.max(file.diagnostics.length, 'failure' in file ? 1 : 0),
        0,
      );
      const clean = result.files.filter(
        (file) => !('failure' in file) && file.diagnostics.length === 0,
      ).length;
      holds((await formats[name]?.(result, lang)) ?? '', findings, clean);
    }),
    runs,
  );

describe('whatever a file says', () => {
  test('json is valid and loses nothing', () => {
    return fc.assert(
      fc.asyncProperty(hostileResult, async (result) => {
        const back = checkSchema.parse(JSON.parse((await formats.json?.(result, 'id')) ?? ''));
        const messages = ({ files }: typeof back) =>
          files.flatMap((f) => f.diagnostics.map((d) => d.message)).sort();
        expect(messages(back)).toEqual(messages(result));
      }),
      runs,
    );
  });
  test('sarif fits its schema, every result with a rule', () => {
    return always('sarif', (output, findings) => {
      const [run] = parseSarif(output).runs;
      const notes = run?.invocations[0]?.toolExecutionNotifications.length ?? 0;
      expect((run?.results.length ?? 0) + notes).toBe(findings);
      for (const { ruleId, ruleIndex } of run?.results ?? [])
        expect(run?.tool.driver.rules[ruleIndex ?? -1]?.id).toBe(ruleId);
      expect(output).not.toMatch(/\\ud[89a-f]/i);
    });
  });
  test('code quality fits its model, one issue a finding or failing gate', () => {
    return always('codequality', (output, findings) => {
      const issues = parseCodeQuality(output);
      expect(issues.filter((issue) => !issue.check_name.startsWith('gate-')).length).toBe(findings);
      expect(controlsIn(output.replaceAll('\n', ''))).toEqual([]);
    });
  });
  test('junit is well-formed and fits its model; counts are right and names unique', () => {
    return always('junit', (output) => {
      const root = parseJunit(output);
      for (const suite of [root, ...root.children]) {
        expect(elements(suite, 'testcase')).toHaveLength(Number(suite.attributes.tests));
        expect(elements(suite, 'failure')).toHaveLength(Number(suite.attributes.failures));
        expect(elements(suite, 'error')).toHaveLength(Number(suite.attributes.errors));
        expect(elements(suite, 'skipped')).toHaveLength(Number(suite.attributes.skipped));
      }
      for (const suite of root.children) {
        const names = suite.children.map((c) => c.attributes.name);
        expect(new Set(names).size).toBe(names.length);
      }
    });
  });
  test('github prints commands of its own and no others, at most ten of a level', () => {
    return always('github', (output) => {
      const found = parseCommands(output);
      for (const level of ['error', 'warning', 'notice'])
        expect(found.filter((c) => c.command === level).length).toBeLessThanOrEqual(10);
      expect(controlsIn(output)).toEqual([]);
    });
  });
  test.each([
    ['csv', ',', 11],
    // points twice: readable, and with all digits
    ['csv-id', ';', 12],
  ] as const)(
    '%s is rectangular, one row a finding or a file without any, without formulas',
    (name, separator, width) => {
      return always(name, (output, findings, clean) => {
        const rows = parseCsv(output.replace(/^\ufeff/, ''), separator);
        expect(rows).toHaveLength(findings + clean + 1);
        for (const row of rows) {
          expect(row).toHaveLength(width);
          for (const field of row)
            if (!/^-?[\d.,]+(e-?\d+)?$/.test(field)) expect(field).not.toMatch(/^[=+\-@\t\r]/);
        }
        expect(controlsIn(output.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'))).toEqual([]);
      });
    },
  );
  test('text emits nothing that a terminal acts on', () => {
    return always('text', (output) => expect(controlsIn(output)).toEqual([]));
  });
  test('markdown keeps its tables and shows no markup of others', () => {
    return always('markdown', (output, findings) => {
      expect(output.match(/^\| (?:GALAT|PERINGATAN|CATATAN|ERROR|WARNING|NOTE) /gm) ?? []).toHaveLength(
        findings,
      );
      for (const line of output.split('\n').filter((l) => l.startsWith('| ')))
        expect(line.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(7);
      expect(output).not.toMatch(/<(?!!-- -->)/);
      expect(controlsIn(output)).toEqual([]);
    });
  });
});
