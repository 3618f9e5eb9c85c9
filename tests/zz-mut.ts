// @ts-nocheck
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { checkStory } from './digest/claims/checked-claims.ts';
const folder = process.argv[2] ?? 'tests/digest/claims/corpus/build';
const mode = process.argv[3];
const tally = {};
let seed = 7;
const rnd = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
const esc = (s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
for (const f of readdirSync(folder)) {
  const text = readFileSync(`${folder}/${f}`, 'utf8');
  const story = parse(text);
  const things = [
    ...(story.people ?? []).map((p) => ({ kind: 'people', n: [p.name.split(' ').at(-1)], full: p.name })),
    ...(story.organizations ?? []).map((p) => ({ kind: 'organizations', n: [p.name, p.shortName, ...(p.aliases ?? [])].filter(Boolean).filter((x) => /^\p{Script=Latin}/u.test(x)) })),
    ...(story.places ?? []).map((p) => ({ kind: 'places', n: [p.name] })),
  ];
  story.events.forEach((ev, ei) => {
    ev.summary.forEach((par, pi) => par.forEach((claim, ci) => {
      for (const thing of things) for (const name of thing.n) {
        const re = new RegExp(`(?<![\\p{L}-])${esc(name)}(?![\\p{L}-])`, 'u');
        if (!re.test(claim.text) || thing.n.find((o) => o.length > name.length && claim.text.includes(o))) continue;
        const opens = claim.text.indexOf(name) === 0;
        const others = things.filter((t) => t.kind === thing.kind && t !== thing && !claim.text.includes(t.n[0]));
        const inSource = others.filter((t) => story.sources.some((s) => claim.cites.some((c) => c.source === s.id) && s.body.includes(t.n[0])));
        const muts = { invented: thing.kind === 'people' ? 'Quendry' : thing.kind === 'places' ? 'Mesterlo' : 'Quendry Group' };
        if (others.length) muts.known = others[rnd(others.length)].n[0];
        if (inSource.length) muts.insource = inSource[rnd(inSource.length)].n[0];
        if (name.length > 4) { const k = 2 + rnd(name.length - 3); muts.typo = name.slice(0, k) + 'aeioulnrt'[rnd(9)] + name.slice(k + 1); if (muts.typo === name || /[ -]/.test(name[k])) delete muts.typo; }
        for (const [m, to] of Object.entries(muts)) {
          if (mode && m !== mode) continue;
          const copy = structuredClone(story);
          copy.events = [copy.events[ei]];
          copy.events[0].summary[pi][ci].text = claim.text.replace(re, to);
          let told;
          try { told = checkStory('names', copy).problems.length > 0; } catch (e) { continue; }
          const key = `${m} ${thing.kind} ${opens ? 'opens' : 'within'}`;
          (tally[key] ??= [0, 0])[told ? 0 : 1] += 1;
          if (!told && mode) console.log(`${f} ${key}: ${copy.events[0].summary[pi][ci].text} <<< ${claim.cites.map((c) => c.words).join(' | ')}`);
        }
      }
    }));
  });
}
const sum = {};
for (const [k, [a, b]] of Object.entries(tally).sort()) { console.log(k.padEnd(36), a, '/', a + b, (a / (a + b)).toFixed(2)); const m = k.split(' ')[0]; (sum[m] ??= [0, 0])[0] += a; sum[m][1] += a + b; }
console.log(sum);
