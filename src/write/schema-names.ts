/** Schemas that are the same for every instrument. */
const fixed = [
  'instrument',
  'report',
  'plan',
  'check',
  'diff',
  'explain',
  'batch',
  'batch-row',
  'progress',
  'config',
] as const;

export type FixedSchema = (typeof fixed)[number];

/** What `lke schema` can print; apart from the schemas themselves, so that help loads none. */
export const schemaNames = ['worksheet', ...fixed] as const;

export type SchemaName = (typeof schemaNames)[number];
