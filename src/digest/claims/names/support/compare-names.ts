import { isWrong } from '../../../../content/records.ts';
import { wordsOf } from '../../../language/words-of.ts';
import { quoted } from '../../../warnings/quoted.ts';
import type { Alarm, Claim, Compared, EventClaims, Outcome } from '../../claim.ts';
import { type Mention, mentionsIn } from '../claimed/mentions.ts';
import { type PassageNames, passageNames } from '../passages/passage-names.ts';
import { isNamed, isUnderstood } from './bears-out.ts';
import { isSilent } from './is-silent.ts';
import { rivalBeside } from './named-beside.ts';
import { rivalNearby } from './named-nearby.ts';
import { refersTo } from './refers-to.ts';
import { isSaidAbove } from './said-above.ts';

/** Compares the names of a claim or of a title with its passages. */
export function compareNames(claim: Claim, claims: EventClaims): Outcome {
  const { event, registry, language } = claims;
  const passages = claim.passages.map((passage) => passageNames(passage, registry));
  const mentions = mentionsIn(claim.text, { registry, language, passages, ...shapeOf(claim) });
  const around = {
    passages,
    claimed: mentions.flatMap(({ keys }) => keys),
    day: isWrong(event, 'date') ? undefined : event.front.date,
  };
  const words = wordsOf(claim.text);
  const alarms: Alarm[] = [];
  const compared: Compared[] = [];
  for (const mention of mentions) {
    const bearing = passages.find((names) => isNamed(names, mention));
    const isKnown = passages.some((names) => isUnderstood(names, mention));
    const nearby = rivalOf(mention, bearing !== undefined, isKnown);
    if (nearby !== undefined) {
      alarms.push(alarmOf(claim, { ...mention, rival: nearby }, passages));
    } else if (bearing) {
      const { footnote } = bearing.passage;
      compared.push({ what: 'name', words: mention.words, footnote });
    } else if (
      !isKnown &&
      !(claim.kind === 'title' && isSaidAbove(mention, claims)) &&
      (mention.rival !== undefined ||
        (!passages.some((names) => refersTo(names, mention, around)) &&
          !isSilent(passages, mention, language)))
    ) {
      alarms.push(alarmOf(claim, mention, passages));
    }
  }
  return { alarms, compared };

  function rivalOf(mention: Mention, isNamedThere: boolean, isKnown: boolean): string | undefined {
    if (claim.kind === 'title')
      return isNamedThere ? rivalBeside(mention, words, passages) : undefined;
    const maySay = isNamedThere || (!isKnown && !isSilent(passages, mention, language));
    return maySay
      ? rivalNearby(mention, passages, { text: claim.text, words, language })
      : undefined;
  }
}

/** How a claim is written: whether it starts in the middle of a sentence, and whether it is a headline in capitals. */
function shapeOf({ kind, text, paragraph }: Claim): { goesOn: boolean; isTitleCase: boolean } {
  const before = paragraph.slice(0, Math.max(0, paragraph.indexOf(text))).trimEnd();
  const goesOn = before !== '' && !/[.!?:…]["”’»)]*$/u.test(before);
  const long = text.match(/(?<=\s)\p{L}{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return { goesOn, isTitleCase: kind === 'title' && capitals.length > long.length * titleCase };
}

/** The share of the long words of a headline that have a capital, if all do that may. */
const titleCase = 0.7;

function alarmOf(
  claim: Claim,
  { words, start, rival }: Mention,
  passages: readonly PassageNames[],
): Alarm {
  const what = claim.kind === 'title' ? 'the title' : 'a claim';
  const whose = passages.length > 1 ? 'where its passages have' : 'whose passage has';
  const which = passages.length > 1 ? 'none of its passages has' : 'its passage does not have';
  const [first] = passages;
  const said = first && claim.kind !== 'title' ? `, ${quoted(first.passage.words)}` : '';
  return {
    place: claim.placeOf(start),
    claim: words,
    reason:
      rival === undefined
        ? `found ${quoted(words)} in ${what}, which ${which}${said}; name whom it names, or cite what bears the name out`
        : `found ${quoted(words)} in ${what}, ${whose} ${quoted(rival)}${said}; correct the name, or cite what bears it out`,
  };
}
