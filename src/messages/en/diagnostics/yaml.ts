/** The line as it stands, what to write in its place, and how many spaces it should begin with. */
interface SlipWords {
  readonly found: string;
  readonly write: string;
  readonly spaces: number;
}

const spaces = (count: number) =>
  count === 0 ? 'with no space before it' : `with ${count} ${count === 1 ? 'space' : 'spaces'} before it`;

/** By what was done to the text: what is wrong, and what to write. */
const slips: Record<string, (words: SlipWords) => string> = {
  conflict: ({ found, write }) =>
    `This file still holds two versions ("${found}" down to line ${write}): a merge in git was not finished. Choose what is right, then delete the lines that begin with <<<<<<<, ======= and >>>>>>>.`,
  'colon-missing': ({ found, write }) => `A colon is missing in "${found}". Write: ${write}`,
  'colon-stuck': ({ found, write }) => `A space must follow the colon in "${found}". Write: ${write}`,
  'under-value': ({ found, write }) => {
    const [id = '', answer = ''] = write.split(/: (.*)/s);
    const more = `To say more about an answer, write "${id}:" alone and under it, indented: "unit: ${answer}" and "${found}".`;
    return `"${found}" stands under the short answer "${write}". ${found.startsWith('unit:') ? `Its answer stands below already: write "${id}:" alone.` : more}`;
  },
  outdented: ({ found, spaces: count }) =>
    `The line "${found}" stands too far left. Write it ${spaces(count)}, in line with those before it.`,
  indented: ({ found, spaces: count }) =>
    `The line "${found}" stands too far right. Write it ${spaces(count)}, in line with the one above.`,
  misaligned: ({ found, spaces: count }) =>
    `The beginning of "${found}" lines up with nothing above it. Write it ${spaces(count)}.`,
  'value-below': ({ found, write }) =>
    `"${found}" is on a line of its own. Write it behind its colon: ${write}`,
  'text-broken': ({ found, spaces: count }) =>
    `"${found}" is no "key: content". If it goes on with the text above, write it with at least ${count} spaces before it, or join the two lines.`,
  dash: ({ found, write }) => `The "-" before "${found}" begins a list. Remove it: ${write}`,
  'dash-stuck': ({ found, write }) => `A space must follow the "-" in "${found}". Write: ${write}`,
  tab: ({ found }) => `The line "${found}" begins with a tab. Use spaces instead.`,
  'odd-space': ({ found, spaces: count }) =>
    `The line "${found}" begins with blanks that are no plain spaces, as copied from Word. Remove them and type ${count} spaces.`,
  'quote-open': ({ found, write }) => `A quote is not closed in "${found}". Write: ${write}`,
  'quote-rest': ({ found, write }) =>
    `There is text after the closing quote in "${found}". Write all of it inside the quotes: ${write}`,
  'quote-curly': ({ found, write }) => `The quotes in "${found}" are curly. Use straight ones: ${write}`,
  'bracket-open': ({ found, write }) => `A bracket is not closed in "${found}". Write: ${write}`,
  'colon-in-text': ({ found, write }) => `There is a colon inside the text "${found}". Quote it: ${write}`,
  'special-start': ({ found, write }) =>
    `The text in "${found}" begins with a character that means something else in YAML. Quote it: ${write}`,
  'two-on-line': ({ found }) =>
    `Two things stand on one line: "${found}". Give each a line of its own: the code and its colon, and under it, indented, "unit: ..." and "catatan: ...".`,
  unquoted: () => 'This is no sound YAML. See the broken line and how to mend it with: lke check FILE',
};

/** A sentence for a text that is no YAML. */
export const describeSlipEn = (problem: string, words: SlipWords): string =>
  slips[problem]?.(words) ??
  `This is no sound YAML${words.found === '' ? '' : `: "${words.found}"`}. Check colons, leading spaces, quotes and brackets, on this line and above it.`;
