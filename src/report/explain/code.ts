import { type Code, groups, severities } from '../../diagnostic/catalogue.js';
import type { Lang } from '../../diagnostic/lang.js';
import { codeDocs } from '../../messages/codes/codes.js';
import { cell, lines, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import type { CodeExplanation } from './explain-schema.js';

/** The documentation of a code, in any letter case; null when there is no such code. */
export function explainCode(asked: string, lang: Lang): CodeExplanation | null {
  const codes = Object.keys(severities) as Code[];
  const id = codes.find((code) => code === asked.trim().toLowerCase());
  if (!id) return null;
  const group = Object.entries(groups).find(([, members]) => Object.hasOwn(members, id))?.[0] ?? '';
  const { title, why, example, fix } = codeDocs(lang)[id];
  return { kind: 'code', id, group, severity: severities[id], title, why, example, fix };
}

/** The same as sections. */
export function codeSections(
  { id, title, severity, why, example, fix }: CodeExplanation,
  { text }: View,
): Section[] {
  return [
    lines(`${id}  ${title}`, cell(text.severity[severity], 'strong'), cell(why)),
    lines(text.explain.example, cell(`  ${example}`)),
    lines(text.explain.fix, cell(`  ${fix}`)),
  ];
}
