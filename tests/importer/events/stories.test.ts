import { expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';
import { stories } from './tellings/stories.ts';

/** Written before the rules had seen them. Places are left aside, and so is what a story only recalls. */
test.each(stories.map(([language, text, ...events]) => [language, text, events] as const))(
  '%s: %s',
  (language, text, events) => {
    const found = eventsOf(text, language).filter((event) => !event.endsWith(', background'));
    expect(found).toEqual(
      events.map(([kind, day, people]) =>
        expect.stringMatching(new RegExp(`^${kind}, ${day},.*${people}$`, 'u')),
      ),
    );
  },
);
