const types: Record<string, string> = {
  object: 'key: value pairs',
  record: 'key: value pairs',
  array: 'a list',
  string: 'a single value',
};

const forms: Record<string, string> = {
  decimal: 'a decimal such as 22.5',
  positive: 'a decimal above 0, such as 22.5',
  percent: 'a percentage such as 60%',
  minimum: 'points (75) or percent (70%)',
  whole: 'a whole number',
  key: 'small letters, digits and underscores',
  id: 'letters, digits, dots and hyphens',
};

/** What a value in a configuration or an instrument file should have been. */
export function shapeEn(problem: string, expected: string): string {
  if (problem === 'type') return `should be ${types[expected] ?? expected}`;
  if (problem === 'value') return `choose one of: ${expected}`;
  if (problem === 'empty') return 'may not be empty';
  if (problem === 'unknown-key') return `the key "${expected}" is unknown`;
  if (problem === 'key-repeated') return 'this key is written twice';
  return forms[expected] ? `write ${forms[expected]}` : 'its form is not valid';
}
