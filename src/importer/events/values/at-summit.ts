import type { CalendarDate } from '../../../content/dates/dates.ts';
import { pastDays } from '../../days/past-days.ts';
import type { PlainSentence } from '../sentence/sentences-of.ts';
import type { StoryEvent } from '../story-event.ts';
import { hasSummit, tellsOfSummit } from './has-summit.ts';

/** Says that what several did is beside a summit, or apart from the others: "On the *sidelines*, the three met". */
const beside =
  /(?<!\p{L})(?:sidelines|margins?|fringes|separately|privately|bilateral\p{L}*|trilateral\p{L}*|Rande?|marge|margen|margine|margem|هامش)(?!\p{L})|से इतर|個別/iu;

/**
 * A meeting of three or more is the summit that the sentences right above tell of: "… after a one-day summit on
 * Monday. The president played host to her colleagues A, B and C." Its day is then that of the summit.
 *
 * @param near The sentences before the one of the event, in their order, and its own.
 */
export function atSummit(
  event: StoryEvent,
  near: readonly PlainSentence[],
  { language, day }: { language: string; day?: CalendarDate | undefined },
): StoryEvent {
  const { kind, participants, sentence, date } = event;
  const isOfMany = kind === 'meeting' || kind === 'multilateral-meeting';
  if (!isOfMany || event.isBackground || event.occasion || participants.length < 3) return event;
  const sentences = near.map(({ text, at }) => ({ at, text: text.slice(at.start, at.end) }));
  const own = sentences.at(-1);
  const summit = sentences.findLast((each) =>
    each === own ? hasSummit(each.text, language) : tellsOfSummit(each.text, language),
  );
  if (!summit || beside.test(own?.text ?? '')) return event;
  const isOwn = date?.paragraph === sentence.paragraph && date.start >= sentence.start;
  const [said] = isOwn
    ? []
    : pastDays(summit.text, language, day).filter(({ isOneDay }) => isOneDay);
  const { at } = summit;
  const dated = said && {
    value: said.date,
    paragraph: at.paragraph,
    start: at.start + said.start,
    end: at.start + said.end,
    sure: 'likely' as const,
  };
  return { ...event, kind: 'summit', ...(dated && { date: dated }), sure: 'unsure' };
}
