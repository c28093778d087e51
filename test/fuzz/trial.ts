import { readFileSync } from 'node:fs';
import { platform } from '../../src/cli/platform.js';
import { UserError } from '../../src/diagnostic/diagnostic.js';
import { buildInstrument } from '../../src/instrument/build.js';
import { loadInstrument } from '../../src/instrument/load.js';
import type { Instrument } from '../../src/instrument/model.js';
import { markAll } from '../../src/scoring/marks.js';
import { scoreTree } from '../../src/scoring/tree.js';
import type { Entry, SideAnswer, Worksheet } from '../../src/worksheet/worksheet.js';
import { cli } from '../support/cli.js';
import { readBytes } from '../support/worksheets.js';
import { type OpenRules, pointsOf, type Rules, rulesFrom, same, type Written } from './scorer.js';

/** An instrument for both scorers. */
export interface Subject {
  readonly instrument: Instrument;
  readonly rules: Rules;
  readonly file: string;
}

export function subjectOf(file: string): Subject {
  const text = readFileSync(file, 'utf8');
  const loaded = loadInstrument(text, platform.sha256);
  if (!('file' in loaded)) throw new Error(`${file} is no instrument`);
  return { instrument: buildInstrument(loaded), rules: rulesFrom(text), file };
}

const open: readonly OpenRules[] = [
  { blank: 'zero', zeroDivision: 'full' },
  { blank: 'exclude', zeroDivision: 'exclude' },
  { blank: 'zero', zeroDivision: 'zero' },
];

/** More time of the processor than this is a hang (seconds); the slowest sound file takes a hundredth of it. */
const patience = 20;

/**
 * What became of a mutant: read, or refused with a reason.
 * @throws when it crashes, hangs, or the two scorers differ.
 */
export async function tryOut(bytes: Uint8Array, { instrument, rules }: Subject): Promise<Worksheet | null> {
  const start = process.cpuUsage();
  const worksheet = await readBytes(bytes, 'mutan', instrument).catch((error) => {
    if (error instanceof UserError) return null;
    throw error;
  });
  if (worksheet) {
    for (const by of ['unit', 'tpi'] as const) {
      const marks = markAll(instrument, worksheet, by);
      const written = writtenBy(worksheet, by);
      for (const policy of open) {
        const { points } = scoreTree(instrument, marks, policy).root;
        const second = pointsOf(rules, written, policy);
        if (!same(second, points.s * points.n, points.d))
          throw new Error(
            `${by} ${JSON.stringify(policy)}: ${points.toFraction()} is ${second.top}/${second.bottom}`,
          );
      }
    }
  }
  const took = process.cpuUsage(start).user / 1e6;
  if (took > patience) throw new Error(`took ${Math.round(took)} s of the processor`);
  return worksheet;
}

/** Every rule and the text over the same file. @throws for a status of a defect, or for a stack. */
export async function checkWhole(bytes: Uint8Array, { file }: Subject): Promise<void> {
  const { status, stderr } = await cli(['check', '-', '--instrument', file, '--lang', 'en'], {
    stdin: bytes,
  });
  if (status > 2) throw new Error(`status ${status}: ${stderr}`);
}

/** Answers as they were read; what is not usable is no answer. */
export function writtenBy(worksheet: Worksheet, by: 'unit' | 'tpi'): Map<string, Written> {
  const text = (entry: Entry) => (entry.unusable ? '?' : entry.raw);
  const side = ({ value, inputs }: SideAnswer): Written => ({
    value: value && text(value),
    inputs: new Map([...inputs].map(([key, entry]) => [key, text(entry)])),
  });
  return new Map([...worksheet.answers].map(([id, { sides }]) => [id, side(sides[by])]));
}
