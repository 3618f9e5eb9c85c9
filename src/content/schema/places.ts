import * as z from 'zod';
import { draft, line, timeZone } from './values.ts';

/** `content/places/`: where it took place. The body is a short paragraph, or nothing. */
export const places = z.strictObject({
  name: line.describe('name of the city or site'),
  country: line.describe('country it is in'),
  lat: z.number().min(-90, '-90 to 90').max(90, '-90 to 90').describe('latitude, in degrees north'),
  lon: z
    .number()
    .min(-180, '-180 to 180')
    .max(180, '-180 to 180')
    .describe('longitude, in degrees east'),
  timeZone: timeZone.describe('time zone (IANA)'),
  draft,
});
