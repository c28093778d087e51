import type { Indicator } from '../../instrument/model.js';
import { blankText as say } from '../../messages/id/blank.js';
import { visible } from '../../report/page/visible.js';
import {
  type Answer,
  blankSide,
  type Entry,
  type InputEntry,
  type SideAnswer,
} from '../../worksheet/worksheet.js';
import { countLine } from './parts.js';
import { remark, scalar, textLines } from './scalar.js';

const step = '  ';

/** One indicator with all that the worksheet says of it: the short form where that is enough. */
export function answerLines(indicator: Indicator, answer: Answer | undefined): string[] {
  const label = `# ${visible(indicator.label.id)}`;
  const unit = answer?.sides.unit ?? blankSide({ path: '' });
  if (!answer || isShort(answer))
    return sideLines(step, indicator.id, { side: unit, indicator, note: label });
  const inner = `${step}${step}`;
  const lines = [`${step}${indicator.id}: ${label}`, ...sideLines(inner, 'unit', { side: unit, indicator })];
  const { tpi } = answer.sides;
  if (isSaid(tpi)) lines.push(...sideLines(inner, 'tpi', { side: tpi, indicator }));
  lines.push(...noteLines(inner, 'catatan', unit.notes), ...noteLines(inner, 'catatan_tpi', tpi.notes));
  lines.push(...listLines(inner, 'bukti', answer.evidence));
  lines.push(...noteLines(inner, 'upaya', answer.effort));
  lines.push(...noteLines(inner, 'penanggung_jawab', answer.person ?? null));
  lines.push(...noteLines(inner, 'tenggat', answer.due ?? null));
  return lines;
}

const isSaid = ({ value, inputs }: SideAnswer) => value !== null || inputs.size > 0;

/** Nothing but the unit's answer. */
function isShort({ sides, evidence, effort, person, due }: Answer): boolean {
  const { unit, tpi } = sides;
  const isPlanned = effort || person || due;
  return !unit.notes && !tpi.notes && !isSaid(tpi) && evidence.length === 0 && !isPlanned;
}

/** A single answer behind its key, or the counts below it, the blank ones too so that they can be filled. */
function sideLines(
  indent: string,
  key: string,
  {
    side,
    indicator,
    note = '',
  }: { readonly side: SideAnswer; readonly indicator: Indicator; readonly note?: string },
): string[] {
  const { inputs } = indicator;
  if (side.value || inputs.length === 0) return [line(indent, key, side.value, note)];
  const inner = `${indent}${step}`;
  return [
    `${indent}${key}:${note && ` ${note}`}`,
    ...inputs.flatMap((input) => {
      const entry = side.inputs.get(input.key);
      return entry && isLong(entry)
        ? longCount(inner, input.key, entry)
        : [countLine(inner, input, entry ? written(entry) : '')];
    }),
  ];
}

function line(indent: string, key: string, entry: Entry | null, note: string): string {
  const text = entry ? written(entry) : '';
  const why = entry?.unusable ? `# ${remark(`${entry.raw} (${say.unusable})`)}` : note;
  return [`${indent}${key}:`, text, why].filter((part) => part !== '').join(' ');
}

/** What a file shows but cannot be used stays blank: it was no answer there either. */
const written = ({ raw, unusable }: Entry) => (unusable ? '' : scalar(raw));

const isLong = ({ notes, evidence = [] }: InputEntry) => notes !== undefined || evidence.length > 0;

function longCount(indent: string, key: string, entry: InputEntry): string[] {
  const inner = `${indent}${step}`;
  return [
    `${indent}${key}:`,
    line(inner, 'nilai', entry, ''),
    ...noteLines(inner, 'catatan', entry.notes ?? null),
    ...listLines(inner, 'bukti', entry.evidence ?? []),
  ];
}

function noteLines(indent: string, key: string, entry: Entry | null): string[] {
  return entry && entry.raw.trim() !== '' && !entry.unusable ? textLines(indent, key, entry.raw) : [];
}

function listLines(indent: string, key: string, entries: readonly Entry[]): string[] {
  const items = entries.map(written).filter((text) => text !== '');
  return items.length === 0 ? [] : [`${indent}${key}:`, ...items.map((text) => `${indent}${step}- ${text}`)];
}
