import * as z from 'zod';
import { timeZone } from '../schema/dates.ts';
import { aliases, draft, formerly, line } from '../schema/values.ts';
import type { BodyForm, Example, Skeleton } from './record-kind.ts';

/** `content/places/`: where it took place. The body is a short paragraph, or nothing. */
export const schema = z.strictObject({
  name: line.describe('name of the city or site'),
  country: line.describe('country it is in'),
  lat: z.number().min(-90, '-90 to 90').max(90, '-90 to 90').describe('latitude, in degrees north'),
  lon: z
    .number()
    .min(-180, '-180 to 180')
    .max(180, '-180 to 180')
    .describe('longitude, in degrees east'),
  timeZone: timeZone.describe('time zone (IANA)'),
  aliases,
  formerly,
  draft,
});

export const body: BodyForm = { required: false, headings: false, blocks: 1 };

export const skeleton: Skeleton<typeof schema> = () => ({
  front: { name: 'City', country: 'Country', lat: 0, lon: 0, timeZone: 'UTC', draft: true },
  body: '',
});

export const examples: readonly Example[] = [['lat'], ['lon'], ['timeZone']];
