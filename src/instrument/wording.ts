import type { Lang } from '../diagnostic/lang.js';
import type { InstrumentFile, NodeFile, WordingFile } from './schema.js';

/** The questionnaire's own words by indicator id: question, levels, evidence, what evaluators look at. Indonesian. */
export type Wordings = Readonly<Record<string, WordingFile>>;

/** The one language that an instrument has them in. */
export const wordingsLang: Lang = 'id';

/** Words of a shipped instrument; loaded apart, as scoring never needs them. */
export async function builtinWordings(): Promise<Wordings> {
  return (await import('../../templates/instruments/permenpanrb-90-2021.yaml?wording')).default;
}

/** Words inside an instrument file. */
export function wordingsOf(file: InstrumentFile): Wordings {
  const found: Record<string, WordingFile> = {};
  const visit = (node: NodeFile) => {
    if (node.wording) found[node.id] = node.wording;
    node.children?.forEach(visit);
  };
  file.tree.forEach(visit);
  return found;
}
