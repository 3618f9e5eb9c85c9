import type { Figure } from '../figure.ts';
import { unitAt } from './around/units.ts';
import type { Amount } from './numbers/amounts.ts';

const votesTo =
  /^ (?:(?:votes?|Stimmen|voix|votos|voti|stemmen) )?(?:to|zu|contre|a|contra|contro|tegen|gegen|against|versus) (?:the )?$/;
const voted =
  /\b(?:vot|pass|bill|motion|rul|decision|major|Urteil|Stimm|entsch|voix|stemm|jud?ge)/i;

const lost =
  /\b(?:reject|los[te]|lose|fell|fail|defeat|against it|down|verl[io]|scheiter|abgelehnt|lehnte|rejet|perd|rechaz|rejeit|derrot|respin|boccia|verwerp|verworpen)/i;
const isLost = (around: string) => lost.test(around);

/** Two numbers with a dash or a colon between: a score, or a span. */
export function* readPairs(text: string, amounts: readonly Amount[]): Iterable<Figure> {
  for (const [index, a] of amounts.entries()) {
    const b = amounts[index + 1];
    const gap = b && text.slice(a.end, b.start);
    if (!gap || a.value >= 1000) continue;
    const around = text.slice(Math.max(0, a.start - 60), b.end + 40);
    const isOfVotes = voted.test(around);
    const isVote = votesTo.test(gap) && isOfVotes;
    if (!isVote && !/^(?:[-–:]|[-–] ?to ?[-–])$/.test(gap)) continue;
    if (
      unitAt(text.slice(b.end)) ||
      /^\s?(?:%|per ?cent|Prozent)/.test(text.slice(b.end)) ||
      b.value >= 1000
    )
      continue;
    const hedges = { about: false, over: false, under: false };
    yield {
      start: a.start,
      end: b.end,
      words: '',
      kind: 'pair',
      ...(isOfVotes && { vote: isLost(around) ? ('lost' as const) : ('won' as const) }),
      value: a.value,
      second: b.value,
      raw: a.value,
      step: 1,
      nouns: [],
      hedges,
      spelt: false,
    };
  }
}
