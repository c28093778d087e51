import type { Instrument } from '../instrument/model.js';
import type { Wordings } from '../instrument/wording.js';
import { blankYaml } from './blank-yaml.js';
import {
  batchJsonSchema,
  batchRowJsonSchema,
  checkJsonSchema,
  configJsonSchema,
  instrumentJsonSchema,
  planJsonSchema,
  reportJsonSchema,
} from './schemas.js';
import { schemaText, worksheetSchema } from './worksheet-schema.js';

/** Every file under `templates/` that is generated from the instrument, by name. */
export function generatedTemplates(instrument: Instrument, wordings: Wordings): Map<string, string> {
  return new Map([
    ['lembar-kerja.yaml', blankYaml(instrument, wordings, {}, 'schemas/lembar-kerja.schema.json')],
    ['schemas/lembar-kerja.schema.json', schemaText(worksheetSchema(instrument, wordings))],
    ['schemas/instrument.schema.json', schemaText(instrumentJsonSchema())],
    ['schemas/config.schema.json', schemaText(configJsonSchema())],
    ['schemas/check-1.schema.json', schemaText(checkJsonSchema())],
    ['schemas/batch-1.schema.json', schemaText(batchJsonSchema())],
    ['schemas/batch-row-1.schema.json', schemaText(batchRowJsonSchema())],
    ['schemas/plan-1.schema.json', schemaText(planJsonSchema())],
    ['schemas/report-1.schema.json', schemaText(reportJsonSchema())],
  ]);
}
