/** Words of a second round of evaluation, in Indonesian. File 1 was returned by the TPI, file 2 is the unit's reply. Plain ASCII. */
export const roundId = {
  sides: 'Berkas 1 dikembalikan TPI, berkas 2 sesudah unit menjawab.',
  notes: (count: number) => `${count} catatan TPI`,
  loweredOnly: (count: number) => `${count} jawaban diturunkan TPI tanpa catatan`,
  nothingAsked: 'TPI tidak menulis catatan dan tidak menurunkan jawaban.',
  became: {
    answered: (count: number) => `${count} dijawab`,
    open: (count: number) => `${count} masih terbuka`,
    settled: (count: number) => `${count} selesai karena TPI sendiri`,
    agreed: (count: number) => `${count} hanya menyetujui`,
  },
  raised: (count: number, unsupported: number) =>
    count === 0
      ? 'Tidak ada jawaban unit yang naik.'
      : `${count} jawaban unit naik, ${unsupported === 0 ? 'semuanya dengan bukti baru atau mengikuti jawaban TPI' : `${unsupported} di antaranya tanpa bukti baru`}.`,
  tpiTotal: (a: string, b: string) => `Nilai total menurut TPI ${a} -> ${b}`,
  tpiOpen: (count: number) =>
    `${count} indikator di berkas 1 belum dinilai TPI, atau jawabannya tidak sah: itu bukan persetujuan.`,
  withoutPlace: (names: string) =>
    `${names} tidak punya tempat untuk bukti atau catatan unit: bukti baru tidak diketahui.`,
  noTpi: '(tidak ada)',
  newNotes: (count: number, ids: string) => `${count} catatan TPI di berkas 2 tidak ada di berkas 1: ${ids}`,
  tpiChanged: (count: number, ids: string) => `TPI mengubah ${count} jawabannya di berkas 2: ${ids}`,
  tpiGone: (count: number, ids: string) =>
    `${count} jawaban TPI di berkas 1 tidak ada lagi di berkas 2: ${ids}`,
  absent: 'Berkas 2 tidak memuat catatan TPI; semua catatan berikut dari berkas 1.',
  emptied: (count: number, ids: string) => `${count} catatan TPI tidak ada lagi di berkas 2: ${ids}`,
  changed: (count: number, ids: string) => `${count} catatan TPI berbunyi lain di berkas 2: ${ids}`,
  howAnswered: 'Dijawab: jawaban, catatan atau bukti unit berubah. Apakah itu cukup, TPI yang menilai.',
  title: {
    open: (count: number) => `Masih terbuka: ${count}`,
    unsupported: (count: number) => `Naik tanpa bukti baru: ${count}`,
    answered: (count: number) => `Dijawab: ${count}`,
    settled: (count: number) => `Selesai karena TPI sendiri: ${count}`,
    agreed: (count: number) => `Hanya menyetujui, tidak perlu dijawab: ${count}`,
    supported: (count: number) => `Naik dengan bukti baru atau mengikuti TPI: ${count}`,
  },
  more: (count: number) => `${count} lagi: --detail`,
  head: {
    sides: 'Unit dan TPI',
    cut: 'Poin',
    note: 'Catatan TPI',
    done: 'Yang dilakukan unit',
    behind: 'Di baliknya',
    reply: 'Jawaban unit',
    evidence: 'Bukti baru',
    state: 'Keadaan',
    later: 'Catatan TPI di berkas 2',
    unitNote: 'Catatan baru unit',
    elsewhere: 'Juga di indikator',
    change: 'Jawaban unit berkas 1 -> berkas 2',
    tpiChange: 'Jawaban TPI berkas 1 -> berkas 2',
  },
  state: {
    open: 'masih terbuka',
    answered: 'dijawab',
    settled: 'selesai karena TPI sendiri',
    agreed: 'hanya menyetujui',
  },
  lowered: '(diturunkan tanpa catatan)',
  left: '(tidak dimuat)',
  did: {
    answer: (change: string) => `jawaban ${change}`,
    emptied: (change: string) => `jawaban dikosongkan (${change})`,
    invalid: (change: string) => `jawaban tidak sah (${change})`,
    unsupported: 'tanpa bukti baru',
    note: 'catatan baru',
    hollowNote: 'catatan baru tanpa isi',
    noteEmptied: 'catatan dihapus',
    comment: 'komentar baru, penulisnya tidak pasti',
    added: (count: number) => `${count} bukti baru`,
    removed: (count: number) => `${count} bukti ditarik`,
    hollow: 'tulisan yang bukan bukti',
    nothing: 'tidak ada yang berubah',
  },
  elsewhere: (count: number) => `tautannya dipakai juga di ${count} indikator lain`,
  fault: 'ada tautan yang tidak dapat dibuka orang lain',
  rise: {
    evidence: 'bukti baru',
    shared: 'hanya tautan yang dipakai di banyak indikator',
    note: 'hanya catatan baru',
    tpi: 'mengikuti jawaban TPI',
    none: 'tidak ada yang baru',
    unknown: 'tidak diketahui: berkas tanpa tempat bukti',
  },
  later: {
    changed: 'berbunyi lain',
    emptied: 'dihapus',
    new: 'baru',
  },
  sheets: { items: 'Catatan TPI', rises: 'Jawaban naik' },
};

/** The same keys in every language, by type. */
export type RoundMessages = typeof roundId;
