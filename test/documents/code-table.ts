import { type Code, type Group, groups } from '../../src/diagnostic/catalogue.js';
import { codeDocs } from '../../src/messages/codes/codes.js';
import { messagesIn } from '../../src/messages/messages.js';

/** Every code of the catalogue by group, with the severity it has before any policy. */
export function codeTable(lang: 'id' | 'en'): string {
  const docs = codeDocs(lang);
  const { severity: words, check } = messagesIn(lang).text;
  const head = [check.head.code, check.head.severity, check.head.message];
  const rows = (Object.keys(groups) as Group[]).flatMap((group) => [
    `| **${check.group[group]}** | | |`,
    ...Object.entries(groups[group]).map(([code, severity]) => {
      const word = words[severity as keyof typeof words].toLowerCase();
      return `| \`${code}\` | ${word} | ${docs[code as Code].title.replaceAll('|', '\\|')} |`;
    }),
  ]);
  return [`| ${head.join(' | ')} |`, '|---|---|---|', ...rows, ''].join('\n');
}
