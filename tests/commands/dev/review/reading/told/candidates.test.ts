/** Which sentences of a source are offered to an editor as events that nobody has made. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readProject } from '../../../../../../src/commands/dev/review/reading/read-project.ts';
import { candidatesOf } from '../../../../../../src/commands/dev/review/reading/told/candidates.ts';
import { copiesIn, sourceKey } from '../../../../../../src/content/kinds/source-kinds.ts';
import { article, event, importStory, put, story } from '../../review-project.ts';

const planted = 'On Tuesday, Kolm planted an oak with Mayor Dan Rook in Old Quay.';
const text = `${story}\nThe oak is small. ${planted} It grows.\n`;

let root: string;
let reading: Awaited<ReturnType<typeof importStory>>['reading'];

beforeEach(async () => {
  ({ root, reading } = await importStory(text));
});

async function shown(path = article) {
  const project = await readProject(reading);
  const source = copiesIn(project.records).find((copy) => copy.path === path);
  if (!source) throw new Error(`found no ${path}`);
  const words = project.quotations.sources.text(sourceKey(source)).text;
  return candidatesOf(source, project).map(({ event: { kind, date }, range, names }) =>
    [words.slice(range.start, range.end), kind, date?.value, ...names].join(' | '),
  );
}

test('those that made no event, with their words in the text of the record', async () => {
  expect(await shown()).toEqual([`${planted} | meeting | 2030-04-30 | Ada Kolm | Dan Rook`]);
});

test('not those that an event cites, in whatever words, with whatever day', async () => {
  const cited = (date: string) =>
    `---\ntitle: An oak\nkind: visit\ndate: ${date}\ndraft: true\n---\nThey planted it.[^1]\n\n[^1]: [Tidewire, 1 May 2030](../articles/2030-05-01-ferry-talks-in-new-quay.md) "planted an oak"\n`;
  put(root, 'content/events/an-oak.md', cited('2030-04-30'));
  expect(await shown()).toEqual([]);
  put(root, 'content/events/an-oak.md', cited('2030-04-29'));
  expect(await shown()).toEqual([]);
});

test('those of an event that was rejected, as an import would make it again', async () => {
  const draft = readFileSync(join(root, event), 'utf8');
  writeFileSync(join(root, event), draft.replace(/^\[\^1\]: .*$/m, '[^1]: Nothing.'));
  expect((await shown())[0]).toMatch(/^Prime Minister Ada Kolm .* \| meeting \| 2030-05-01 \|/);
});

test('those of a source that was typed by hand, by the day that its record states', async () => {
  const typed = 'content/documents/note.md';
  put(
    root,
    typed,
    [
      '---\ntitle: A note\ntype: statement\nissuer: The Harbour\ndate: 2030-06-05\nlanguage: en\n---\n',
      'Kolm \\*waved\\*.\n',
      'Prime Minister Ada Kolm sailed\nwith Mayor Dan Rook on Monday.\n',
    ].join('\n'),
  );
  expect(await shown(typed)).toEqual([
    'Prime Minister Ada Kolm sailed\nwith Mayor Dan Rook on Monday. | meeting | 2030-06-03 | Ada Kolm | Dan Rook',
  ]);
});
