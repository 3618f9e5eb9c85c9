/** The events for newsroom systems, held against the schema of IPTC. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { ninjs } from '../../../src/outputs/data/ninjs.ts';
import { plainText } from '../../../src/outputs/text/plain-text.ts';
import { digestAt, variants } from '../digests.ts';
import { eventAt } from '../event-at.ts';

/** Of GeoJSON, the only thing that is written (RFC 7946, 3.1.2). */
const point = {
  $id: 'https://geojson.org/schema/GeoJSON.json',
  type: 'object',
  required: ['type', 'coordinates'],
  additionalProperties: false,
  properties: {
    type: { const: 'Point' },
    coordinates: {
      type: 'array',
      prefixItems: [
        { type: 'number', minimum: -180, maximum: 180 },
        { type: 'number', minimum: -90, maximum: 90 },
      ],
      minItems: 2,
      maxItems: 2,
    },
  },
};

const schema = new URL('iptc/ninjs-schema_3.1.json', import.meta.url);
const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);
ajv.addSchema(point);
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

test('the schema refuses an item of another type, and one without an address', () => {
  expect(validate({ uri: 'tag:x,2026:y', type: 'meeting' })).toBe(false);
  expect(validate({ type: 'event' })).toBe(false);
});

describe.each(variants)('the events of the %s digest at %s', (name, siteUrl) => {
  test('are valid, and say what the pages say', async () => {
    const digest = await digestAt(name, siteUrl);
    for (const event of digest.events) {
      const item = JSON.parse(ninjs(digest, event));
      validate(item);
      expect(validate.errors).toBeNull();
      expect(item).toMatchObject({
        title: event.title,
        altIds: [{ value: event.permalink.url }],
        pubStatus: event.isRetracted ? 'canceled' : 'usable',
      });
      expect(item.associations.map(({ uri }: { uri: string }) => uri)).toEqual(
        event.sources.map(({ permalink }) => permalink.url),
      );
    }
  });

  test('have none of the words of their sources but those that the summary has', async () => {
    const digest = await digestAt(name, siteUrl);
    for (const event of digest.events) {
      const { bodies, ...facts } = JSON.parse(ninjs(digest, event));
      expect(bodies[1].value).toBe(plainText(event.summary));
      for (const { html } of event.sources.filter(({ type }) => type !== 'post')) {
        for (const paragraph of plainText(html).split('\n\n')) {
          if (paragraph.length > 40) expect(JSON.stringify(facts)).not.toContain(paragraph);
        }
      }
    }
  });
});

test.each([
  ['2030-05-02', undefined, { expectedStartDate: '2030-05-02' }],
  ['2030-05', undefined, { expectedStartDate: '2030-05' }],
  ['2030', undefined, { expectedStartDate: '2030' }],
  [
    '2030-05-02/2030-05-04',
    undefined,
    { expectedStartDate: '2030-05-02', expectedEndDate: '2030-05-04' },
  ],
  ['2030-05-02', '10:00', { startDate: '2030-05-02T10:00:00.000+09:00' }],
  [
    '2030-05-02',
    '22:00/01:30',
    { startDate: '2030-05-02T22:00:00.000+09:00', endDate: '2030-05-03T01:30:00.000+09:00' },
  ],
])('an event of %s at %s is dated as far as that is known', async (date, time, dates) => {
  const digest = await digestAt('digest');
  const event = eventAt(digest.events[0], date, time);
  const item = JSON.parse(ninjs(digest, event));
  expect(item.eventDetails.dates).toEqual(dates);
});
