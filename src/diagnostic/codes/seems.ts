/** What a file that is no worksheet appears to be. */
export type Seems = (typeof seemings)[number];

export const seemings = [
  'html',
  'csv',
  'pdf',
  'word',
  'powerpoint',
  'ods',
  'xlsb',
  'xls',
  'zip',
  'text',
  'binary',
  'json',
  'yaml',
] as const;
