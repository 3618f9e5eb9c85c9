import { expect, test } from 'vitest';
import { fontNotes } from '../../../src/commands/reports/font-notes.ts';
import { loadDigest } from '../../../src/digest/load.ts';
import { altered } from '../../altered.ts';
import { folderOf } from '../../project.ts';

async function noted(title: string): Promise<string[]> {
  const { digest } = await loadDigest(folderOf('minimal'));
  const [event] = digest?.events ?? [];
  if (!digest || !event) throw new Error('found no event');
  return fontNotes(altered(digest, { events: [altered(event, { title })] }));
}

test.each(['They meet', 'Встреча', 'لقاء', 'मुलाक़ात', '会談', 'Meeting 🎉', 'வணக்கம்'])(
  'nothing is said of a headline whose font is there, or for which there is none: %s',
  async (title) => {
    expect(await noted(title)).toEqual([]);
  },
);

test('the font that a headline needs is named, with the command that installs it', async () => {
  expect(await noted('ผู้นำพบกัน กับ 항구')).toEqual([
    'Letters of Thai in 1 card, such as /cards/events/port-sample-meeting.png, have no font of theirs. ' +
      'To install it: npm install --save-exact @fontsource-variable/noto-serif-thai@5.3.0',
    'Letters of Korean in 1 card, such as /cards/events/port-sample-meeting.png, have no font of theirs. ' +
      'To install it: npm install --save-exact @fontsource-variable/noto-serif-kr@5.3.1',
  ]);
});
