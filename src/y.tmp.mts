import { cpSync, mkdtempSync, writeFileSync, rmSync, readFileSync } from 'node:fs';
import { hostileStrings } from '../tests/content/hostile-strings.ts';
import { loadDigest } from './digest/load.ts';
const fx = '/work/main/tests/fixtures/minimal';
const files: Record<string,string> = { 'events':'port-sample-meeting', articles:'example-and-sample-meet', posts:'example-on-meeting', tracks:'leaders', people:'ada-example', places:'port-sample', topics:'harbour-trade' };
const root = mkdtempSync('/tmp/tc/p-'); cpSync(fx, root, {recursive:true});
let n=0; const crashes = new Map<string,string>();
for (const [kind,id] of [...Object.entries(files), ['', 'digest'] as const]) {
  const path = kind ? `${root}/content/${kind}/${id}.md` : `${root}/content/digest.md`;
  const good = readFileSync(path,'utf8'); const parts = good.split('---\n'); const keys = [...parts[1]!.matchAll(/^( *(?:- )?)(\w+):(.*)$/gm)];
  const values = [...hostileStrings.map(s=>JSON.stringify(s)), '5', 'true', '[]', '{}', '[1]', '[[x]]', '[{a: 1}]', '{a: 1}', 'null', '-1', '1.5', '[null]', '[ada-example, 5]'];
  for (const k of keys) for (const v of values) {
    const text = good.replace(k[0], `${k[1]}${k[2]}: ${v}`); writeFileSync(path, text); n++;
    try { await loadDigest(root, {drafts: true}); } catch (e) { const key = `${kind}.${k[2]} ${(e as Error).stack!.split('\n').slice(0,3).join(' | ')}`; if (!crashes.has(key)) crashes.set(key, v); }
  }
  for (const v of hostileStrings) { for (const t of [parts.slice(0,2).join('---\n') + '---\n' + v, good + v, good.replace('\n\n', v), good.replace(/"[^"]*"/, `"${v}"`), good.replace(/\(\.\.[^)]*\)/, `(${v})`)]) { writeFileSync(path, t); n++; try { await loadDigest(root, {drafts:true}); } catch (e) { const key = `${kind} body ${(e as Error).stack!.split('\n').slice(0,3).join(' | ')}`; if (!crashes.has(key)) crashes.set(key, JSON.stringify(v).slice(0,60)); } } }
  writeFileSync(path, good);
}
console.log(n, 'runs'); for (const [k,v] of crashes) console.log(v.slice(0,60), '=>', k);
rmSync(root,{recursive:true});
