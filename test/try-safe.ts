import { readFileSync } from 'node:fs';
import { builtinInstrument } from '../src/instrument/builtin.js';
import { assess } from '../src/eligibility/assess.js';
import { safetyOf } from '../src/eligibility/safety.js';
import { readYamlWorksheet } from '../src/worksheet/text/worksheet-yaml.js';
const i = builtinInstrument('permenpanrb-90-2021')!;
for (const f of process.argv.slice(2)) {
  const w = readYamlWorksheet(readFileSync(f,'utf8'), f, i);
  const a = assess(i, w, {by:'unit',blank:'zero',zeroDivision:'full'}, false);
  for (let k=0;k<3;k++){ const t = performance.now();
  const s = safetyOf(a, process.env.FULL==="1");
  console.log((performance.now()-t).toFixed(1)+'ms');
  if(k===2) for (const x of s) { console.log(x.predicate, x.weakest?.requirement.id, x.weakest?.drops?.count, x.scale?.fraction.valueOf(), x.scale?.requirement, x.thinnest.requirement.id, x.thinnest.requirement.margin.valueOf());
    for (const r of x.requirements) console.log('  ', r.requirement.id, r.requirement.margin.valueOf(), r.drops?.count, r.drops?.steps.map(d=>`${d.id} ${d.from}->${d.to}`).join(', '), r.scale?.valueOf()); } }
}
