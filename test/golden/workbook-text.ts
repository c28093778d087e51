import ExcelJS from 'exceljs';

/** A workbook as lines that can be recorded: what exceljs reads of every sheet and cell. */
export async function workbookText(bytes: Uint8Array): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  return book.worksheets.flatMap(sheetLines).join('\n').concat('\n');
}

function sheetLines(sheet: ExcelJS.Worksheet): string[] {
  const lines = [`# ${JSON.stringify(sheet.name)} (${sheet.state})`];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const { address, value, numFmt, note } = cell;
      const format = numFmt === undefined || numFmt === 'General' ? '' : `  [${numFmt}]`;
      lines.push(`${address} ${JSON.stringify(value)}${format}${note ? `  ${JSON.stringify(note)}` : ''}`);
    });
  });
  return lines;
}
