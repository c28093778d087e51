import type { PolicyParams } from '../../../diagnostic/codes/policy.js';
import type { DocsOf } from '../../codes/docs-of.js';

/** What is said in Indonesian of configurations and baselines. */
export const policyDocsId: DocsOf<PolicyParams> = {
  'config-invalid': {
    title: 'Isi konfigurasi tidak sah',
    why: 'Konfigurasi menentukan syarat lulus dan nilai minimal yang diminta. Isi yang tidak sah tidak diabaikan: tanpa aturan yang dimaksud, pemeriksaan akan lolos begitu saja.',
    example: 'evidence: ya, padahal yang mungkin off, warn atau error',
    fix: 'Betulkan di tempat yang ditunjuk. Skema untuk editor: lke skema config',
  },
  'code-unknown': {
    title: 'Kode temuan tidak ada',
    why: 'Tingkat temuan hanya dapat diubah untuk kode yang ada. Kode yang salah ketik akan membuat aturannya tidak pernah berlaku.',
    example: 'severity: { evidence-mising: off }, seharusnya evidence-missing',
    fix: 'Betulkan kodenya menurut saran dalam pesan. Semua kode: lke jelaskan --all',
  },
  'baseline-invalid': {
    title: 'Berkas ini bukan baseline',
    why: 'Baseline mencatat temuan yang sudah diketahui. Berkas yang tidak terbaca tidak diabaikan, karena arti hasil pemeriksaan akan berubah.',
    example: '--baseline laporan.json, padahal isinya laporan nilai',
    fix: 'Sebutkan berkas baseline yang benar, atau buat baru dengan --write-baseline BERKAS.',
  },
  'zero-division-differs': {
    title: 'Aturan 0 dari 0 berbeda dari pilihan di berkas',
    why: 'Buku kerja lke-zi memuat pilihan nilai untuk 0 dari 0 di lembar Aturan. Opsi, konfigurasi, atau rekap menentukan lain, sehingga nilainya berbeda dari yang tampil di Excel.',
    example: 'Lembar Aturan memilih "nilai nol", konfigurasi zero-division: full',
    fix: 'Samakan pilihannya, atau biarkan bila memang satu aturan berlaku bagi semua unit.',
  },
  'plan-crossing': {
    title: 'Syarat bertumpang tindih, rencana tidak dapat tepat',
    why: 'Rencana dengan upaya paling sedikit dihitung tepat bila setiap dua syarat terpisah atau yang satu memuat yang lain. Selain itu tidak ada rencana yang dikira-kira.',
    example: 'syarat internal atas A.I dan syarat area.1 (A.I.1 dan A.II.1)',
    fix: 'Ubah syarat tambahan di konfigurasi atau instrumen sehingga tidak bersilangan, atau rencanakan tanpa syarat itu.',
  },
  'plan-too-large': {
    title: 'Jumlah terlalu besar untuk direncanakan',
    why: 'Setiap nilai yang mungkin dari sebuah jumlah adalah satu pilihan. Di atas batas, rencana tepat terlalu lama dihitung, dan rencana kira-kira tidak dibuat.',
    example: 'lhkasn_sudah 10 dari 90000',
    fix: 'Periksa jumlahnya. Bila benar, kunci indikator itu dengan --lock ID.',
  },
};
