import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTimeZone, offsetOfEtc, spellTimeZone } from '../../../src/content/dates/time-zone.ts';

/** Names that ICU replaces by others, and names with capitals where one would not look for them. */
const further = [
  ...['Asia/Kolkata', 'Asia/Kathmandu', 'Europe/Kyiv', 'US/Eastern', 'Etc/UTC', 'Etc/GMT+5', 'UTC'],
  ...['Etc/GMT-14', 'Etc/GMT0', 'America/Port-au-Prince', 'America/Port_of_Spain', 'Etc/UCT'],
  ...['Africa/Dar_es_Salaam', 'Europe/Isle_of_Man', 'Antarctica/DumontDUrville', 'Australia/ACT'],
  ...['Antarctica/McMurdo', 'America/Knox_IN', 'Australia/NSW', 'Australia/LHI', 'Mexico/BajaSur'],
  ...[
    'Brazil/DeNoronha',
    'Chile/EasterIsland',
    'America/Argentina/ComodRivadavia',
    'Mexico/BajaNorte',
  ],
];
const names = [
  ...Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/')),
  ...further,
];

test('every name is spelled as the database has it, in whatever case it is written', () => {
  const cases = fc.infiniteStream(fc.boolean());
  fc.assert(
    fc.property(fc.constantFrom(...names), cases, (name, upper) => {
      const written = [...name].map((letter) =>
        upper.next().value ? letter.toUpperCase() : letter.toLowerCase(),
      );
      expect(spellTimeZone(written.join(''))).toBe(name);
      expect(isTimeZone(written.join(''))).toBe(true);
    }),
    { numRuns: 400 },
  );
  expect(names.filter((name) => spellTimeZone(name) !== name)).toEqual([]);
});

describe('a zone of the sign that reads the wrong way', () => {
  test.each([
    ['Etc/GMT+5', 'UTC-5'],
    ['Etc/GMT-9', 'UTC+9'],
    ['Etc/GMT-14', 'UTC+14'],
    ['Etc/GMT+0', undefined],
    ['Etc/GMT', undefined],
    ['Etc/UTC', undefined],
    ['America/Bogota', undefined],
  ])('%s is %s', (zone, offset) => {
    expect(offsetOfEtc(zone)).toBe(offset);
  });

  test('has the offset that the machine knows', () => {
    for (let hours = 1; hours <= 12; hours += 1) {
      const offset = new Intl.DateTimeFormat('en', {
        timeZone: `Etc/GMT+${hours}`,
        timeZoneName: 'shortOffset',
      })
        .formatToParts(new Date(0))
        .find(({ type }) => type === 'timeZoneName');
      expect(offset?.value.replace('GMT', 'UTC')).toBe(offsetOfEtc(`Etc/GMT+${hours}`));
    }
  });
});
