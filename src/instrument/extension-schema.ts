import * as z from 'zod';
import { prerequisiteSchema } from './prerequisite-schema.js';
import { consistencyRule, node, nodeId, predicate, requirementSchema, scale } from './schema.js';
import { key, text } from './schema-parts.js';

/**
 * One change of a list or of the tree: exactly one of `add` (behind `after`, else at the end), `remove`, or `replace`
 * with the keys in `with`. Cross-checks say what a union could not.
 */
const change = <T extends z.ZodObject>(item: T, id: z.ZodString) =>
  z.strictObject({
    after: id.describe('The id behind which `add` is put, as its next sibling.').optional(),
    add: item.describe('Something new; without `after` it comes last.').optional(),
    remove: id.describe('The id of what is left out, with all below it.').optional(),
    replace: id.describe('The id of what is changed.').optional(),
    with: item
      .omit({ id: true })
      .partial()
      .describe(
        'Keys that take the place of those before; the others stay. `minimum` goes predicate by predicate.',
      )
      .optional(),
  });

/**
 * An instrument written as the changes of another one. They are made in the order of the file; what comes out is checked
 * like any instrument, sums included. Numbers that are added or replaced need a `reference` of their own. Consistency
 * rules about what is left out go with it; further rules are added.
 */
export const extensionSchema = z.strictObject({
  version: z.literal('1'),
  extends: nodeId.describe(
    'The id of the instrument that is changed: a shipped one, or that of another file.',
  ),
  id: nodeId,
  title: text.optional(),
  regulation: z.string().optional(),
  scales: z.record(z.string(), scale).describe('By name: new ones, or in place of those before.').optional(),
  tree: z.array(change(node, nodeId)).optional(),
  predicates: z.array(change(predicate, key)).optional(),
  requirements: z.array(change(requirementSchema, nodeId)).optional(),
  prerequisites: z.array(change(prerequisiteSchema, key)).optional(),
  leftovers: z.array(z.string().min(1)).describe('Further ones.').optional(),
  consistency: z.array(consistencyRule).optional(),
});

export type ExtensionFile = z.output<typeof extensionSchema>;
