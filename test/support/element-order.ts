import { SaxesParser } from 'saxes';

/**
 * Children of elements in the order that the schema asks for (ECMA-376, part 1, sml.xsd). Excel "repairs" a file that has
 * them in another order; LibreOffice opens it without a word, so no test with it can see that.
 */
const order: Readonly<Record<string, readonly string[]>> = {
  worksheet: [
    ...[
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetCalcPr',
      'sheetProtection',
    ],
    ...[
      'protectedRanges',
      'scenarios',
      'autoFilter',
      'sortState',
      'dataConsolidate',
      'customSheetViews',
      'mergeCells',
    ],
    ...[
      'phoneticPr',
      'conditionalFormatting',
      'dataValidations',
      'hyperlinks',
      'printOptions',
      'pageMargins',
    ],
    ...[
      'pageSetup',
      'headerFooter',
      'rowBreaks',
      'colBreaks',
      'customProperties',
      'cellWatches',
      'ignoredErrors',
    ],
    ...['smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls'],
    ...['webPublishItems', 'tableParts', 'extLst'],
  ],
  sheetPr: ['tabColor', 'outlinePr', 'pageSetUpPr'],
  sheetView: ['pane', 'selection', 'pivotSelection', 'extLst'],
  c: ['f', 'v', 'is', 'extLst'],
  cfRule: ['formula', 'colorScale', 'dataBar', 'iconSet', 'extLst'],
  dataValidation: ['formula1', 'formula2'],
  headerFooter: ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'],
  workbook: [
    ...[
      'fileVersion',
      'fileSharing',
      'workbookPr',
      'workbookProtection',
      'bookViews',
      'sheets',
      'functionGroups',
    ],
    ...['externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches'],
  ],
  styleSheet: [
    ...[
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
      'cellStyles',
      'dxfs',
      'tableStyles',
      'colors',
    ],
    'extLst',
  ],
  dxf: ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'],
  xf: ['alignment', 'protection', 'extLst'],
  border: ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'],
  patternFill: ['fgColor', 'bgColor'],
};

/** Elements whose children stand in another order, or have no place there at all. */
export function misplaced(xml: string): string[] {
  const wrong: string[] = [];
  const open: { name: string; last: number }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const parent = open.at(-1);
    const wanted = parent && order[parent.name];
    if (parent && wanted) {
      const at = wanted.indexOf(name);
      if (at < parent.last || at < 0) wrong.push(`${name} in ${parent.name}`);
      parent.last = at;
    }
    open.push({ name, last: -1 });
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return wrong;
}
