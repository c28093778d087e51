/** Texts that must stay text wherever a report shows them. */
export const hostileTexts = [
  '=HYPERLINK("http://x.id","klik")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  'a "kutip" dan; titik, koma',
  'dua\nbaris\r\nlagi',
  '\u001b[31mmerah\u001b[0m\u001b]0;judul\u0007',
  '\u009b31m\u0000\u0008\u007f',
  '\u202eterbalik\u202c \u2066x\u2069 \u200bnol',
  '<script>alert(1)</script> & <b>tebal</b>',
  '[tautan](javascript:x) ![gambar](http://x.id/a.png) `kode` **tebal** | sel | # judul',
  '@octocat (@octocat) #1',
  '1. satu',
  '- butir',
  '```\nblok\n```',
];

/** Code points that a terminal or a page acts on instead of showing; line feeds are allowed. */
export function controlsIn(text: string): string[] {
  const acts = (code: number): boolean =>
    (code < 0x20 && code !== 0x0a) ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0x61c ||
    code === 0xfeff;
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0).filter(acts);
  return codes.map((code) => `U+${code.toString(16).padStart(4, '0')}`);
}
