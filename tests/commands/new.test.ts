import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { create } from '../../src/commands/new.ts';
import { idPattern } from '../../src/content/id.ts';
import { kinds } from '../../src/content/kinds.ts';
import { loadDigest } from '../../src/digest/load.ts';
import { plainWords } from '../../src/importer/drafts/plain-words.ts';
import { makeProject, type Project, stateOf } from '../project.ts';

const made = kinds.filter((kind) => kind !== 'digest' && kind !== 'events');
let project: Project;

beforeAll(() => {
  project = makeProject('digest');
});
afterAll(() => project.remove());

describe('npm run new', () => {
  test('writes a draft, and says what to do with it', async () => {
    expect(await project.run(['new', 'events', 'fresh'])).toEqual({
      code: 0,
      stdout:
        'Wrote content/events/fresh.md, a draft. Fill it in, look at it with "npm run dev", ' +
        'and delete "draft: true" to publish it.\n' +
        'Before you publish it, replace what is an example only: the footnote, kind, date.\n',
      stderr: '',
    });
    const text = readFileSync(join(project.root, 'content/events/fresh.md'), 'utf8');
    expect(text).toMatch(/^---\n.*\ndraft: true\n---\n/s);
  });

  test.each(made)('writes a draft of each kind: %s', async (kind) => {
    // One id is not that of a person and of an organization.
    const id = kind === 'organizations' ? 'fresh-board' : 'fresh';
    await create(project.root, kind, { id }, '2030-01-01');
    const text = readFileSync(join(project.root, `content/${kind}/${id}.md`), 'utf8');
    expect(text).toMatch(/^---\n.*\ndraft: true\n---\n/s);
  });

  test('marks in the draft what is an example only', async () => {
    await create(project.root, 'posts', { id: 'marked' }, '2030-01-01');
    const text = readFileSync(join(project.root, 'content/posts/marked.md'), 'utf8');
    const marked = [...text.matchAll(/^(\w+): .* # an example, to be replaced$/gm)];
    expect(marked.map(([, key]) => key)).toEqual(['author', 'platform', 'date', 'quotedIn']);
  });

  test('takes no day for an example that the id starts with', async () => {
    expect(
      await create(project.root, 'articles', { id: '2029-12-31-marked' }, '2030-01-01'),
    ).not.toContain('example');
    expect(await create(project.root, 'articles', { id: 'undated' }, '2030-01-01')).toContain(
      'replace what is an example only: published.',
    );
  });

  test('knows where a place is whose name one large city has, and says that it is to be looked over', async () => {
    const said = await create(project.root, 'places', { title: 'São Paulo' }, '2030-01-01');
    expect(said).toContain(
      'look whether the city in Brazil is meant: country, lat, lon, timeZone.',
    );
    const text = readFileSync(join(project.root, 'content/places/sao-paulo.md'), 'utf8');
    expect(text).toMatch(/^lat: -23\.5\d+ # of the largest city of the name, by GeoNames$/m);
    expect(parse(text.split('---')[1] ?? '')).toMatchObject({
      name: 'São Paulo',
      country: 'Brazil',
      lon: expect.closeTo(-46.6, 1),
      timeZone: 'America/Sao_Paulo',
      draft: true,
    });
  });

  test.each(['Springfield', 'Quay of Nowhere', undefined])(
    'leaves out where a place is of which the name does not tell: %s',
    async (title) => {
      const said = await create(project.root, 'places', { id: 'somewhere', title }, '2030-01-01');
      const path = join(project.root, 'content/places/somewhere.md');
      onTestFinished(() => rmSync(path));
      expect(said).toContain('say where it is: lat, lon, timeZone.');
      const text = readFileSync(path, 'utf8');
      expect(text).toMatch(/^# lat: latitude.*\n# lon: longitude.*\n# timeZone: /m);
      expect(Object.keys(parse(text.split('---')[1] ?? ''))).toEqual(['name', 'country', 'draft']);
    },
  );

  test('notes on what day an event was added, however old it is', async () => {
    await create(project.root, 'events', { id: '2029-12-31-old' }, '2030-01-01');
    const text = readFileSync(join(project.root, 'content/events/2029-12-31-old.md'), 'utf8');
    expect(text).toMatch(/^date: 2029-12-31$/m);
    expect(text).toMatch(/^added: 2030-01-01$/m);
  });

  test('offers what else the record can say, as comments that change nothing', async () => {
    await create(project.root, 'events', { id: 'offered' }, '2030-01-01');
    const text = readFileSync(join(project.root, 'content/events/offered.md'), 'utf8');
    expect(text).toMatch(/^# track: id of the track/m);
    expect(text).toMatch(/^# revised: .+\n(#.*\n)*draft: true$/m);
    expect(text).not.toMatch(/^# (title|kind|date|added|draft):/m);
  });

  test.each([
    ['2031-05-01-port-sample', '2031-05-01'],
    ['2031-05-02', '2031-05-02'],
    ['2031-05-32-port-sample', '2030-01-01'],
    ['2031-05-011', '2030-01-01'],
    ['port-sample', '2030-01-01'],
  ])('dates %s to the day it starts with, or to today: %s', async (id, day) => {
    await create(project.root, 'articles', { id }, '2030-01-01');
    const text = readFileSync(join(project.root, `content/articles/${id}.md`), 'utf8');
    expect(text).toMatch(new RegExp(`^published: ${day}( #.*)?$`, 'm'));
  });

  test('writes drafts that pass check as they are', async () => {
    const { digest, problems } = await loadDigest(project.root, { drafts: true });
    const ofDrafts = problems.filter(({ file }) => file.includes('fresh'));
    expect(ofDrafts.map(({ file, ruleId, fatal }) => [file, ruleId, fatal])).toEqual(
      Array(3).fill(['content/places/fresh.md', 'missing-key', false]),
    );
    expect(digest?.events.filter(({ id }) => id === 'fresh')).toHaveLength(1);
  });

  test.each([
    [
      'event',
      'x',
      'found the kind "event"; expected one of articles, documents, posts, events, tracks',
    ],
    [
      '',
      '',
      'found the kind ""; expected one of articles, documents, posts, events, tracks, people',
    ],
    ['events', '', 'found the id ""; expected lower-case letters'],
    [
      'digest',
      'x',
      'found the kind "digest"; expected one of articles, documents, posts, events, tracks',
    ],
    ['events', 'Upper Case', 'found the id "Upper Case"; expected lower-case letters, digits and'],
    ['events', '../../outside', 'found the id "../../outside"; expected lower-case letters'],
    ['events', 'x.md', 'found the id "x.md"; expected lower-case letters'],
    ['people', 'max-muster', 'found content/people/max-muster.md already; choose another id'],
  ])('explains what is wrong with %s %s, and writes nothing', async (kind, id, reason) => {
    const before = stateOf(join(project.root, 'content'));
    await expect(create(project.root, kind, { id }, '2030-01-01')).rejects.toThrow(reason);
    expect(stateOf(join(project.root, 'content'))).toEqual(before);
  });

  test.each([
    ['events', 'Größe zählt: „Fähre“ & Łódź – 2 Tote 🎉', 'grosse-zahlt-fahre-lodz-2-tote'],
    ['events', 'Москва и Владивосток', 'moskva-i-vladivostok'],
    ['topics', 'Αθήνα και Πειραιάς', 'athina-kai-peiraias'],
    ['people', "Ann O'Sample; rm -rf ~ $(x) `y` \\ *", 'ann-osample-rm-rf-x-y'],
    ['places', 'Con', 'con-2'],
    ['people', 'Max Muster', 'max-muster-2'],
    ['organizations', 'Max Muster', 'max-muster-2'],
    ['tracks', 'word '.repeat(40), 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ])('makes an id for %s of a title, safe for shells and free: %s', async (kind, title, id) => {
    const said = await create(project.root, kind, { title: title.trim() }, '2030-01-01');
    onTestFinished(() => rmSync(join(project.root, `content/${kind}/${id}.md`)));
    expect(said).toContain(`Wrote content/${kind}/${id}.md`);
    const [, front = ''] = readFileSync(
      join(project.root, `content/${kind}/${id}.md`),
      'utf8',
    ).split('---');
    const { title: written, name = written } = parse(front) as { title?: string; name?: string };
    expect(name).toBe(title.trim());
  });

  test.each([
    [
      'Größe & Co',
      'found the id "Größe & Co"; expected lower-case letters, digits and single hyphens, such as "grosse-co"',
    ],
    ['Max Muster', ', such as "max-muster-2"'],
    [
      'max-muster',
      'found content/people/max-muster.md already; choose another id, such as "max-muster-2"',
    ],
    [
      '🎉',
      'found the id "🎉"; expected lower-case letters, digits and single hyphens, or a title to make one of: --title WORDS',
    ],
  ])('suggests another id than %s', async (id, reason) => {
    await expect(create(project.root, 'people', { id }, '2030-01-01')).rejects.toThrow(reason);
  });

  test('makes no id of a title in Chinese characters, which each language reads in its own way', async () => {
    const titled = create(project.root, 'topics', { title: '港の貿易' }, '2030-01-01');
    await expect(titled).rejects.toThrow(
      'found the title "港の貿易", of which no id can be made; expected an id before it: npm run new -- topics ID --title WORDS',
    );
  });

  test('takes no id that a record had', async () => {
    const undo = project.edit(
      'content/people/max-muster.md',
      '---\n',
      '---\nformerly: [old-name]\n',
    );
    onTestFinished(undo);
    const reason =
      'found "old-name" among the ids that content/people/max-muster.md had; choose another id, such as "old-name-2"';
    await expect(create(project.root, 'people', { id: 'old-name' }, '2030-01-01')).rejects.toThrow(
      reason,
    );
  });

  test('every id that is made of a title is one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const words = plainWords(title);
        if (words !== '') expect(words).toMatch(idPattern);
        expect(words.length).toBeLessThanOrEqual(60);
      }),
    );
  });

  test('explains what has to be made first', async () => {
    const root = mkdtempSync(join(tmpdir(), 'dateline-new-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    mkdirSync(join(root, 'content'));
    writeFileSync(join(root, 'content/digest.md'), '');
    const reason =
      'found nothing to refer to in content/articles/, content/people/; make these first';
    await expect(create(root, 'posts', { id: 'x' }, '2030-01-01')).rejects.toThrow(reason);
  });
});
