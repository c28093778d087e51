import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { workbookText } from '../golden/workbook-text.js';
import { parseCodeQuality } from '../report/check/code-quality-model.js';
import { parseJunit } from '../report/check/junit-model.js';
import { parseSarif } from '../report/check/sarif-schema.js';
import { parseCommands } from '../report/check/workflow-commands.js';
import { parseCsv } from '../support/csv.js';
import { controlsIn } from '../support/hostile-texts.js';

/** Throws where bytes are not what the name of their format says. A format without a line here fails the table test. */
export const shapes: Readonly<Record<string, (bytes: Buffer) => void | Promise<void>>> = {
  text: (bytes) => {
    const text = bytes.toString();
    expect(text).toMatch(/\S[^\n]*\n$/);
    expect(() => JSON.parse(text)).toThrow();
    expect(text, 'another format').not.toMatch(/^(?:[{[<#*\ufeff]|::|PK|\| ?-)|^\| ?-{3}/m);
    expect(controlsIn(text)).toEqual([]);
  },
  markdown: (bytes) => {
    const text = bytes.toString();
    expect(text).toMatch(/^(?:# \S|\*\*.*\*\*)/);
    expect(text).toMatch(/\S *\n$/);
    expect(controlsIn(text)).toEqual([]);
    for (const table of text.match(/(?:^\|.*\n)+/gm) ?? []) {
      const [head = 0, ...rows] = table.trimEnd().split('\n').map(bars);
      for (const row of rows) expect(row, table).toBe(head);
    }
  },
  html: (bytes) => {
    const text = bytes.toString();
    expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="(?:id|en)">\n<head>\n<meta charset="utf-8">/);
    expect(text).toMatch(/<h1 id="s0">[^<]*\S.*<\/h1>[\s\S]*<\/html>\n$/);
    expect(text, 'a program, a request or a style of its own').not.toMatch(
      /<script|<img|<link|<iframe|\sstyle=|\son\w+=|src=/i,
    );
    expect(controlsIn(text)).toEqual([]);
  },
  json: (bytes) => expect(JSON.parse(bytes.toString())).toMatchObject({ version: 1 }),
  ndjson: (bytes) => {
    const lines = bytes.toString().split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).not.toEqual([]);
    for (const line of lines)
      expect(JSON.parse(line)).toHaveProperty(/"failure"/.test(line) ? 'failure' : 'status');
  },
  csv: (bytes) => oneWidth(parseCsv(bytes.toString(), ',')),
  'csv-id': (bytes) => {
    const text = bytes.toString();
    expect(text.startsWith('\ufeff')).toBe(true);
    oneWidth(parseCsv(text.slice(1), ';'));
  },
  sarif: (bytes) => void parseSarif(bytes.toString()),
  codequality: (bytes) => void parseCodeQuality(bytes.toString()),
  junit: (bytes) => void parseJunit(bytes.toString()),
  github: (bytes) => expect(parseCommands(bytes.toString())).not.toEqual([]),
  docx: (bytes) => {
    const parts = unzipSync(new Uint8Array(bytes));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toMatch(/<w:body>.*<\/w:body>/s);
  },
  xlsx: async (bytes) => expect(await workbookText(bytes)).toMatch(/^# ".*" \(visible\)\nA1 /),
};

const bars = (line: string): number => line.match(/(?<!\\)\|/g)?.length ?? 0;

function oneWidth(rows: readonly (readonly string[])[]): void {
  const [head = []] = rows;
  expect(head.length).toBeGreaterThan(1);
  expect(new Set(head).size, 'names of columns').toBe(head.length);
  for (const row of rows) expect(row).toHaveLength(head.length);
}
