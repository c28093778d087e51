import { parseRange } from './address.js';
import type { Attributes } from './attributes.js';
import type { Budget } from './limits.js';
import { partsOfType, type Relationship, scanPart } from './package.js';
import { richText } from './strings.js';
import type { Comment } from './workbook.js';
import type { Handler } from './xml.js';
import type { Zip } from './zip.js';

/**
 * Comments of a sheet: notes, and the threads of newer programs, each with its answers. What older programs are shown
 * in a thread's place is left out where the thread itself is there.
 */
export function readComments(
  zip: Zip,
  relationships: ReadonlyMap<string, Relationship>,
  budget: Budget,
): Comment[] {
  const parts = (type: string) => partsOfType(relationships, type);
  const threads = joined(parts('threadedComment').flatMap((part) => readThreads(zip, part, budget)));
  const threaded = new Set(threads.map(placeOf));
  const notes = joined(parts('comments').flatMap((part) => readNotes(zip, part, budget)));
  return [...notes.filter((note) => !threaded.has(placeOf(note))), ...threads].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}

const placeOf = ({ row, column }: Comment) => `${row} ${column}`;

function readNotes(zip: Zip, part: string, budget: Budget): Comment[] {
  const found: Comment[] = [];
  const authors: string[] = [];
  let [place, author] = ['', ''];
  const text = richText((read) => {
    budget.take('comments');
    budget.takeText(read);
    const said = withoutNotice(withoutAuthor(read, author)).trim();
    if (said !== '') found.push({ ...cellAt(place), author, text: said });
  });
  const comment: Handler = {
    open(attributes: Attributes) {
      place = attributes.get('ref') ?? '';
      author = authors[Number(attributes.get('authorId') ?? -1)] ?? '';
    },
    children: new Map([['text', text]]),
  };
  const name: Handler = {
    text(read) {
      budget.takeText(read);
      // a thread's author is named in another part
      authors.push(read.startsWith('tc=') ? '' : read.trim());
    },
  };
  const children = new Map<string, Handler>([
    ['authors', { children: new Map([['author', name]]) }],
    ['commentList', { children: new Map([['comment', comment]]) }],
  ]);
  scanPart(zip, part, { comments: { children } });
  return found;
}

function readThreads(zip: Zip, part: string, budget: Budget): Comment[] {
  const found: Comment[] = [];
  let place = '';
  const comment: Handler = {
    open(attributes: Attributes) {
      place = attributes.get('ref') ?? '';
    },
    children: new Map([
      [
        'tc:text',
        {
          text(read: string) {
            budget.take('comments');
            budget.takeText(read);
            if (read.trim() !== '') found.push({ ...cellAt(place), author: '', text: read.trim() });
          },
        },
      ],
    ]),
  };
  scanPart(zip, part, { 'tc:ThreadedComments': { children: new Map([['tc:threadedComment', comment]]) } });
  return found;
}

const cellAt = (place: string) => {
  const { top, left } = parseRange(place);
  return { row: top, column: left };
};

/** One comment a cell: a thread, and notes that a damaged file has twice. */
function joined(comments: readonly Comment[]): Comment[] {
  const byPlace = new Map<string, Comment[]>();
  for (const comment of comments) {
    const before = byPlace.get(placeOf(comment));
    if (before) before.push(comment);
    else byPlace.set(placeOf(comment), [comment]);
  }
  return [...byPlace.values()].flatMap((all) => {
    const [first] = all;
    // of several authors none is its author
    const author = all.every((one) => one.author === first?.author) ? first?.author : '';
    return first ? [{ ...first, author: author ?? '', text: all.map(({ text }) => text).join('\n') }] : [];
  });
}

/** Excel writes the author's name on the first line of a new note. */
function withoutAuthor(text: string, author: string): string {
  const name = `${author}:`;
  return author !== '' && text.trimStart().startsWith(name) ? text.trimStart().slice(name.length) : text;
}

/** What newer programs tell older ones in a thread's place, in any language: it ends with this address. */
const notice = /^[\s\S]*?https:\/\/go\.microsoft\.com\/fwlink\/\?linkid=870924\.?/;
/** "Comment:", "Reply:" on lines of their own. */
const captions = /^[^\n:]{1,30}:\s*$/gm;

const withoutNotice = (text: string): string =>
  notice.test(text)
    ? text
        .replace(notice, '')
        .replace(captions, '')
        .replace(/\n\s*\n/g, '\n')
    : text;
