import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerOfCommand, engineBundle, questionOf, worksheets } from './bundle.js';

let inputs: readonly string[] = [];
let run: (code: string) => Promise<string>;

/** Nothing but the language itself and what every browser has for text. */
beforeAll(async () => {
  const bundle = await engineBundle();
  inputs = bundle.inputs;
  const context = createContext({ TextDecoder, TextEncoder });
  runInContext(bundle.script, context);
  run = (code) => runInContext(code, context) as Promise<string>;
});

describe('the engine without anything of Node', () => {
  test.each(worksheets)('says of %s what the command says', async (name) => {
    expect(await run(`engine.answer(${questionOf(name)})`)).toBe(await answerOfCommand(name));
  });
  test('is tried on every format, and on what is refused', () => {
    expect(worksheets.length).toBeGreaterThan(40);
    for (const ending of ['yaml', 'json', 'xlsx'])
      expect(worksheets.filter((name) => name.endsWith(ending)).length).toBeGreaterThan(2);
  });
  test('holds nothing that only the command needs', () => {
    const large =
      /exceljs|jszip|docx|chalk|cli-table3|commander|node_modules\/(?!yaml|zod|fraction|fflate|@noble)/;
    expect(inputs.filter((file) => large.test(file) || /^src\/(cli|build)\//.test(file))).toEqual([]);
  });
});
