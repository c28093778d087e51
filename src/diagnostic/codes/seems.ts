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
  /** What this tool wrote itself. */
  'own',
  /** PortalRB's list of the units proposed. */
  'units',
  /** What Office puts beside a file that is open. */
  'lock',
  /** Nothing but zeros: the placeholder of a file that is still in the cloud, or a broken download. */
  'zeros',
  'picture',
  'media',
  'archive',
  /** A link to a document elsewhere: Windows, macOS, Linux. */
  'shortcut',
  /** The same of Google Drive. */
  'google',
  'rtf',
  'fods',
  'xml-spreadsheet',
  'xml',
  'mhtml',
  'email',
  'numbers',
  'odt',
] as const;
