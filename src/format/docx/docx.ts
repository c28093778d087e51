import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { Block, Paper } from '../../report/page/paper.js';
import { visibleInXml } from '../../report/page/visible.js';
import type { Write } from '../formatter.js';
import { blockOf } from './blocks.js';

/** A4 with margins of 2.25 cm, in twentieths of a point (DXA). */
const page = { short: 11_906, long: 16_838, margin: 1_276 };

/** A letter or report that people go on writing in: real styles and headings, tables of fixed widths. */
export const writeDocx: Write<'paper'> = async ({ paper }) => {
  const made = await paper();
  const bytes = await Packer.pack(documentOf(made), 'uint8array');
  return reproducible(bytes, made);
};

function documentOf(paper: Paper): Document {
  const { title, lang, landscape = false, blocks } = paper;
  const room = (landscape ? page.long : page.short) - 2 * page.margin;
  return new Document({
    title: visibleInXml(title),
    creator: 'lke-zi',
    lastModifiedBy: 'lke-zi',
    description: visibleInXml(paper.foot),
    styles: styles(lang),
    numbering: {
      config: [
        {
          reference: 'butir',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '\u2022',
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            // docx turns the sides itself
            size: {
              width: page.short,
              height: page.long,
              ...(landscape && { orientation: PageOrientation.LANDSCAPE }),
            },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        footers: { default: footerOf(paper) },
        children: blocks.flatMap((block, i) => blockOf(block, room, blocks[i + 1]?.kind === 'signatures')),
      },
    ],
  });
}

const footerOf = ({ foot }: Paper): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: `${visibleInXml(foot)}  `, size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 }),
        ],
      }),
    ],
  });

/** Sizes in half points. */
const styles = (lang: Paper['lang']) => ({
  default: {
    document: {
      run: { font: 'Arial', size: 22, language: { value: lang === 'id' ? 'id-ID' : 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: {
      run: { size: 30, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 200 } },
    },
    heading1: {
      run: { size: 25, bold: true },
      paragraph: { spacing: { before: 300, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: 22, bold: true },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
});

/** The day by the clock on the wall, which is what zip writes: the first that it knows. */
const wallDay = new Date(1980, 0, 1);

/** The same document is the same bytes: the day asked for, or the first that zip knows, in place of the clock; links counted. */
function reproducible(bytes: Uint8Array, { date, blocks }: Paper): Uint8Array {
  const captions = blocks.flatMap(captionOf);
  const parts = unzipSync(bytes);
  const names = new Map<string, string>();
  const counted = (id: string) => {
    const name = names.get(id) ?? `rIdTautan${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  const day = `${date ?? '1980-01-01'}T00:00:00Z`;
  for (const [name, part] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const text = new TextDecoder()
      .decode(part)
      .replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${day}`)
      .replace(/rId[\w-]{15,}/g, counted)
      .replace(/<\/w:tblPr>/g, (end) => `${captions.shift() ?? ''}${end}`);
    parts[name] = new TextEncoder().encode(text);
  }
  return zipSync(parts, { mtime: wallDay });
}

/** What a table is called for those who do not see it; docx knows no way to say it, and it is the last of its properties. */
function captionOf(block: Block): string[] {
  if (block.kind !== 'table' && block.kind !== 'signatures') return [];
  const name = visibleInXml(block.kind === 'table' ? block.name : block.roles.join(', '));
  const escaped = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return [`<w:tblCaption w:val="${escaped}"/>`];
}
