import { type Code, groups, severities } from '../../diagnostic/catalogue.js';
import type { Lang } from '../../diagnostic/lang.js';
import { codeDocs } from '../../messages/codes/codes.js';
import { messagesIn } from '../../messages/messages.js';
import { cell, lines, type Section } from '../page/section.js';

/** What is known of a finding's code. */
export interface CodeExplanation {
  readonly kind: 'code';
  readonly id: Code;
  readonly group: string;
  /** Before any policy changes it. */
  readonly severity: string;
  readonly title: string;
  readonly why: string;
  readonly example: string;
  readonly fix: string;
}

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
export function codeSections(code: CodeExplanation, lang: Lang): Section[] {
  const { text } = messagesIn(lang);
  const { severity } = code;
  const word =
    severity === 'error' || severity === 'warning' || severity === 'info' ? text.severity[severity] : '';
  return [
    { title: `${code.id}  ${code.title}`, lines: [cell(word, 'strong'), cell(code.why)], table: null },
    lines(text.explain.example, cell(`  ${code.example}`)),
    lines(text.explain.fix, cell(`  ${code.fix}`)),
  ];
}
