/** Prints how the checks of claims do: `node tests/run.mjs tests/digest/claims/print-measure.ts FOLDER [RULE]`. */
import { claimRules } from '../../../src/content/kinds/claim-rules.ts';
import { measure, readStories } from './measure.ts';

const [folder = 'tests/digest/claims/corpus/build', rule] = process.argv.slice(2);
const { sound, scores, missed, alarms } = measure(readStories(folder));
console.log(`${sound} sound claims`);
for (const each of claimRules.filter(
  (name) => rule === undefined || rule === 'counts' || name === rule,
)) {
  const { faults, found, falseAlarms } = scores[each];
  const recall = faults === 0 ? '-' : (found / faults).toFixed(2);
  console.log(
    `${each.padEnd(14)} ${found}/${faults} found (${recall}), ${falseAlarms} false alarms`,
  );
}
if (rule === 'counts') process.exit();
const concerns = (line: string) =>
  rule === undefined || line.includes(`: ${rule}:`) || line.includes(`(${rule})`);
console.log([...missed.filter(concerns), '', ...alarms.filter(concerns)].join('\n'));
