import { type Code, type Group, groups } from '../../src/diagnostic/catalogue.js';
import { codeDocs } from '../../src/messages/codes/codes.js';
import { messagesIn } from '../../src/messages/messages.js';

const titles: Record<'id' | 'en', Record<Group, string>> = {
  id: {
    reading: 'Pembacaan berkas',
    instrument: 'Instrumen',
    structure: 'Susunan lembar kerja YAML',
    answers: 'Jawaban',
    consistency: 'Kecocokan antarjawaban',
    workbook: 'Keutuhan buku kerja',
    evidence: 'Bukti dukung',
    template: 'Templat kosong',
    prerequisites: 'Prasyarat',
    policy: 'Aturan pemeriksaan',
  },
  en: {
    reading: 'Reading',
    instrument: 'Instruments',
    structure: 'Structure of YAML worksheets',
    answers: 'Answers',
    consistency: 'Consistency between answers',
    workbook: 'Workbook integrity',
    evidence: 'Evidence',
    template: 'Blank templates',
    prerequisites: 'Prerequisites',
    policy: 'Policy of checks',
  },
};

/** Every code of the catalogue by group, with the severity it has before any policy. */
export function codeTable(lang: 'id' | 'en'): string {
  const docs = codeDocs(lang);
  const { severity: words } = messagesIn(lang).text;
  const head = lang === 'id' ? ['kode', 'tingkat', 'temuan'] : ['code', 'severity', 'finding'];
  const rows = (Object.keys(groups) as Group[]).flatMap((group) => [
    `| **${titles[lang][group]}** | | |`,
    ...Object.entries(groups[group]).map(([code, severity]) => {
      const word = words[severity as keyof typeof words].toLowerCase();
      return `| \`${code}\` | ${word} | ${docs[code as Code].title.replaceAll('|', '\\|')} |`;
    }),
  ]);
  return [`| ${head.join(' | ')} |`, '|---|---|---|', ...rows, ''].join('\n');
}
