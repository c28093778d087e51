/** Elements of a part by number, each once. */
export class Pool {
  readonly items: string[] = [];
  private readonly numbers = new Map<string, number>();

  add(item: string): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    this.numbers.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** Formats of numbers that every program knows by number; others begin with `firstOwnFormat`. */
export const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '@': 49,
};
export const firstOwnFormat = 164;
