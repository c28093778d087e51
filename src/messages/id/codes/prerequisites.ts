import type { PrerequisitesParams } from '../../../diagnostic/codes/prerequisites.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in Indonesian of prerequisites that cannot be judged. */
export const prerequisitesDocsId: DocsOf<PrerequisitesParams> = {
  'prerequisite-invalid': {
    title: 'Isi prasyarat tidak sah',
    why: 'Prasyarat ini tidak dapat dinilai, sehingga belum pasti unit boleh diusulkan walaupun nilainya cukup. Nilai total tidak berubah.',
    example: 'opini_bpk: Wajar, padahal yang mungkin TMP, TW, WDP, WTP-DPP atau WTP',
    fix: 'Tulis salah satu nilai yang disebut. Bila belum diketahui, kosongkan: artinya belum dinilai.',
  },
  'prerequisite-fraction': {
    title: 'Persen prasyarat tampak sebagai pecahan',
    why: 'Excel menyimpan 100% sebagai 1. Bila angka itu disalin apa adanya, yang terbaca 1 persen, dan prasyaratnya dinyatakan tidak terpenuhi.',
    example: 'lhkpn_persen: 0.985, padahal maksudnya 98,5 persen',
    fix: 'Tulis persennya dalam angka 0 sampai 100, misalnya lhkpn_persen: 100.',
  },
  'prerequisite-needs-type': {
    title: 'Jenis instansi perlu diisi untuk menilai prasyarat ini',
    why: 'Nilai minimalnya berbeda antara pemerintah daerah dan kementerian/lembaga. Tanpa jenis instansi, prasyarat ini belum dinilai.',
    example: 'indeks_rb: B terisi, sedangkan jenis_instansi kosong',
    fix: 'Isi jenis_instansi: pemda atau kementerian-lembaga di bagian "unit".',
  },
  'prerequisite-advised': {
    title: 'Yang juga diperiksa penilai belum cukup atau belum diisi',
    why: 'Penilai nasional diketahui memeriksanya, tetapi naskah aturannya belum ditemukan. Karena itu hanya dicatat: tidak menjadi syarat, dan tidak mengubah kesimpulan.',
    example: 'lama_wbk_tahun: 1, padahal untuk WBBM yang diperiksa paling sedikit 2',
    fix: 'Pastikan dengan TPI sebelum mengusulkan. Isi kuncinya bila sudah diketahui.',
  },
  'prerequisite-excused': {
    title: 'Prasyarat instansi yang mungkin dikecualikan untuk unit afirmasi',
    why: 'Pemerintah daerah yang belum memenuhi prasyarat instansi kadang tetap dapat mengusulkan unit afirmasi untuk WBK. Unit mana yang termasuk tidak diketahui di sini, sehingga prasyarat itu tetap dinyatakan tidak terpenuhi.',
    example: 'opini_bpk: WDP pada unit pemda',
    fix: 'Tanyakan kepada TPI apakah unit Anda termasuk unit afirmasi.',
  },
  'unit-data-differs': {
    title: 'Data unit di lembar kerja dan di berkas data unit berbeda',
    why: 'Nama, instansi, target atau sebuah prasyarat tertulis di kedua tempat dengan isi yang berbeda. Yang dipakai adalah isi berkas data unit; bila justru itu yang usang, kesimpulannya keliru.',
    example: 'indeks_rb di sheet Ringkasan: CC; di LKE.unit.yaml: BB',
    fix: 'Samakan keduanya, atau hapus salah satunya.',
  },
  'unit-file-misnamed': {
    title: 'Nama berkas data unit tidak sesuai',
    why: 'Data unit dan prasyarat hanya dibaca dari berkas yang namanya sama dengan lembar kerjanya, berakhiran .unit.yaml. Berkas yang namanya sedikit berbeda tidak dibaca: prasyarat tetap "belum dinilai".',
    example: 'LKE.xlsx dengan LKE.unit.yml, LKE.unit.yaml.txt atau lke 2026.unit.yaml di sampingnya',
    fix: 'Ubah nama berkas seperti yang disebut, atau tunjuk berkasnya dengan --unit. Windows menyembunyikan akhiran .txt: tampilkan dulu akhiran nama berkas.',
  },
};
