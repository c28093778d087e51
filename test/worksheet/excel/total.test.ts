import { describe, expect, test } from 'vitest';
import { namesTotal } from '../../../src/worksheet/excel/total.js';

describe('names of the value of the whole evaluation', () => {
  test.each([
    'NILAI EVALUASI ZONA INTEGRITAS',
    'NILAI HASIL EVALUASI ZONA INTEGRITAS',
    'Nilai Akhir',
    'Nilai Total',
    'TOTAL',
    'Total Nilai',
    'Grand Total',
    'JUMLAH',
    'Jumlah Nilai',
    'Total Keseluruhan',
    'Skor Akhir',
    'TOTAL SKOR',
    'Nilai Zona Integritas',
    'Nilai Evaluasi Reformasi Birokrasi',
    'Total Nilai LKE',
    'Hasil Evaluasi ZI',
    'Total Pengungkit + Hasil',
    'TOTAL (PENGUNGKIT DAN HASIL)',
    'Nilai Penilaian Mandiri',
    'Total nilai keseluruhan:',
  ])('%s', (text) => expect(namesTotal(text)).toBe(true));
  test.each([
    'TOTAL PENGUNGKIT',
    'Total Hasil',
    'Jumlah Hasil',
    'Nilai minimal total',
    'Batas nilai akhir',
    'Nilai Pengungkit',
    'Total nilai pemenuhan',
    'Nilai akhir reform',
    'Jumlah area',
    'Total bobot',
    'Target nilai akhir WBK',
    'Nilai Survei Persepsi Korupsi',
    'Penilaian',
    'Total temuan',
    'Jumlah pegawai',
    'Nilai total hasil',
    'MENTERI',
    'Nilai maksimal keseluruhan',
  ])('not %s', (text) => expect(namesTotal(text)).toBe(false));
});
