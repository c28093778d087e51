import { type Code, type Group, groups, severities } from '../../diagnostic/catalogue.js';
import type { Severity } from '../../diagnostic/codes/severity.js';
import type { TextMessages } from '../../messages/id/text.js';

/** What is said of a code in general, where that is known. */
export interface RuleDoc {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

export const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

export interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly defaultConfiguration: { readonly level: (typeof levels)[Severity] };
  readonly properties: { readonly tags: readonly string[] };
}

/**
 * A rule for every code of the catalogue, found or not: GitHub expects the rules to differ between versions of a tool,
 * not between files. Codes that the catalogue does not have follow. The descriptions are the ones that GitHub requires.
 * There is no `helpUri`: the format wants an absolute address, and the explanation is in the tool.
 */
export function rulesFor(
  found: Iterable<string>,
  text: TextMessages,
  describe: (code: string) => RuleDoc | null,
): Rule[] {
  const known = Object.keys(severities) as Code[];
  const groupOf = new Map(
    (Object.keys(groups) as Group[]).flatMap((group) =>
      Object.keys(groups[group]).map((code) => [code, group]),
    ),
  );
  const others = [...new Set(found)].filter((code) => !groupOf.has(code)).sort();
  return [...known, ...others].map((id) => {
    const group = groupOf.get(id) ?? 'other';
    const doc = describe(id);
    const short = doc?.title ?? `${text.check.group[group]} (${id})`;
    const severity = id in severities ? severities[id as Code] : 'warning';
    return {
      id,
      shortDescription: { text: short },
      fullDescription: { text: doc ? `${doc.title}. ${doc.why}` : short },
      help: { text: [...(doc ? [doc.fix] : []), text.check.ruleHelp(id)].join(' ') },
      defaultConfiguration: { level: levels[severity] },
      properties: { tags: [group] },
    };
  });
}
