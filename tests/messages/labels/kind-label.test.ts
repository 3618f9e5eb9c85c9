import { expect, test } from 'vitest';
import { eventKinds } from '../../../src/content/kinds/event-kinds.ts';
import { languages, messagesFor } from '../../../src/messages/index.ts';
import { kindLabel } from '../../../src/messages/labels/kind-label.ts';

test.each(languages)(
  'Every kind that each digest knows has a label of its own in %s.',
  (language) => {
    const messages = messagesFor(language);
    const labels = eventKinds.map((kind) => kindLabel({ kind }, messages));
    expect(new Set(labels).size).toBe(eventKinds.length);
    for (const label of labels) expect(label).toMatch(/^\p{L}/u);
  },
);

test('The words of the digest go before those of the interface.', () => {
  const messages = messagesFor('en');
  expect(kindLabel({ kind: 'visit', ownLabel: 'State visit' }, messages)).toBe('State visit');
  expect(kindLabel({ kind: 'ferry-launch', ownLabel: 'Ferry launch' }, messages)).toBe(
    'Ferry launch',
  );
});
