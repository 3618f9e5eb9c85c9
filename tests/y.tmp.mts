import { parseMarkdown } from '../src/content/markdown.ts';
import { hostileStrings } from './content/hostile-strings.ts';
const repeat = (t: string, n = 200_000) => t.repeat(n / t.length);
const N = Number(process.argv[2] ?? 200000);
const cases: Record<string,string> = { back: Array.from({ length: 630 }, (_, n) => '`'.repeat(n)).join(' ').slice(0,N), lt: `${'<!-- '.repeat(1000)}${repeat('a ',N)}`, br: `${'['.repeat(1000)}${repeat('a ',N)}`, lk: `${'[a](b "'.repeat(1000)}${repeat('a ',N)}`, bt2: `${'` `` '.repeat(333)}${repeat('a ',N)}`, lkp: `${'[a](<b'.repeat(1000)}${repeat('a ',N)}`, lka: `${'[a](b '.repeat(1000)}${repeat(' ',N)}`, lkq: `${'[a](('.repeat(1000)}${repeat('(',N)}`, ahref: `${'<a b="'.repeat(1000)}${repeat('a ',N)}`, em: `${'*a '.repeat(1000)}${repeat('a ',N)}`, emsp: `${'**'.repeat(500)}${repeat('a ',N)}` };
for (const [k,t] of Object.entries(cases)) { const s = performance.now(); const p: never[]=[]; const tree = parseMarkdown('f', t, 1, p as never); console.log(k, t.length, (performance.now()-s).toFixed(0), tree?'tree':'refused'); }
if (N===200000) for (const h of hostileStrings) for (const b of [h, `> ${h}`, `- ${h}`, `[a](${h})`, `[^1]: ${h}`]) { const s = performance.now(); parseMarkdown('f', b, 1, [] as never); const ms = performance.now()-s; if (ms>500) console.log(JSON.stringify(b.slice(0,30)), ms.toFixed(0)); }
