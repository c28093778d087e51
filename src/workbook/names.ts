import type { Attributes } from './attributes.js';
import type { DefinedName } from './workbook.js';
import type { Handler } from './xml.js';

/** Some workbooks carry tens of thousands that nothing uses; what is beyond is as good as unknown. */
const most = 50_000;
const longest = 8192;

/** Collects `definedNames`: names of cells, lists and formulas. */
export class NameReader {
  private readonly found: { name: string; local: string | undefined; formula: string }[] = [];
  private name = '';
  private local: string | undefined;

  readonly handler: Handler = {
    children: new Map([
      [
        'definedName',
        {
          open: (attributes: Attributes) => {
            this.name = attributes.get('name') ?? '';
            this.local = attributes.get('localSheetId');
          },
          text: (formula: string) => {
            if (this.found.length < most && formula.length <= longest) {
              this.found.push({ name: this.name, local: this.local, formula });
            }
          },
        },
      ],
    ]),
  };

  /** @param sheets for every tab its place among the worksheets; null for one that is none. */
  named(sheets: readonly (number | null)[]): DefinedName[] {
    return this.found.flatMap(({ name, local, formula }) => {
      const sheet = local === undefined ? null : (sheets[Number(local)] ?? undefined);
      return sheet === undefined ? [] : [{ name, sheet, formula }];
    });
  }
}
