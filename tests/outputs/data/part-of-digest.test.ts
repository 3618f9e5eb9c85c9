/** The file of a year: it is whole in itself, and says of each record what that of all years says. */
import { describe, expect, test } from 'vitest';
import { digestJson } from '../../../src/outputs/data/digest-json.ts';
import type { DigestData } from '../../../src/outputs/data/digest-schema.ts';
import { digestAt, names, placeOf } from '../digests.ts';
import { dataOf, validate } from './valid-data.ts';

const lists = [
  ...(['tracks', 'events', 'articles', 'documents', 'posts', 'people'] as const),
  ...(['organizations', 'places', 'topics'] as const),
];

describe.each(names)('the years of the %s digest', async (name) => {
  const digest = await digestAt(name);
  const whole = dataOf(digest);
  const years = digest.years.map((year) => {
    const data = JSON.parse(digestJson(digest, placeOf(digest, 'x'), year)) as DigestData;
    return [year, data] as const;
  });

  test('are of the form that the schema says', () => {
    for (const [, data] of years) {
      validate(data);
      expect(validate.errors).toBeNull();
    }
  });

  test('have each event once, and each record as the whole has it', () => {
    const events = years.flatMap(([, data]) => data.events.map(({ id }) => id));
    expect(events.sort()).toEqual(whole.events.map(({ id }) => id).sort());
    for (const [, data] of years) {
      for (const list of lists) {
        const ofWhole = new Map(whole[list].map((record) => [record.id, record]));
        for (const record of data[list]) expect(record).toEqual(ofWhole.get(record.id));
      }
    }
  });

  test('name no record that they do not have', () => {
    for (const [, data] of years) {
      const ids = Object.fromEntries(lists.map((list) => [list, data[list].map(({ id }) => id)]));
      const agents = [...(ids.people ?? []), ...(ids.organizations ?? [])];
      const sources = [...(ids.articles ?? []), ...(ids.documents ?? []), ...(ids.posts ?? [])];
      for (const event of data.events) {
        if (event.track !== undefined) expect(ids.tracks).toContain(event.track);
        if (event.place !== undefined) expect(ids.places).toContain(event.place);
        expect(ids.topics).toEqual(expect.arrayContaining(event.topics));
        expect(ids.posts).toEqual(expect.arrayContaining(event.posts));
        for (const { person, organization } of event.participants) {
          expect(agents).toContain(person ?? organization);
        }
        for (const { source } of event.citations) expect(sources).toContain(source.id);
      }
      for (const { author, quotations, replyTo, quotes = [] } of data.posts) {
        expect(agents).toContain(author);
        for (const { source } of quotations) expect(sources).toContain(source.id);
        expect(ids.posts).toEqual(
          expect.arrayContaining([...quotes, ...(replyTo === undefined ? [] : [replyTo])]),
        );
      }
      for (const { people, organizations } of data.tracks) {
        expect(agents).toEqual(expect.arrayContaining([...people, ...organizations]));
      }
      for (const { issuer } of data.documents) {
        if (issuer.id !== undefined) expect(agents).toContain(issuer.id);
      }
    }
  });
});
