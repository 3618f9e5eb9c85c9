import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reading } from '../../../../src/commands/dev/review/reading/read-project.ts';
import { importFiles } from '../../../../src/commands/import.ts';
import { createPictureReader } from '../../../../src/content/files/picture-files.ts';
import { readSource } from '../../../../src/content/files/read.ts';
import { withoutMemory } from '../../../../src/memoize.ts';
import { makeProject } from '../../../content/fixture-project.ts';

/** A story with two people who meet; `kept` occurs twice. */
export const story = `Ferry talks in New Quay

NEW QUAY, May 1 (Tidewire) - Prime Minister Ada Kolm of Norvia met Foreign Minister Bo Lind in New Quay on Wednesday and agreed to keep the night ferry.

The night ferry was kept by Kolm, and the night ferry was kept by Lind. They signed [two] papers *at once*.
`;

export const article = 'content/articles/2030-05-01-ferry-talks-in-new-quay.md';
export const event = 'content/events/2030-05-01-meeting-ada-kolm-bo-lind.md';

/** Imports the story into a project of its own. */
export async function importStory(text = story): Promise<{ root: string; reading: Reading }> {
  const root = makeProject();
  writeFileSync(join(root, 'story.txt'), text);
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  await importFiles(
    root,
    ['story.txt'],
    { date: '2030-05-02', lang: 'en' },
    { today: '2030-05-03', say },
  );
  const readPicture = createPictureReader();
  return { root, reading: { root, read: readSource, readPicture, memoize: withoutMemory } };
}

/** Writes another file of a project. */
export function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
