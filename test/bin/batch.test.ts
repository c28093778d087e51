import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BatchRow } from '../../src/report/batch/schema-row.js';
import { generateFiles } from '../support/batch-files.js';
import { bin, ensureBuilt, lke, run } from '../support/bin.js';
import { counted } from '../support/counts.js';

const count = counted(60, 400);
let root = '';
let many = '';
beforeAll(() => {
  ensureBuilt();
  root = mkdtempSync(path.join(tmpdir(), 'lke-batch-'));
  many = path.join(root, 'banyak');
  mkdirSync(many);
  for (const { name, data, beside } of generateFiles(count, { seed: 7 })) {
    writeFileSync(path.join(many, name), data);
    if (beside) writeFileSync(path.join(many, name.replace(/\.\w+$/, '.unit.yaml')), beside);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('threads give the very same output as one', async () => {
  const formats = ['ndjson', 'json', 'csv'];
  const [one, two] = await Promise.all(
    ['1', '2'].map(async (jobs) => {
      const file = (format: string) => path.join(root, `${jobs}.${format}`);
      const outputs = formats.flatMap((format) => ['--format', `${format}=${file(format)}`]);
      const { status, stdout } = await lke([
        'batch',
        many,
        '--jobs',
        jobs,
        ...outputs,
        '--format',
        'markdown',
      ]);
      return { status, texts: [stdout, ...formats.map((format) => readFileSync(file(format), 'utf8'))] };
    }),
  );
  for (const [i, text] of (one?.texts ?? []).entries()) {
    expect(text.length).toBeGreaterThan(4_000);
    expect(text === two?.texts[i], `output ${i}`).toBe(true);
  }
  expect([one?.status, two?.status]).toEqual([2, 2]);
});

describe('Ctrl-C', () => {
  test('keeps what there is as NAME.partial, leaves nothing else, exits with 130', async () => {
    const out = path.join(root, 'berhenti');
    mkdirSync(out);
    writeFileSync(path.join(out, 'x.txt'), '');
    const lines = path.join(out, 'rekap.ndjson');
    const child = spawn(process.execPath, [
      bin,
      'batch',
      many,
      many,
      '--jobs',
      '1',
      '--format',
      `ndjson=${lines}`,
      '--format',
      `csv=${path.join(out, 'rekap.csv')}`,
    ]);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const partial = `${lines}.partial`;
    const begun = setInterval(() => {
      if (!existsSync(partial) || readFileSync(partial).length < 1000) return;
      // a second one would end it at once
      clearInterval(begun);
      child.kill('SIGINT');
    }, 5);
    const status = await ended;
    expect(status).toBe(130);
    expect(readdirSync(out).sort()).toEqual(['rekap.csv.partial', 'rekap.ndjson.partial', 'x.txt']);
    const rows = readFileSync(partial, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line) as BatchRow);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(count);
    expect(stderr).toContain(String(count));
  });
});

describe('pipes', () => {
  test('a reader that goes away ends it quietly', async () => {
    const ran = await run('bash', [
      '-c',
      `"${process.execPath}" "${bin}" batch "${many}" --format ndjson | head -1`,
    ]);
    expect(JSON.parse(ran.stdout).version).toBe(1);
    expect(ran.stderr).not.toMatch(/EPIPE|\n\s+at /);
  });
  test('an Excel recap goes through a pipe, and not onto a terminal', async () => {
    const ran = await run('bash', [
      '-c',
      `"${process.execPath}" "${bin}" batch "${many}/unit-0001.yaml" --format xlsx | head -c 2`,
    ]);
    expect(ran.stdout).toBe('PK');
    const tty = await run('script', [
      '-qec',
      `"${process.execPath}" "${bin}" batch "${many}/unit-0001.yaml" --format xlsx`,
      '/dev/null',
    ]);
    expect(tty.status).toBe(2);
    expect(tty.stdout).toContain('--format xlsx=');
  });
});
