import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importFiles } from '../../../src/commands/import.ts';
import { loadDigest } from '../../../src/digest/load.ts';
import { isFatal } from '../../../src/problem.ts';
import { makeProject } from '../../content/fixture-project.ts';

let root: string;
let said: string[];
beforeEach(() => {
  root = makeProject();
  said = [];
});

const receive = (name: string, text: string) => writeFileSync(join(root, name), text);
const run = (name: string, options = {}) =>
  importFiles(
    root,
    [name],
    { date: '2030-05-02', ...options },
    { today: '2030-05-03', say: (line) => said.push(line) },
  );
const read = (path: string) => readFileSync(join(root, 'content', path), 'utf8');
const fatal = async () =>
  (await loadDigest(root, { drafts: true })).problems.filter(isFatal).map(({ reason }) => reason);

const paragraphs = [
  'Mayor Ada Kolm of New Port met Senator Ivo Roe on Wednesday to talk about the old quay, which has been shut since the storm of last winter.',
  '"The quay is open again. Come and see the boats, and bring your own chairs," Kolm wrote on X.',
  'Ferries to the islands run every hour until the end of the summer, the harbour board said in its plan for the year.',
];

describe('the same story of another agency', () => {
  test('is known by paragraphs that are nearly the same, and makes no twin of a post', async () => {
    receive('one.txt', `NEW PORT, May 1 (Wire) - ${paragraphs.join('\n\n')}\n`);
    await run('one.txt');
    const other = paragraphs
      .map((text) => text.replace('talk about', 'discuss').replace('run every hour', 'run hourly'))
      .join('\n\n')
      .replace('and bring your own chairs', 'and bring your chairs');
    receive('two.txt', `New Port, May 1 (Other Press) - ${other}\n\nHotels are full.\n`);
    const report = await run('two.txt');
    const path = 'content/articles/2030-05-01-wire-new-port.md';
    expect(report).toMatch(new RegExp(`like +${path} has [23] of 3 paragraphs`));
    expect(
      readdirSync(join(root, 'content/posts')).filter((each) => each.includes('kolm')),
    ).toEqual(['2030-05-01-ada-kolm.md']);
    expect(read('posts/2030-05-01-ada-kolm.md')).toMatch(/^quotedIn: \[.+, .+\]$/m);
  });

  test('is none where one phrase is shared', async () => {
    receive('one.txt', `NEW PORT, May 1 (Wire) - ${paragraphs.join('\n\n')}\n`);
    await run('one.txt');
    receive(
      'two.txt',
      'NEW PORT, May 1 (Other Press) - Bakers of New Port met on Wednesday to talk about the old quay and the price of bread, which has risen.\n',
    );
    expect(await run('two.txt')).not.toContain('  like ');
  });
});

describe('what an editor asks for', () => {
  const story = `NEW PORT, May 1 (Wire) - ${paragraphs[0]}\n\n"It is a good day for all of us," Roe told reporters.\n`;

  test('--track puts the events on a track that there is', async () => {
    receive('story.txt', story);
    const [track = ''] = readdirSync(join(root, 'content/tracks')).map((name) =>
      name.replace('.md', ''),
    );
    await run('story.txt', { track });
    const [event = ''] = readdirSync(join(root, 'content/events')).filter((name) =>
      name.includes('kolm'),
    );
    expect(read(`events/${event}`)).toContain(`track: ${track}\n`);
    await expect(run('story.txt', { track: 'none-such' })).rejects.toThrow(
      'found --track none-such',
    );
  });

  test('what was merely said is listed, with who said it, and makes no post', async () => {
    receive('story.txt', story);
    expect(await run('story.txt')).toContain(
      '  said        Ivo Roe, 3:2 "It is a good day for all of us,"; no post',
    );
    const { imported } = JSON.parse(await run('story.txt', { json: true }));
    expect(imported[0].said).toEqual([]);
  });

  test('bodies that take part become organizations', async () => {
    receive(
      'story.txt',
      'NEW PORT, May 1 (Wire) - The Coastal Rail Authority and Kestrel Engineering signed an agreement on Wednesday to build four stations.\n',
    );
    await run('story.txt');
    expect(read('organizations/coastal-rail-authority.md')).toContain(
      'name: Coastal Rail Authority\n',
    );
    const [event = ''] = readdirSync(join(root, 'content/events')).filter((name) =>
      name.includes('signing'),
    );
    expect(read(`events/${event}`)).toContain(
      'participants:\n  - coastal-rail-authority\n  - kestrel-engineering\n',
    );
    expect(await fatal()).toEqual([]);
  });

  test('--kind post makes a draft of a post that was seen itself', async () => {
    receive(
      'post.txt',
      'Ada Kolm\n@adakolm\n\nThe quay is *open* again.\n\nCome and see it.\n\n10:30 AM · May 1, 2030\n12 Likes\n',
    );
    const url = 'https://x.com/adakolm/status/1';
    const report = await run('post.txt', { kind: 'post', url });
    expect(report).toContain('wrote content/posts/2030-05-01-ada-kolm.md');
    expect(read('posts/2030-05-01-ada-kolm.md')).toBe(
      `---\nauthor: ada-kolm\nplatform: X\ndate: 2030-05-01\ndateBasis: stated\nurl: ${url}\nretrieved: 2030-05-03\ndraft: true\n---\n\n` +
        'The quay is \\*open\\* again.\n\nCome and see it.\n',
    );
    expect(await fatal()).toEqual([]);
    expect(await run('post.txt', { kind: 'post', url })).toContain('has this text already');
  });

  test('a kind that there is not is refused', async () => {
    await expect(run('post.txt', { kind: 'poem' })).rejects.toThrow(
      'found --kind poem; expected article, document or post',
    );
  });

  test('an import that was cut off is finished first', async () => {
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(
      join(root, '.cache/import.json'),
      JSON.stringify([
        {
          path: 'content/people/eva-cut.md',
          text: '---\nname: Eva Cut\nsortName: Cut, Eva\ndraft: true\n---\n',
        },
      ]),
    );
    receive('story.txt', story);
    await run('story.txt');
    expect(said).toEqual(['finished an import that was cut off: content/people/eva-cut.md']);
    expect(read('people/eva-cut.md')).toContain('name: Eva Cut');
    writeFileSync(join(root, '.cache/import.json'), '[]');
    expect(JSON.parse(await run('story.txt', { json: true }))).toMatchObject({ problems: [] });
  });
});
