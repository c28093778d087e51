import type { InstrumentParams } from '../../../diagnostic/codes/instrument.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in Indonesian of instrument files. */
export const instrumentDocsId: DocsOf<InstrumentParams> = {
  'instrument-shape': {
    title: 'Bentuk berkas instrumen tidak sesuai',
    why: 'Berkas instrumen menentukan pertanyaan, bobot dan syarat. Bila bentuknya salah, tidak ada lembar kerja yang dapat dinilai dengannya.',
    example: 'weight: sepuluh, padahal yang diminta angka',
    fix: 'Betulkan di tempat yang ditunjuk. Skema untuk editor: lke skema instrument',
  },
  'instrument-sense': {
    title: 'Isi berkas instrumen bertentangan',
    why: 'Bentuknya benar, tetapi isinya tidak mungkin semuanya benar. Nilai yang dihitung dengannya akan salah, jadi berkasnya ditolak.',
    example: 'Bobot di bawah suatu bagian berjumlah 29, padahal bobot bagian itu 30',
    fix: 'Betulkan bobot, kode, skala atau syarat yang disebut. Aturan sendiri di lke.config.yaml diperiksa dengan cara yang sama.',
  },
  'instrument-reference': {
    title: 'Angka di berkas instrumen tanpa sumber',
    why: 'Bobot, nilai tingkat, nilai minimal dan prasyarat menentukan hasil. Tanpa sumber, tidak ada yang dapat memeriksa dari mana angkanya.',
    example: 'requirements: nilai minimal wbk 75, tanpa "reference" yang menyebut peraturan atau suratnya',
    fix: 'Tulis "reference" pada setiap skala, syarat dan prasyarat. Sumber sebuah bagian berlaku juga bagi bobot semua yang di bawahnya; "regulation" di awal berkas belum cukup.',
  },
};
