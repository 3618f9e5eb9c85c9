import { expect, test } from 'vitest';
import { eventsOf } from '../events-of.ts';

test.each([
  [
    'a day that owns another noun is of that',
    'en',
    "President Ada Kolm met Ambassador Bo Lind on Wednesday.\nEarlier in the day, Kolm spoke over telephone with Queen Dita Vesely and condoled the deaths of 14 sailors in Monday's ferry fire.",
    ['meeting, 2030-05-01, Ada Kolm, Bo Lind', 'phone-call, 2030-05-01, Ada Kolm, Dita Vesely'],
  ],
  [
    'a day that owns the talks is theirs',
    'en',
    'Mayor Ada Kolm sat down with union leader Bo Lind, and both sides came out of Tuesday’s three-hour meeting talking about a deal.',
    ['meeting, 2030-04-30, Ada Kolm, Bo Lind'],
  ],
  [
    'a day goes before a month',
    'ja',
    '杉野真理首相は30日夜、大久保健大統領と電話で約20分間協議し、今月末に予定されるサミットへの対応をすり合わせた。',
    ['phone-call, 2030-04-30, 杉野真理, 大久保健'],
  ],
  [
    'what was shortly before is of the same day',
    'fr',
    'La ministre Ada Kolm et le ministre Bo Lind ont signé mardi trois accords.\nPeu avant la signature, elle avait été reçue en audience par le Premier ministre, M. Cem Orhan, à la Primature.',
    ['signing, 2030-04-30, Ada Kolm, Bo Lind', 'meeting, 2030-04-30, Ada Kolm, Cem Orhan'],
  ],
  [
    'words set in with commas leave a verb whole',
    'fr',
    'Mme Ada Kolm a, par ailleurs, eu mardi soir une communication téléphonique avec la secrétaire générale de l’Union, Dita Vesely.',
    ['phone-call, 2030-04-30, Ada Kolm, Dita Vesely'],
  ],
])('%s', (_, language, text, events) => {
  expect(eventsOf(text, language)).toEqual(events);
});
