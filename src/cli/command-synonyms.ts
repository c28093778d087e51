import { suggest } from '../diagnostic/suggest.js';
import { type CommandWord, commandNames } from '../messages/command-line.js';

/** Words by which people ask for a command that is called otherwise, in both languages. */
const synonyms: Readonly<Record<CommandWord | 'help', string>> = {
  score:
    'hitung hitungan skor penilaian menilai evaluasi hasil laporan cetak calculate compute evaluate result report print show',
  plan: 'perencanaan rencanakan simulasi strategi target tingkatkan simulate optimize optimise improve',
  check: 'cek pemeriksaan validasi verifikasi uji tinjau telusuri validate verify audit lint test inspect',
  batch: 'rekapitulasi ringkasan peringkat semua kumpulan recap ranking rank summary summarize summarise all',
  diff: 'bandingkan perbandingan membandingkan beda perbedaan selisih compare comparison difference',
  explain: 'penjelasan jelas arti keterangan cari info describe explanation meaning search find',
  merge: 'gabungkan penggabungan satukan combine join unite',
  convert: 'ubah konversikan ekspor impor export import transform',
  init: 'baru buatkan mulai templat template kosong new create blank start make',
  schema: 'struktur structure',
  completion: 'pelengkapan autocomplete complete',
  help: 'bantu tolong panduan petunjuk guide manual man',
};

/** The name of the command that a word is meant for: by its spelling, or as another word for it; null for neither. */
export function commandMeant(typed: string): CommandWord | 'help' | null {
  const names = new Map<string, CommandWord | 'help'>([
    ...(Object.entries(commandNames) as [CommandWord, string][]).flatMap(
      ([name, other]): [string, CommandWord][] => [
        [name, name],
        [other, name],
      ],
    ),
    ['help', 'help'],
    ['bantuan', 'help'],
  ]);
  const others = new Map(
    (Object.entries(synonyms) as [CommandWord | 'help', string][]).flatMap(([name, words]) =>
      words.split(' ').map((word) => [word, name] as const),
    ),
  );
  // short words are near to too many others
  const long = [...others.keys()].filter((word) => word.length > 5);
  return (
    others.get(typed.toLowerCase()) ??
    names.get(suggest(typed, names.keys()) ?? '') ??
    others.get(suggest(typed, long) ?? '') ??
    null
  );
}
