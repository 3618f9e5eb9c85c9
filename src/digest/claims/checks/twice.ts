import { participantsOf } from '../../../content/kinds/participants.ts';
import { sourceKey, sourcesIn } from '../../../content/kinds/source-kinds.ts';
import { type ParsedRecord, placeOfValue, type Records } from '../../../content/records.ts';
import { hashOf, type Memoize } from '../../../memoize.ts';
import type { Quotations } from '../../citations/locating/locate-quotations.ts';
import { groupBy } from '../../tables/group-by.ts';
import type { RecordAlarm } from '../../warnings/acceptances.ts';

type Found = Omit<RecordAlarm, 'rule'>;

/** A word with its signs, or signs alone: "- 5" is not "5". The marks of sentences and quotations are left out. */
const wordWithSigns = /(?:[.,](?=\p{N})|[^\s.,;:!?"'()\u2026])+/gu;

/** Tells of two events of one day, kind and place with the same participants, and of two copies of one text. */
export function checkTwice(
  records: Records,
  { sources }: Quotations,
  memoize: Memoize,
): readonly Found[] {
  const events = groupBy(records.events, ({ front, id }) => {
    const { kind, date, place = '' } = front;
    const who = participantsOf(front)
      .map((each) => each.id)
      .sort();
    return who.length === 0 ? id : [kind, date.edtf, place, ...who].join('\n');
  });
  const texts = groupBy(sourcesIn(records), (source) =>
    memoize(['wordsOfText', source.path, source.hash], () => {
      const words = sources.text(sourceKey(source)).normalized.text.match(wordWithSigns) ?? [];
      const by = 'author' in source.front ? [source.front.author, source.front.date] : [];
      return hashOf([...by, ...words].join(' ').toLowerCase());
    }),
  );
  const what = (first: ParsedRecord) =>
    first.kind === 'events'
      ? `the day, kind and participants of ${first.path}`
      : `the text of ${first.path}`;
  return [...events.values(), ...texts.values()].flatMap((group) => {
    const [first, ...others] = group as [ParsedRecord, ...ParsedRecord[]];
    return others
      .filter((other) => mayBeOne(first, other))
      .map((record) => ({
        record,
        place: placeOfValue(record, 'title'),
        claim: record.id,
        reason: `found ${what(first)} again; make one record of the two, or accept that they are two`,
      }));
  });
}

/** Events at two times of one day are two. */
function mayBeOne({ front: a }: ParsedRecord, { front: b }: ParsedRecord): boolean {
  const [one, other] = [a, b].map((front) => ('time' in front ? front.time : undefined));
  return one === undefined || other === undefined || one === other;
}
