import { declaration, escaped, mainNamespace } from './xml.js';

/** Texts of cells, each once: the part `sharedStrings.xml`. */
export class Strings {
  private readonly numbers = new Map<string, number>();
  private used = 0;

  /** @param held a text as a cell holds it. */
  constructor(private readonly held: (text: string) => string) {}

  /** Number of a text. */
  add(text: string): number {
    this.used++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  *xml(): Generator<string> {
    const { used, numbers } = this;
    yield `${declaration}<sst xmlns="${mainNamespace}" count="${used}" uniqueCount="${numbers.size}">`;
    for (const text of numbers.keys())
      yield `<si><t xml:space="preserve">${escaped(this.held(text))}</t></si>`;
    yield '</sst>';
  }
}
