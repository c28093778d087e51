const types: Record<string, string> = {
  object: 'kunci: nilai',
  record: 'kunci: nilai',
  array: 'daftar',
  string: 'satu nilai',
};

const forms: Record<string, string> = {
  decimal: 'desimal dengan titik, misalnya 22.5',
  positive: 'desimal di atas 0, misalnya 22.5',
  percent: 'persen, misalnya 60%',
  minimum: 'poin (75) atau persen (70%)',
  whole: 'bilangan bulat',
  key: 'huruf kecil, angka dan garis bawah',
  id: 'huruf, angka, titik dan tanda hubung',
};

/** What a value in a configuration or an instrument file should have been. */
export function shapeId(problem: string, expected: string): string {
  if (problem === 'type') return `seharusnya ${types[expected] ?? expected}`;
  if (problem === 'value') return `pilihannya: ${expected}`;
  if (problem === 'empty') return 'tidak boleh kosong';
  if (problem === 'unknown-key') return `kunci "${expected}" tidak dikenal`;
  if (problem === 'key-repeated') return 'kunci ini tertulis dua kali';
  return forms[expected] ? `tulis ${forms[expected]}` : 'bentuknya tidak sah';
}
