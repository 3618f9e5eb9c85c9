import { dayOf, toCalendarDate } from '../../../../../digest/claims/days/spans.ts';
import type { Range } from '../../../../../digest/quotation/source-text.ts';
import type { Edits } from '../../edits/edit-record.ts';
import { bodyOf, splitRecord } from '../../edits/record-text.ts';
import { withFootnote } from '../../edits/with-footnote.ts';
import { textOf } from '../reviewed.ts';
import { writeFootnote } from '../write-footnote.ts';
import type { Choice, ToldEvent } from './choices.ts';
import { daysNear } from './days-near.ts';
import { toldStory } from './told-story.ts';

/** So many can be looked over. */
const most = 6;

/** A day that an event may be of. */
interface Day {
  /** EDTF. */
  readonly value: string;
  readonly words?: Range;
  /** What tells it where no words do. */
  readonly note?: string;
  /** The sentence that has these words. */
  readonly sentence?: Range;
  /** Of the footnote that cites the sentence. */
  readonly label?: string | undefined;
}

/** The days that the sentences name, that of the source, and the one before it. */
export function dayChoices(told: ToldEvent): Choice[] {
  const { event, source, project } = told;
  const now = event.front.date?.edtf;
  const { text } = project.quotations.sources.text(`${source.kind}/${source.id}`);
  const days = daysOf(told);
  const values = [...new Set(days.map(({ value }) => value))].slice(0, most);
  return values.flatMap((value) => {
    const [day] = days.filter((each) => each.value === value);
    if (!day) return [];
    const { words, sentence, note = '' } = day;
    return {
      key: `date=${value}`,
      label: value,
      note: words && sentence ? wordsWithin(text, words, sentence) : note,
      isChosen: value === now,
      words: words ? [words] : [],
      edits: () => editsFor(day, told),
    };
  });
}

/** That of the source comes first where no cited sentence names one. */
function daysOf(told: ToldEvent): Day[] {
  const { source, near, project } = told;
  const named = daysNear(told);
  const day = toldStory(source, project).story.date?.value;
  if (day === undefined) return named;
  const label = near[0]?.label;
  const own = named.filter((each) => each.label !== undefined);
  const beside = named.filter((each) => each.label === undefined);
  const ofSource = { value: day, label, note: 'day of the source' };
  const before = { value: toCalendarDate(dayOf(day) - 1), label, note: 'the day before' };
  return own.length > 0 ? [...own, ...beside, ofSource, before] : [ofSource, ...beside, before];
}

/** So much of a sentence is shown on either side of its words, in characters. */
const mostBeside = 60;

/** Words and the sentence that they are from: `“Monday” in “Mayor Dan Rook waited on Monday.”`. */
function wordsWithin(text: string, words: Range, sentence: Range): string {
  const before = text.slice(sentence.start, words.start).trimStart();
  const behind = text.slice(words.end, sentence.end).trimEnd();
  const start =
    before.length > mostBeside ? before.slice(-mostBeside).replace(/^\S*\s/u, '…') : before;
  const end =
    behind.length > mostBeside ? behind.slice(0, mostBeside).replace(/\s\S*$/u, '…') : behind;
  const day = text.slice(words.start, words.end);
  return `“${day}” in “${`${start}${day}${end}`.replace(/\s+/gu, ' ')}”`;
}

/** Sets the day, and what bears it out: the footnote that cites its sentence, which is written where there is none. */
function editsFor({ value, sentence, label }: Day, { event, source, project }: ToldEvent): Edits {
  const date = { path: ['date'], text: value };
  const evidence = (footnote: string) => ({ path: ['evidence', 'date'], text: footnote });
  if (label !== undefined && /^\d+$/.test(label))
    return { values: [date, evidence(label)], accepted: ['date'] };
  const footnote = sentence && writeFootnote(source, sentence, event.path, project);
  if (footnote === undefined)
    return { values: [date], accepted: ['date'], rejected: [['evidence', 'date']] };
  const body = bodyOf(splitRecord(textOf(event, project)));
  const added = withFootnote(body, footnote);
  return { values: [date, evidence(added.label)], accepted: ['date'], body: added.text };
}
