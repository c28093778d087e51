/** Words of what to do first, in Indonesian. Plain ASCII: they must also show on old Windows terminals. */
export const firstId = {
  first: 'Yang pertama dikerjakan',
  after: 'Lalu',
  next: (predicate: string) => `Berikutnya, menuju ${predicate}`,
  /** By whose answers they are and which kinds of them cannot be used. */
  fill: {
    unit: {
      blank: (count: number) => `Isi ${count} jawaban unit yang kosong, menurut keadaan sebenarnya`,
      invalid: (count: number) => `Betulkan ${count} jawaban unit yang tidak sah, menurut keadaan sebenarnya`,
      both: (count: number) =>
        `Isi atau betulkan ${count} jawaban unit yang kosong atau tidak sah, menurut keadaan sebenarnya`,
    },
    tpi: {
      blank: (count: number) => `TPI menilai ${count} indikator yang belum dinilainya`,
      invalid: (count: number) => `TPI membetulkan ${count} penilaiannya yang tidak sah`,
      both: (count: number) => `TPI menilai atau membetulkan ${count} indikator yang kosong atau tidak sah`,
    },
  },
  worth: (points: string) => `; bobotnya ${points} poin`,
  largest: (name: string, gain: string) => `Yang terbesar: ${name}, paling banyak ${gain} poin.`,
  failed: (predicate: string, names: string) =>
    `Prasyarat ${predicate} tidak terpenuhi, dan tanpa itu unit tidak dapat diusulkan: ${names}.`,
  open: (count: number, names: string) =>
    `Nilai dan isi ${count} prasyarat yang belum dinilai${names && `: ${names}`}.`,
  outside: (name: string, from: string, requirements: string) =>
    `${name}, kini ${from}: ikut menentukan syarat yang belum terpenuhi: ${requirements}.`,
  answer: (name: string, from: string, to: string, gain: string) =>
    `${name}, dari ${from} menjadi ${to}: ${gain} poin.`,
  notAlone: (predicate: string) => `Itu saja belum memenuhi ${predicate}.`,
  proposable: (predicate: string) => `Usulkan unit: nilai dan prasyarat ${predicate} terpenuhi.`,
  proposableIf: (predicate: string, open: number) =>
    `Nilai memenuhi ${predicate}: unit dapat diusulkan bila ${open} prasyarat yang belum dinilai juga terpenuhi.`,
  notProposable: (predicate: string, prerequisites: string) =>
    `Nilai memenuhi ${predicate}, tetapi unit belum dapat diusulkan: prasyarat tidak terpenuhi (${prerequisites}).`,
};

/** The same keys in every language, by type. */
export type FirstMessages = typeof firstId;
