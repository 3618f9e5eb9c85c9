/** What becomes of a decision: all of it is done, or nothing is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type Reading,
  readProject,
} from '../../../../../src/commands/dev/review/reading/read-project.ts';
import {
  decide,
  decideAll,
  tryForm,
} from '../../../../../src/commands/dev/review/server/decide.ts';
import { recordForm } from '../../../../../src/commands/dev/review/server/read-form.ts';
import { isFatal } from '../../../../../src/problem.ts';
import { article, event, importStory, put } from '../review-project.ts';

let root: string;
let reading: Reading;

beforeEach(async () => {
  ({ root, reading } = await importStory());
});

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** All files of the project, by path. */
function everything(): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.md') || name.endsWith('.draft'));
  return Object.fromEntries(files.map((name) => [name, read(name)]));
}

/** The form that a page shows of a record, with some fields as an editor typed them. */
async function formOf(path: string, act: string, typed: Record<string, string> = {}) {
  const { drafts } = await readProject(reading);
  const fields = Object.entries(typed).map(([name, value]) => [`value.${name}`, value]);
  return recordForm(
    new URLSearchParams([
      ['path', path],
      ['hash', drafts.find((draft) => draft.path === path)?.hash ?? ''],
      ['needed', drafts.map(({ hash }) => hash).join(' ')],
      ['do', act],
      ...fields,
    ]),
  );
}

const summary = {
  '-body':
    'They met in New Quay on Wednesday.[^1]\n\n[^1]: [Tidewire, 1 May 2030]' +
    '(../articles/2030-05-01-ferry-talks-in-new-quay.md) "met Foreign Minister Bo Lind in New Quay on Wednesday"',
};
const offices = ['content/people/ada-kolm.md', 'content/people/bo-lind.md'];

describe('a value', () => {
  test('is saved in its file, and no other file changes', async () => {
    const before = everything();
    const decision = await decide(reading, await formOf(event, 'save', { title: 'Ferry kept' }));
    expect(decision).toEqual({ is: 'done' });
    const name = event;
    expect(everything()).toEqual({
      ...before,
      [name]: before[name]?.replace('# title: write a headline', 'title: Ferry kept'),
    });
  });

  test('that would be an error is not saved', async () => {
    const before = everything();
    const decision = await decide(reading, await formOf(event, 'save', { place: 'nowhere' }));
    expect(decision).toMatchObject({ is: 'refused' });
    const reasons = decision.is === 'refused' && decision.problems?.map(({ reason }) => reason);
    expect(reasons).toEqual([expect.stringContaining('found "nowhere"')]);
    expect(everything()).toEqual(before);
  });

  test('of a sealed copy is saved with a seal that holds', async () => {
    const { root: other, reading: sealed } = await importStory();
    root = other;
    reading = sealed;
    expect(read(article)).toContain('seal:');
    await decide(reading, await formOf(article, 'save', { agency: 'Tide Wire' }));
    expect(read(article)).toContain('agency: Tide Wire\n');
    const { problems } = await readProject(reading);
    expect(problems.filter(isFatal)).toEqual([]);
  });

  test('that is rejected takes its evidence with it', async () => {
    await decide(reading, await formOf(event, 'reject:place'));
    expect(read(event)).not.toContain('place');
    expect(read(event)).toContain('evidence:\n  date: 1\ndraft: true');
  });

  test('can be tried without being saved', async () => {
    const before = everything();
    const project = await tryForm(reading, await formOf(event, 'check', { date: '2030-02-31' }));
    expect(project?.problems.some(({ ruleId }) => ruleId === 'date')).toBe(true);
    expect(everything()).toEqual(before);
  });
});

describe('a record', () => {
  test('is published with what it needs', async () => {
    for (const path of offices) {
      await decide(reading, await formOf(path, 'save', { 'roles/0/country': 'Norvia' }));
    }
    await decide(reading, await formOf(event, 'save', { title: 'Ferry kept', ...summary }));
    expect(await decide(reading, await formOf(event, 'publish'))).toEqual({ is: 'done' });
    for (const path of [event, article, ...offices]) expect(read(path)).not.toContain('draft:');
  });

  test('is published with its warnings by a form that names them, and by no other', async () => {
    for (const path of offices) {
      await decide(reading, await formOf(path, 'save', { 'roles/0/country': 'Norvia' }));
    }
    put(root, event, read(event).replace('\n  place: 1', ''));
    await decide(reading, await formOf(event, 'save', { title: 'Ferry kept', ...summary }));
    const before = everything();
    const form = await formOf(event, 'publish');
    const asked = await decide(reading, form);
    expect(asked).toMatchObject({ is: 'refused', problems: [{ fatal: false }] });
    const other = await decide(reading, { ...form, confirmed: ['another'] });
    expect(other).toMatchObject({ is: 'refused', problems: [{ fatal: false }] });
    expect(everything()).toEqual(before);
    const names = (asked.is === 'refused' && asked.confirmation) || '';
    expect(await decide(reading, { ...form, confirmed: names.split(' ') })).toEqual({ is: 'done' });
    for (const path of [event, article, ...offices]) expect(read(path)).not.toContain('draft:');
  });

  test('is not published without a value that it needs, nor is anything with it', async () => {
    const before = everything();
    const decision = await decide(reading, await formOf(event, 'publish'));
    expect(decision).toMatchObject({ is: 'refused' });
    expect(everything()).toEqual(before);
  });

  test('is deleted, and other drafts do not name it any more', async () => {
    const [person = ''] = offices;
    expect(await decide(reading, await formOf(person, 'delete'))).toEqual({ is: 'done' });
    expect(existsSync(join(root, person))).toBe(false);
    expect(read(event)).toContain('participants:\n  - bo-lind\n');
  });

  test('stays where footnotes rest on it', async () => {
    const before = everything();
    expect(await decide(reading, await formOf(article, 'delete'))).toMatchObject({ is: 'refused' });
    expect(everything()).toEqual(before);
  });

  test('that is published is nobody’s to change here', async () => {
    const before = everything();
    const path = 'content/events/port-sample-meeting.md';
    for (const act of ['save', 'delete', 'publish', 'reject:title']) {
      expect(await decide(reading, await formOf(path, act, { title: 'X' }))).toMatchObject({
        is: 'changed',
      });
    }
    expect(everything()).toEqual(before);
  });

  test.each(['package.json', '../outside.md', 'content/../README.md', '/etc/hosts', ''])(
    'is not what has the path "%s"',
    async (path) => {
      const before = everything();
      expect(await decide(reading, await formOf(path, 'delete'))).toMatchObject({ is: 'changed' });
      expect(everything()).toEqual(before);
    },
  );
});

describe('a file that changed since it was shown', () => {
  test('is not written, whatever was to be done', async () => {
    const forms = await Promise.all(
      ['save', 'accept:date', 'reject:place', 'publish', 'delete'].map((act) =>
        formOf(event, act, { title: 'Mine' }),
      ),
    );
    put(root, event, read(event).replace('# title: write a headline', 'title: Another’s'));
    const before = everything();
    for (const form of forms) {
      expect(await decide(reading, form)).toMatchObject({ is: 'changed' });
    }
    expect(everything()).toEqual(before);
  });

  test('is not published with another that needs it', async () => {
    for (const path of offices) {
      await decide(reading, await formOf(path, 'save', { 'roles/0/country': 'Norvia' }));
    }
    await decide(reading, await formOf(event, 'save', { title: 'Ferry kept', ...summary }));
    const form = await formOf(event, 'publish');
    put(root, article, read(article).replace('reproduce: excerpt', 'reproduce: full'));
    const before = everything();
    expect(await decide(reading, form)).toMatchObject({ is: 'changed' });
    expect(everything()).toEqual(before);
  });
});

describe('all drafts of a story', () => {
  test('are not published with gaps, and each gap is told', async () => {
    const { drafts } = await readProject(reading);
    const hashes = drafts.map(({ hash }) => hash);
    const decision = await decideAll(reading, 'publish-all', hashes);
    const problems = decision.is === 'refused' ? (decision.problems ?? []) : [];
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([event, ...offices]));
    expect(decision).toMatchObject({
      message: `Nothing was written, because of ${problems.length} errors:`,
    });
  });

  test('are deleted at once, and only they', async () => {
    const { drafts } = await readProject(reading);
    const hashes = drafts.map(({ hash }) => hash);
    expect(await decideAll(reading, 'delete-all', hashes)).toEqual({ is: 'done' });
    const { drafts: left, problems } = await readProject(reading);
    expect(left).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('stay if one of them has changed', async () => {
    const { drafts } = await readProject(reading);
    const hashes = drafts.map(({ hash }) => hash);
    put(root, event, read(event).replace('kind: meeting', 'kind: call'));
    const before = everything();
    for (const act of ['delete-all', 'publish-all'] as const) {
      expect(await decideAll(reading, act, hashes)).toMatchObject({ is: 'changed' });
    }
    expect(everything()).toEqual(before);
  });
});
