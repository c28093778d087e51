/** What a file that is no worksheet appears to be. */
export type Seems = 'html' | 'csv' | 'pdf' | 'word' | 'xls' | 'zip' | 'text' | 'binary' | 'json' | 'yaml';
