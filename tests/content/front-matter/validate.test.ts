import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/content/front-matter/front-matter.ts';
import { validate } from '../../../src/content/front-matter/validate.ts';
import type { Kind } from '../../../src/content/kinds.ts';
import { isWrong } from '../../../src/content/records.ts';
import type { Problem } from '../../../src/problem.ts';

/** What is wrong with a front matter, as `line:column: reason (rule)`, and its values. */
function check(kind: Kind, yaml: string) {
  const problems: Problem[] = [];
  const path = `content/${kind}/x.md`;
  const file = splitFrontMatter(path, `---\n${yaml}\n---\n`, problems);
  expect(problems).toEqual([]);
  const values = file && validate(kind, path, file, problems);
  const said = problems.map(
    ({ line, column, reason, ruleId }) => `${line}:${column}: ${reason} (${ruleId})`,
  );
  return { front: values?.front, wrong: values?.wrong ?? [], said };
}

const place = 'name: Port Sample\ncountry: Samplia\nlat: 1\nlon: 2\ntimeZone: UTC';

describe('values', () => {
  test('are returned as the schema makes them', () => {
    const { front, said } = check('places', place);
    expect(front).toEqual({
      name: 'Port Sample',
      country: 'Samplia',
      lat: 1,
      lon: 2,
      timeZone: 'UTC',
    });
    expect(said).toEqual([]);
  });

  test('are returned where one is wrong, without it, to look for more problems', () => {
    const { front, said } = check('events', 'title: 5\ndate: 2025-11-23');
    expect(front).not.toHaveProperty('title');
    expect(front).toMatchObject({ date: { earliest: '2025-11-23' } });
    expect(said.length).toBeGreaterThan(1);
  });

  test('are known to be wrong, or missing, together with what is in them', () => {
    const yaml = 'title: 5\ndate: 2025-11-23\nparticipants: [a, B]\nevidence: {date: x}\nposts: 1';
    const values = check('events', yaml);
    expect(isWrong(values, 'title')).toBe(true);
    expect(isWrong(values, 'kind')).toBe(true);
    expect(isWrong(values, 'track')).toBe(false);
    expect(isWrong(values, 'date')).toBe(false);
    expect(isWrong(values, 'place')).toBe(false);
    expect(isWrong(values, 'participants')).toBe(false);
    expect(isWrong(values, 'participants', 0)).toBe(false);
    expect(isWrong(values, 'participants', 1)).toBe(true);
    expect(isWrong(values, 'evidence', 'date')).toBe(true);
    expect(isWrong(values, 'evidence', 'place')).toBe(false);
    expect(isWrong(values, 'posts', 0)).toBe(true);
  });

  test('are not wrong for an unknown key beside them', () => {
    const values = check('topics', 'name: Trade\nnaem: Trade');
    expect(isWrong(values, 'name')).toBe(false);
  });

  test('are not there where there are no keys', () => {
    expect(check('places', '- a').front).toBeUndefined();
    expect(check('places', 'a').front).toBeUndefined();
  });
});

describe('every problem is told at once', () => {
  test('also those between keys, where another key is wrong', () => {
    const yaml = [
      'title: 5',
      'kind: Bilateral',
      'date: 2025-11',
      'time: "10:30"',
      'timeZone: Nowhere',
      'track: leaders',
      'participants: []',
      'colour: red',
    ].join('\n');
    expect(check('events', yaml).said.map((line) => line.replace(/;.*(?= \()/, ''))).toEqual([
      '2:8: found the number 5 for "title" (wrong-type)',
      '3:7: found "Bilateral" for "kind" (wrong-value)',
      '6:11: found "Nowhere" for "timeZone" (wrong-value)',
      '8:15: found an empty list for "participants" (wrong-value)',
      '9:1: found the key "colour" (unknown-key)',
      '5:7: found "10:30" for "time" (wrong-value)',
    ]);
  });

  test('but a time is not held against a date that is none', () => {
    for (const date of ['2025-13-01', '[1]', '{a: 1}', '', '5.5']) {
      const yaml = `title: x\nkind: visit\ndate: ${date}\ntime: "10:30"\ntrack: x\nplace: x\nparticipants: [x]\ntopics: [x]`;
      const { said } = check('events', yaml);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/ for "date"/);
    }
  });

  test('but a note is not asked for where it is not known how the day was found', () => {
    const post = 'author: a\nplatform: X\ndate: 2025-11-23\nquotedIn: b\n';
    const about = (yaml: string) => check('posts', post + yaml).said.join('\n');
    expect(about('dateBasis: stated')).toBe('');
    expect(about('dateBasis: inferred\nnote: It says "yesterday".')).toBe('');
    expect(about('dateBasis: inferred')).toMatch(/^1:1: found no "note"/);
    expect(about('dateBasis: guessed')).not.toMatch(/note/);
    expect(about('')).not.toMatch(/note/);
  });
});

describe('a place', () => {
  test('is that of the value, of the key where that is unknown, and of the map where it is missing', () => {
    const yaml = `${place.replace('lat: 1', 'lat:   "1"')}\nrights: x`;
    expect(check('places', yaml).said).toEqual([
      '4:8: found "1" for "lat"; expected a number; take the quotes away (wrong-type)',
      '7:1: found the key "rights"; expected one of name, country, lat, lon, timeZone, aliases, formerly, draft (unknown-key)',
    ]);
    const person = 'name: x\nsortName: x\nroles:\n- title: x\n  contry: y\n';
    expect(check('people', person).said).toEqual([
      '6:3: found the key "contry"; expected one of title, country, organization, from, to; did you mean "country"? (unknown-key)',
      '5:3: found no "roles.country" (country it is an office of); expected the country or the "organization" that it is an office of; add it (missing-key)',
    ]);
  });
});

describe('a key of the language of objects', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s is as unknown as any other',
    (key) => {
      const { said } = check('topics', `name: x\n${key}: {polluted: true}`);
      expect(said).toEqual([
        `3:1: found the key "${key}"; expected one of name, formerly, draft (unknown-key)`,
      ]);
      expect({}).not.toHaveProperty('polluted');
    },
  );
});

describe('own kinds of events', () => {
  const kinds = (yaml: string) =>
    check('digest', `kinds: ${yaml}`).said.filter((line) => line.includes('kinds'));

  test('are labels by kind', () => {
    expect(kinds('{ferry-launch: Ferry launch}')).toEqual([]);
    expect(kinds('5')).toEqual([
      '2:8: found the number 5 for "kinds"; expected keys with values (wrong-type)',
    ]);
    expect(kinds('{Ferry: Launch, tug: 5}')).toEqual([
      '2:29: found the number 5 for "kinds.tug"; expected text; put it in quotes (wrong-type)',
    ]);
    expect(kinds('{Ferry: Launch}')).toEqual([
      '2:16: found "Launch" for "kinds.Ferry"; expected a kind in lower-case letters, digits and ' +
        'single hyphens, such as "press-conference", before it (wrong-value)',
    ]);
  });
});

describe('a long value', () => {
  test('is cut short in the message', () => {
    const [said = ''] = check('topics', `name: ["${'x'.repeat(20_000)}"]\n`).said;
    expect(said).toBe('2:7: found a list for "name"; expected text (wrong-type)');
    const [also = ''] = check('topics', `name: x\ndraft: "${'x'.repeat(20_000)}"\n`).said;
    expect(also.length).toBeLessThan(150);
  });
});
