/** `lke check --review`. */
export const reviewId = {
  description:
    'kertas kerja: jawaban bernilai yang diperiksa lebih dahulu, menurut poin x keraguan (tanpa bukti, bertentangan, tautan berulang, satu-satunya penopang syarat)',
  template: '--review mengurutkan jawaban; templat kosong (--template) tidak punya jawaban.',
  tpi: '--review mengurutkan jawaban unit; tidak dapat dipakai dengan --by tpi.',
  format: (name: string) =>
    `--review adalah kertas kerja untuk dibaca dan diolah; bentuk ${name} memuat temuan di tempatnya, bukan urutan jawaban. Pakai text, json, markdown, html, csv, csv-id, xlsx atau docx.`,
};
