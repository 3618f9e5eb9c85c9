import { isWrong } from '../../../content/records.ts';
import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, Claim, Compared, EventClaims, Outcome } from '../claim.ts';
import { bearsOut } from '../names/bears-out.ts';
import { isSilent } from '../names/is-silent.ts';
import { type Mention, mentionsIn } from '../names/mentions.ts';
import { type PassageNames, passageNames } from '../names/passage-names.ts';
import { refersTo } from '../names/refers-to.ts';

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
    sources: passages.map(({ source }) => source),
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
    const bearing = passages.find((names) => bearsOut(names, mention));
    if (bearing) {
      const { footnote } = bearing.passage;
      compared.push({ what: 'name', words: mention.words, footnote });
    } else if (
      !passages.some((names) => refersTo(names, mention, around)) &&
      !isSilent(passages, mention, language)
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
  { words, start }: Mention,
  passages: readonly PassageNames[],
): Alarm {
  const [first] = passages;
  const said = first ? `, ${quoted(first.passage.words)}` : '';
  const which = passages.length > 1 ? 'none of its passages has' : 'its passage does not have';
  return {
    place: claim.placeOf(start),
    claim: words,
    reason: `found ${quoted(words)} in a claim, which ${which}${said}; name whom it names, or cite what bears the name out`,
  };
}
