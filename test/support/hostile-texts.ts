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
