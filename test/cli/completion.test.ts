import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { argumentKinds, optionKinds } from '../../src/cli/completion/kinds.js';
import { shells } from '../../src/cli/completion/shells.js';
import { valuesOf } from '../../src/cli/completion/values.js';
import { buildProgram, defineCommand } from '../../src/cli/program.js';
import { severities } from '../../src/diagnostic/catalogue.js';
import { cliText } from '../../src/messages/cli.js';
import { commandNames } from '../../src/messages/command-line.js';
import { cli } from '../support/cli.js';
import { official } from '../support/instruments.js';

/** What is offered for the last of the words, and what the shell is to do. */
async function offered(words: readonly string[], env: Record<string, string> = {}) {
  const ran = await cli(['complete', '--', ...words], { env });
  expect([ran.status, ran.stderr]).toEqual([0, '']);
  const lines = ran.stdout.trimEnd().split('\n');
  return { values: lines.slice(0, -1).map((line) => line.split('\t')[0]), directive: lines.at(-1) };
}

describe('what is offered', () => {
  test.each<[string, string[], string[]]>([
    ['commands by their Indonesian names', ['ni'], ['nilai']],
    ['a command that was begun in English', ['sco'], ['score']],
    ['English names where English is spoken', ['--lang', 'en', 'ex'], ['explain']],
    ['commands to be helped with', ['bantuan', 're'], ['rencana', 'rekap']],
    ['options', ['nilai', '--for'], ['--format', '--force']],
    ['options of the command alone', ['skema', '--by'], []],
    ['options before the command', ['--la'], ['--lang']],
    ['choices', ['nilai', 'a.yaml', '--by', ''], ['unit', 'tpi']],
    ['choices behind =', ['nilai', '--by=t'], ['tpi']],
    ['formats of the command', ['periksa', '--format', 'sa'], ['sarif']],
    ['formats by the short name', ['nilai', '-f', 'js'], ['json']],
    ['formats that need a file', ['nilai', '-f', 'xl'], ['xlsx=']],
    ['formats that the command has not', ['jelaskan', '-f', 'sa'], []],
    ['predicates', ['nilai', '--gate', ''], ['wbk', 'wbbm']],
    ['indicators', ['jelaskan', 'A.I.1.ii.'], ['A.I.1.ii.a', 'A.I.1.ii.b', 'A.I.1.ii.c']],
    ['requirements, of several ids', ['explain', 'A.I', 'ipa'], ['ipak']],
    ['codes of findings', ['jelaskan', 'answer-mi'], ['answer-missing']],
    ['codes with their severity', ['periksa', '--severity', 'answer-mi'], ['answer-missing=']],
    ['severities', ['periksa', '--severity', 'answer-missing=w'], ['answer-missing=warn']],
    ['answers to suppose', ['nilai', 'a.yaml', '--set', 'A.I.1.i.'], ['A.I.1.i.a=', 'A.I.1.i.b=']],
    ['in any case', ['JELASKAN', 'x'], []],
    ['ids in any case', ['jelaskan', 'a.i.1.ii.C'], ['A.I.1.ii.c']],
    ['schemas', ['skema', 'work'], ['worksheet']],
    ['shells', ['completion', 'z'], ['zsh']],
    ['nothing of a command that is none', ['xyz', ''], []],
    ['nothing where text is free', ['nilai', '--sheet', ''], []],
  ])('%s', async (_, words, values) => {
    const found = await offered(words);
    expect(found.values).toEqual(values);
    expect(found.directive).toMatch(/^:[46]$/);
  });
  test.each<[string, string[], string]>([
    ['a worksheet', ['nilai', ''], ':0'],
    ['a file of an option', ['nilai', '--unit', 'x'], ':0'],
    ['the file of a format', ['nilai', '-f', 'json='], ':0'],
    ['an instrument', ['nilai', '--instrument', 'x'], ':0'],
    ['a folder', ['konversi', '--portalrb', 'x'], ':16'],
  ])('names of files are left to the shell: %s', async (_, words, directive) => {
    expect(await offered(words)).toEqual({ values: [], directive });
  });
});

describe('nothing is forgotten', () => {
  const text = cliText('id');
  test('every option that takes a value, and every command', async () => {
    const ran = await cli(['--help']);
    const context = { text, streams: { stdout: {}, stderr: {}, env: {} } as never, settle: () => undefined };
    const { commands } = buildProgram(text, context.streams, {
      settle: context.settle,
      print: () => undefined,
    });
    expect(Object.keys(argumentKinds).sort()).toEqual([...commands.map((c) => c.name()), 'help'].sort());
    const open = new Set<string>();
    for (const command of commands) {
      defineCommand(command, context);
      for (const { long, required, optional, argChoices } of command.options)
        if ((required || optional) && !argChoices) open.add(long ?? '');
      expect(ran.stdout).toMatch(new RegExp(`^  (\\w+\\|)?${command.name()} `, 'm'));
    }
    expect(Object.keys(optionKinds).sort()).toEqual([...open].sort());
  });
  test('every id of the instrument and every code of a finding', () => {
    const { nodes, requirements, prerequisites } = official();
    const known = valuesOf('anything', '', 'explain', 'id').values.map(([id]) => id);
    for (const id of nodes.keys()) if (id !== 'total') expect(known).toContain(id);
    for (const { id } of [...requirements, ...prerequisites]) expect(known).toContain(id);
    for (const code of Object.keys(severities)) expect(known).toContain(code);
  });
  test('every name of a command in both languages', async () => {
    for (const [name, own] of Object.entries(commandNames)) {
      expect((await offered([own])).values).toEqual([own]);
      expect((await offered(['--lang', 'en', name])).values).toContain(name);
    }
  });
});

// what is asked at every press of a key must not open instruments, worksheets or reports
test('nothing of the engine is loaded for it', () => {
  const src = fileURLToPath(new URL('../../src/', import.meta.url));
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file) || !file.endsWith('.ts')) return;
    seen.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (?!type )[^;]*? from '(\.[^']+)';/gm,
    );
    for (const [, name = ''] of imports)
      follow(path.resolve(path.dirname(file), name.replace(/\.js$/, '.ts')));
  };
  follow(path.join(src, 'cli/completion/complete.ts'));
  const rooms = new Set([...seen].map((file) => path.relative(src, file).split(path.sep)[0]));
  expect([...rooms].sort()).toEqual(['cli', 'diagnostic', 'format', 'messages', 'report', 'write']);
  const reports = [...seen]
    .map((file) => path.relative(src, file))
    .filter((file) => /^(report|write)/.test(file));
  expect(reports.sort()).toEqual([
    'report/document.ts',
    'report/failure/failure-parts.ts',
    'write/schema-names.ts',
  ]);
});

describe('the scripts', () => {
  test.each(shells)('%s asks what comes next, in any letter case', async (shell) => {
    const ran = await cli(['completion', shell.toUpperCase()]);
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toMatch(/complete '?--'? /);
  });
  test.each(['zsh', 'fish'])('%s takes no end of a word for an option', async (shell) => {
    expect((await cli(['completion', shell])).stdout).toContain("'^-[^=]*='");
  });
  test('an unknown shell is refused, and npx told of', async () => {
    expect((await cli(['completion', 'tcsh'])).status).toBe(2);
    expect((await cli(['completion', 'bash'], { env: { npm_command: 'exec' } })).stderr).toContain('npx');
  });
});
