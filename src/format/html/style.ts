/**
 * How a page looks: from 320 px on, light and dark, where colours are forced, and on paper. Colours only ever repeat what words
 * say; their contrast is at least 4.5 to 1 on both grounds.
 */
export const style = `
:root{color-scheme:light dark;--ink:#1b2430;--soft:#4d5a6b;--ground:#fff;--card:#f4f6f9;--line:#cdd5df;--link:#0b4f9e;
--good:#0b5d1e;--goodground:#e3f4e7;--bad:#9c0006;--badground:#fce8e8;--fair:#714500;--fairground:#fff3d6;--bar:#3565a8;--track:#dfe5ee}
@media (prefers-color-scheme:dark){:root{--ink:#e8edf4;--soft:#aab6c5;--ground:#12171e;--card:#1c232d;--line:#3a4654;--link:#8fc1ff;
--good:#8fdc9f;--goodground:#14331b;--bad:#ffa9a9;--badground:#431a1c;--fair:#f5cd7a;--fairground:#3b2d0c;--bar:#7aa7e8;--track:#2c3643}}
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;background:var(--ground);color:var(--ink);
-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0}
main{max-width:70rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1.15rem;line-height:1.3;margin:0 0 .5rem}
h1,h2,p,li,summary,.w,.s tbody th{overflow-wrap:anywhere}
td,th{overflow-wrap:break-word}
section{margin:0 0 1.75rem}
p{margin:.25rem 0}
ul{margin:.25rem 0;padding-left:1.25rem}
a{color:var(--link)}
.in{margin-left:1.25rem}
.strong{font-weight:600}
.muted{color:var(--soft)}
.good{color:var(--good)}
.bad{color:var(--bad)}
.head .strong{font-size:1.2rem}
.head p.good,.head p.bad{border-left:.3rem solid;padding:.5rem .75rem;margin:.5rem 0;font-weight:600}
.head p.good{background:var(--goodground)}
.head p.bad{background:var(--badground)}
.wide{overflow-x:auto;border:1px solid var(--line);border-radius:.4rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{padding:.4rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
tbody tr:last-child>*{border-bottom:0}
thead th{background:var(--card);vertical-align:bottom}
tbody th{font-weight:400}
.w,.s tbody th{min-width:12rem}
.r,.n td{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.n td.l{text-align:left}.n td.l:not(.good,.bad){white-space:normal}
th.r{white-space:normal}
td.good,td.bad{white-space:nowrap}
.map{font-size:.82rem}
.map td.good{background:var(--goodground)}
.map td.bad{background:var(--badground);font-weight:600}
[data-hint]::before{content:attr(data-hint);display:none;position:sticky;left:0;padding:.3rem .6rem;font-size:.85rem;color:var(--soft)}
@media (max-width:44rem){[data-hint]::before{display:block}:is(th,td){padding:.35rem .45rem}.w,.s tbody th{min-width:8rem}
@supports (animation-timeline:scroll()){[data-hint]::before{height:0;padding:0;overflow:hidden;animation:hint linear;animation-timeline:scroll(nearest inline)}}}
@keyframes hint{from,to{height:auto;padding:.3rem .6rem}}
figure{margin:.5rem 0 1rem}
figcaption{margin-bottom:.5rem}
svg{display:block;overflow:visible;max-width:44rem}
svg text{font-size:13px;fill:var(--ink)}
svg .n{text-anchor:end;font-weight:600}
.track{fill:var(--track)}
rect.bar{fill:var(--bar)}
rect.good{fill:var(--good)}
rect.bad{fill:var(--bad)}
.mark{stroke:var(--ink);stroke-width:2}
.m1{stroke-dasharray:3 2}
.m2{stroke-dasharray:1 2}
details{border-bottom:1px solid var(--line)}
details details{margin-left:1rem}
section>details:last-child{border-bottom:0}
summary{padding:.35rem .25rem;cursor:pointer}
.v{color:var(--soft);white-space:nowrap}
dl{margin:0 0 .5rem 1rem}
dl div{margin:.15rem 0}
dt{display:inline;color:var(--soft)}
dt::after{content:": "}
dd{display:inline;margin:0;overflow-wrap:anywhere}
@media (forced-colors:active){.track{fill:Canvas;stroke:CanvasText}rect.bar,rect.good,rect.bad{fill:Highlight}svg text{fill:CanvasText}.mark{stroke:CanvasText}.head .good,.head .bad,.wide{border-color:CanvasText}}
@media print{@page{size:A4;margin:14mm}
:root{color-scheme:light;--ink:#000;--soft:#333;--ground:#fff;--card:#eee;--line:#999;--link:#000;--good:#0b5d1e;--goodground:#fff;--bad:#9c0006;--badground:#fff;--fair:#714500;--fairground:#fff;--bar:#3565a8;--track:#ddd}
html{font-size:80%}main{max-width:none;padding:0}
.wide{overflow:visible;border:0}.wide::before{content:none}
.r,.n td{white-space:normal}
@page turned{size:A4 landscape;margin:10mm}.turned{page:turned}
.map{table-layout:fixed;font-size:.62rem}.map :is(th,td){padding:.2rem;white-space:normal}
thead{display:table-header-group}
tr,p,li,summary,dl div{break-inside:avoid}
figure{break-inside:avoid}
svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
::details-content{display:block;content-visibility:visible;block-size:auto;height:auto;overflow:visible}
summary{list-style:none}
h1,h2,thead{break-after:avoid}}
`;

/** What the page's policy knows the style by; a test holds the two together. */
export const styleHash = 'sha256-fLdryeJufu2MCB5tzGXPscazRQWYwaT1jvijtpmlwYQ=';
