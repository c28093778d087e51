import { describe, expect, test } from 'vitest';
import { yearFrom } from '../../../src/report/batch/year.js';

const clues = { option: null, list: null, file: null, regulations: new Set([2021]) };

describe('the year of a file', () => {
  test.each([
    ['the option first', { option: 2020, list: 2021, file: 2022 }, '2023/LKE 2024.xlsx', 2020, 'option'],
    ['then the list', { list: 2021, file: 2022 }, '2023/LKE 2024.xlsx', 2021, 'list'],
    ['then the file', { file: 2022 }, '2023/LKE 2024.xlsx', 2022, 'file'],
    ['then the nearest folder', {}, '2022/kiriman 2023/unit/LKE 2024.xlsx', 2023, 'folder'],
    ['backslashes', {}, '2023\\LKE.xlsx', 2023, 'folder'],
    ['then the name', {}, 'kiriman/LKE 2024.xlsx', 2024, 'name'],
    ['joined by anything that is no digit', {}, 'LKE_2024-final.xlsx', 2024, 'name'],
    ['the same year twice is one', {}, 'LKE 2024 (2024).xlsx', 2024, 'name'],
    ["a folder that is called like the regulation's year is a year", {}, '2021/LKE.xlsx', 2021, 'folder'],
    ["a name with the regulation's year says which form it is", {}, 'LKE Permen 90 2021.xlsx', null, null],
    ["so does a folder's", {}, 'Permen 90-2021/LKE 2026.xlsx', 2026, 'name'],
    ['two years are none', {}, 'LKE 2024-2025.xlsx', null, null],
    ['digits of a date or number are none', {}, '20260115/LKE 120265.xlsx', null, null],
    ['nothing', {}, 'kiriman/LKE.xlsx', null, null],
    ['an ending is no name', {}, 'kiriman/LKE.2024', null, null],
  ] as const)('%s', (_, given, path, year, from) => {
    expect(yearFrom({ ...clues, ...given, path })).toEqual({ year, from });
  });
});
