import { readFileSync } from 'node:fs';
import { builtinInstrument } from '../src/instrument/builtin.js';
import { makePlan } from '../src/eligibility/plan/plan.js';
import { noSubjects } from '../src/eligibility/plan/scope.js';
import { readYamlWorksheet } from '../src/worksheet/text/worksheet-yaml.js';
const i = builtinInstrument('permenpanrb-90-2021')!;
for (const f of process.argv.slice(2)) for (const predicate of ['wbk','wbbm']) {
  const w = readYamlWorksheet(readFileSync(f,'utf8'), f, i);
  for (let k=0;k<2;k++){
  const t = performance.now();
  const p = makePlan({instrument:i, worksheet:w, policy:{by:'unit',blank:'zero',zeroDivision:'full'}, areaHalves:false, scope:{lock:noSubjects,allow:noSubjects,only:null}, efforts:new Map(), predicate, maxEffort:null, alternatives:3});
  console.log(f, predicate, p.reachable, p.blockedBy, p.effort, p.steps.length, p.alternatives.length, p.before.points.valueOf(), p.after.points.valueOf(), (performance.now()-t).toFixed(0)+'ms');
  if(k) for (const s of p.steps) console.log('  ', s.id, s.from, '->', s.to, s.effort, s.gain.valueOf(), s.inputs.map(x=>`${x.key} ${x.from}->${x.to}`).join(' '));
  if(k) for (const f of p.fixed) console.log('  fixed', f.id, f.reason, f.room.valueOf());
  }
}
