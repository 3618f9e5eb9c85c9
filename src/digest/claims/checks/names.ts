import { isWrong } from '../../../content/records.ts';
import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, Claim, Compared, EventClaims, Outcome } from '../claim.ts';
import { type Mention, mentionsIn } from '../names/claimed/mentions.ts';
import { type PassageNames, passageNames } from '../names/passages/passage-names.ts';
import { isNamed, isUnderstood } from '../names/support/bears-out.ts';
import { isSilent } from '../names/support/is-silent.ts';
import { refersTo } from '../names/support/refers-to.ts';

/** Tells of names in claims that their passages do not have, and do not speak of in another way. */
export function checkNames(event: EventClaims): Outcome {
  const outcomes = event.claims
    .filter(({ kind, passages }) => kind === 'summary' && passages.length > 0)
    .map((claim) => checkClaim(claim, event));
  return {
    alarms: outcomes.flatMap(({ alarms }) => alarms),
    compared: outcomes.flatMap(({ compared }) => compared),
  };
}

function checkClaim(claim: Claim, { event, registry, language }: EventClaims): Outcome {
  const passages = claim.passages.map((passage) => passageNames(passage, registry));
  const mentions = mentionsIn(claim.text, {
    registry,
    language,
    passages,
    goesOn: goesOn(claim),
    isTitleCase: false,
  });
  const around = {
    passages,
    claimed: mentions.flatMap(({ keys }) => keys),
    day: isWrong(event, 'date') ? undefined : event.front.date,
  };
  const alarms: Alarm[] = [];
  const compared: Compared[] = [];
  for (const mention of mentions) {
    const bearing = passages.find((names) => isNamed(names, mention));
    if (bearing) {
      const { footnote } = bearing.passage;
      compared.push({ what: 'name', words: mention.words, footnote });
    } else if (
      !passages.some((names) => isUnderstood(names, mention)) &&
      (mention.rival !== undefined ||
        (!passages.some((names) => refersTo(names, mention, around)) &&
          !isSilent(passages, mention, language)))
    ) {
      alarms.push(alarmOf(claim, mention, passages));
    }
  }
  return { alarms, compared };
}

/** Whether a claim starts in the middle of a sentence. */
function goesOn({ text, paragraph }: Claim): boolean {
  const before = paragraph.slice(0, Math.max(0, paragraph.indexOf(text))).trimEnd();
  return before !== '' && !/[.!?:…]["”’»)]*$/u.test(before);
}

function alarmOf(
  claim: Claim,
  { words, start, rival }: Mention,
  passages: readonly PassageNames[],
): Alarm {
  const [first] = passages;
  const whose = passages.length > 1 ? 'where its passages have' : 'whose passage has';
  const said = first ? `, ${quoted(first.passage.words)}` : '';
  const which = passages.length > 1 ? 'none of its passages has' : 'its passage does not have';
  return {
    place: claim.placeOf(start),
    claim: words,
    reason:
      rival === undefined
        ? `found ${quoted(words)} in a claim, which ${which}${said}; name whom it names, or cite what bears the name out`
        : `found ${quoted(words)} in a claim, ${whose} ${quoted(rival)}${said}; correct the name, or cite what bears it out`,
  };
}
