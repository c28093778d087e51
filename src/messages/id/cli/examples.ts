import type { CommandWord } from '../../command-line.js';

/** What each command's help shows: words behind its name, and what they do. */
export const examplesId: Readonly<Record<CommandWord, readonly (readonly [words: string, says: string])[]>> =
  {
    score: [
      ['LKE.xlsx', 'nilai, syarat WBK dan WBBM, kekurangannya'],
      ['LKE.xlsx --detail', 'seluruh rinciannya'],
      ['LKE.xlsx --gate wbk', 'status 1 bila WBK belum tercapai'],
      ['LKE.xlsx -o nilai.html', 'halaman untuk dibuka di peramban'],
    ],
    plan: [
      ['LKE.xlsx --target wbbm', 'jalan dengan upaya paling sedikit'],
      ['LKE.xlsx --lock A.I.5', 'tanpa mengubah bagian ini'],
      ['LKE.xlsx -o rencana.docx', 'Rencana Kerja untuk Word'],
    ],
    check: [
      ['LKE.xlsx', 'setiap masalah dan letaknya'],
      ['LKE.xlsx --detail', 'satu per satu'],
      ['FOLDER/ -o temuan.xlsx', 'satu folder, sebagai buku kerja'],
    ],
    batch: [
      ['FOLDER/', 'peringkat dan syarat yang kurang'],
      ['FOLDER/ -o rekap.xlsx', 'sebagai buku kerja'],
      ['FOLDER/ --by tpi', 'menurut jawaban TPI'],
    ],
    diff: [
      ['LKE.xlsx LKE-2026.xlsx', 'apa yang berubah, dalam poin'],
      ['LKE-tpi.yaml --unit-tpi', 'jawaban unit terhadap jawaban TPI'],
    ],
    explain: [
      ['A.I.1.i.b', 'satu indikator'],
      ['area.5', 'satu syarat'],
      ['answer-missing', 'satu kode temuan'],
      ['gratifikasi', 'mencari kata'],
    ],
    merge: [['LKE.xlsx LKE-tpi.yaml -o gabungan.yaml', 'jawaban TPI di samping jawaban unit']],
    convert: [
      ['LKE.xlsx -o lembar.yaml', 'dari Excel ke YAML'],
      ['lembar-kerja.yaml -o hasil.xlsx', 'dari YAML ke buku kerja kami'],
    ],
    init: [
      ['LKE-baru.xlsx', 'buku kerja kosong dengan rumus'],
      ['-o baru.yaml', 'YAML kosong dengan petunjuk'],
      ['--unit-file LKE.xlsx', 'berkas data unit di sampingnya'],
    ],
    schema: [
      ['worksheet', 'skema lembar kerja YAML'],
      ['config -o lke-konfigurasi.schema.json', 'ke dalam berkas'],
    ],
    completion: [['bash', 'skrip untuk bash']],
  };
