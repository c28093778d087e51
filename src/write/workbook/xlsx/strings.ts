import { cellText } from '../text.js';
import { declaration, element, escaped, mainNamespace } from './xml.js';

/** Texts of cells, each once: the part `sharedStrings.xml`. */
export class Strings {
  private readonly numbers = new Map<string, number>();
  private used = 0;

  /** Number of a text. */
  add(text: string): number {
    this.used++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${escaped(cellText(text))}</t></si>`,
    );
    const counts = { count: this.used, uniqueCount: items.length };
    return declaration + element('sst', { xmlns: mainNamespace, ...counts }, items.join(''));
  }
}
