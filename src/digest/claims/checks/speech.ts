import { visit } from 'unist-util-visit';
import { startOfFile } from '../../../problem.ts';
import { spokenWords } from '../../citations/speech-support.ts';
import { singleSpeechIn } from '../../quotation/direct-speech.ts';
import { oddSpeechIn } from '../../quotation/odd-speech.ts';
import { groupBy } from '../../tables/group-by.ts';
import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, Claim, EventClaims, Outcome } from '../claim.ts';
import { hasSpeech } from '../speech.ts';

/**
 * Tells of words between straight single quotation marks, or other signs that stand for quotation marks, that no
 * footnote of their paragraph has. Those between common marks are no matter of this check: without a footnote they
 * are an error.
 */
export function checkSpeech(event: EventClaims): Outcome {
  const paragraphs = groupBy(event.claims, ({ paragraph }) => paragraph);
  const alarms = [...paragraphs].flatMap(([paragraph, claims]) => {
    const passages = claims.flatMap((claim) => claim.passages);
    const isMissing = ({ words }: { words: string }) => !hasSpeech(passages, words);
    const single = claims.flatMap((claim) =>
      singleSpeechIn(claim.text)
        .filter(isMissing)
        .map(({ words, start }) => alarmOf(claim.placeOf(start), spokenWords(words))),
    );
    const odd = oddSpeechIn(paragraph)
      .filter(isMissing)
      .map(({ words }) => alarmOf(placeIn(claims, words), spokenWords(words)));
    return [...single, ...odd];
  });
  return { alarms: [...alarms, ...codeAlarms(event)], compared: [] };
}

/** Where a paragraph has some words, perhaps with a footnote among them. */
function placeIn(claims: readonly Claim[], words: string): Alarm['place'] {
  const [start = ''] = /^\S+(?:\s\S+)?/.exec(words) ?? [];
  const claim = claims.find(({ text }) => text.includes(start)) ?? claims[0];
  return claim?.placeOf(Math.max(0, claim.text.indexOf(start))) ?? startOfFile;
}

/** Words between backticks are shown as program code; several of them are taken for speech. */
function codeAlarms({ event, passages }: EventClaims): Alarm[] {
  const alarms: Alarm[] = [];
  visit(event.body, 'inlineCode', ({ value, position }) => {
    if (!/\p{L}\s+\p{L}/u.test(value) || hasSpeech(passages, value)) return;
    alarms.push(alarmOf(position?.start ?? startOfFile, spokenWords(value)));
  });
  return alarms;
}

function alarmOf(place: Alarm['place'], words: string): Alarm {
  return {
    place,
    claim: words,
    reason: `found ${quoted(words)} in quotation marks, but no footnote of the paragraph has these words; quote there what supports them, or write them without marks`,
  };
}
