/**
 * A process for the tests to kill. `node writing-process.mjs ROOT CHANGE`, bundled, writes the drafts of a story, and
 * kills itself when it is about to change the file system for that many times.
 */
import { writeDrafts } from '../../../src/commands/import/write-draft.ts';
import { killAtChange } from '../../kill-at-change.ts';
import { draftsOfStory } from './drafts-of-story.ts';

const [root = '', change = ''] = process.argv.slice(2);
killAtChange(Number(change));
writeDrafts(root, draftsOfStory);
