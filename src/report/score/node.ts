import type { Lang } from '../../diagnostic/lang.js';
import type { Side } from '../../diagnostic/side.js';
import { toDouble } from '../../instrument/exact.js';
import type { ScoreNode } from '../../scoring/tree.js';
import type { InputEntry, SideAnswer, Worksheet } from '../../worksheet/worksheet.js';

import { locationOf } from '../shared/location.js';

import type { AnswerReport, NodeReport } from './score-schema.js';

/** A score node with its label and, on indicators, the answer it rests on. */
export function reportNode(node: ScoreNode, worksheet: Worksheet, by: Side, lang: Lang): NodeReport {
  const side = node.mark ? worksheet.answers.get(node.id)?.sides[by] : undefined;
  const evidence = by === 'unit' ? (worksheet.answers.get(node.id)?.evidence ?? []) : [];
  return {
    id: node.id,
    label: node.node.label[lang],
    max: toDouble(node.max),
    points: toDouble(node.points),
    fraction: node.max.equals(0) ? null : toDouble(node.points.div(node.max)),
    status: node.status,
    ...(node.children.length > 0 && {
      children: node.children.map((child) => reportNode(child, worksheet, by, lang)),
    }),
    ...(side && {
      answer: reportAnswer(
        side,
        node.mark?.value ?? null,
        evidence.map((e) => e.raw),
      ),
    }),
  };
}

function reportAnswer(side: SideAnswer, value: string | null, evidence: string[]): AnswerReport {
  const inputs = [...side.inputs].map(([key, entry]) => [key, reportInput(entry)] as const);
  return {
    value,
    raw: side.value?.raw ?? null,
    notes: side.notes?.raw ?? null,
    evidence,
    location: locationOf(side.value?.origin ?? side.origin),
    ...(inputs.length > 0 && { inputs: Object.fromEntries(inputs) }),
  };
}

function reportInput(entry: InputEntry) {
  const evidence = (entry.evidence ?? []).map((e) => e.raw);
  return {
    value: entry.raw,
    raw: entry.raw,
    notes: entry.notes?.raw ?? null,
    evidence,
    location: locationOf(entry.origin),
  };
}
