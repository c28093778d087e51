import type { InstrumentParams } from '../../../diagnostic/codes/instrument.js';
import type { MessagesOf } from '../../diagnostics/messages-of.js';
import { shapeEn } from './shape.js';

const senses: Record<string, (found: string, expected: string, node: string) => string> = {
  'id-repeated': (found) => `The id "${found}" is used more than once; ids must be unique.`,
  weights: (found, expected, node) =>
    `The weights below${node ? ` ${node}` : ''} add up to ${found}, expected ${expected}.`,
  'weight-missing': (found) => `"${found}" has no weight; write "weight".`,
  'weight-mixed': () => 'Some items have a weight and some do not; give one to all or to none.',
  'node-shape': (found) => `"${found}" must have either "children" or "scale".`,
  'scale-unknown': (found, expected) => `There is no scale "${found}". Known: ${expected}.`,
  'scale-order': (found) => `Level scores ${found} must descend from 1 to 0.`,
  'formula-missing': (found) => `"${found}" is computed from counts but has no "formula".`,
  'formula-input': (found, expected) =>
    `The formula names "${found}", which is not an input. Inputs: ${expected}.`,
  'takes-from': (found, expected) =>
    `"takes_from" names "${found}", which is no other input of this indicator. Its inputs: ${expected}.`,
  'requirement-node': (found) => `A requirement names "${found}", which is not in the instrument.`,
  'requirement-predicate': (found, expected) => `There is no predicate "${found}". Known: ${expected}.`,
  'requirement-minimum': (found, expected) =>
    `The minimum ${found} is above the highest possible ${expected}.`,
  'predicate-empty': (found) =>
    `The predicate "${found}" has no requirement at all, so it would always be met.`,
  'prerequisite-predicate': (found, expected) => `There is no predicate "${found}". Known: ${expected}.`,
  'prerequisite-grade': (found, expected) => `The minimum "${found}" is not a possible value: ${expected}.`,
  'soal-repeated': (found) => `Question number ${found} is used more than once.`,
  'consistency-input': (found, expected) =>
    `A consistency rule names "${found}", which is no input of an indicator.${expected ? ` Its inputs: ${expected}.` : ''}`,
  'consistency-answer': (found) =>
    `A consistency rule names "${found}", which is no indicator with a fitting scale.`,
  'consistency-level': (found, expected) => `The level "${found}" is not on its scale. It has: ${expected}.`,
  'change-shape': () =>
    'A change holds one of: "add" (with "after" if wanted), "remove", or "replace" with "with".',
  'change-id': (found) => `There is no "${found}" here that could be changed.`,
  'extends-unknown': (found, expected) =>
    `There is no instrument "${found}". Known: ${expected}. Name that of another file with --instrument, or "instruments" in lke.config.yaml.`,
  'extends-circle': (found) => `"${found}" and the instrument it extends point at each other.`,
};

export const instrumentEn: MessagesOf<InstrumentParams> = {
  'instrument-shape': ({ path, problem, found }) =>
    `Instrument file: "${path}" has the wrong shape (${shapeEn(problem, found)}).`,
  'instrument-reference': ({ names, count }) =>
    `The instrument file names no source for ${count} of its numbers (${names}). Write "reference" on scales, requirements and prerequisites; for weights, the topmost part is enough.`,
  'instrument-sense': ({ problem, found, expected, node = '' }) =>
    senses[problem]?.(found, expected, node) ?? problem,
};
