import type { Instrument } from '../instrument/model.js';
import type { Wordings } from '../instrument/wording.js';
import { blankYaml } from './blank-yaml.js';
import { fixedSchemas } from './schemas.js';
import { schemaText, worksheetSchema } from './worksheet-schema.js';

/** Every file under `templates/` that is generated from the instrument, by name. */
export function generatedTemplates(instrument: Instrument, wordings: Wordings): Map<string, string> {
  return new Map([
    ['lembar-kerja.yaml', blankYaml(instrument, wordings, {}, 'schemas/lembar-kerja.schema.json')],
    ['schemas/lembar-kerja.schema.json', schemaText(worksheetSchema(instrument, wordings))],
    ...Object.values(fixedSchemas).map(({ file, make }) => [`schemas/${file}`, schemaText(make())] as const),
  ]);
}
