import { readReceived } from '../../src/importer/received/read-received.ts';
import type { Received } from '../../src/importer/received/received.ts';
import { readStory } from '../../src/importer/story/read-story.ts';
import type { Story } from '../../src/importer/story/story.ts';

/** A text as it was received. */
export async function received(text: string, name = 'story.txt'): Promise<Received> {
  const read = await readReceived(name, Buffer.from(text));
  if ('ruleId' in read) throw new Error(read.reason);
  return read;
}

/** What is read in a text that is near to 2 May 2030. */
export async function storyOf(text: string, name = 'story.txt'): Promise<Story> {
  return readStory(await received(text, name), { near: '2030-05-02', today: '2030-05-02' });
}
