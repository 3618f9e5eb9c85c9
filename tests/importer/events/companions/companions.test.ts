import { describe, expect, test } from 'vitest';
import { eventsOf } from '../events-of.ts';
import { tellings } from './tellings.ts';

describe.each(Object.entries(tellings))('who was there as well: %s', (language, all) => {
  test.each(all.map(([way, text, ...events]) => [way, text, events] as const))(
    '%s',
    (_, text, events) => {
      expect(eventsOf(text, language)).toEqual(events);
    },
  );
});
