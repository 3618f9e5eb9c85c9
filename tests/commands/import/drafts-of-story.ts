import type { DraftFile } from '../../../src/commands/import/write-draft.ts';

/** A post that there is before a story is imported that quotes it as well. */
export const postBefore = { path: 'content/posts/old.md', text: 'quotedIn: other' };

/** The drafts of a story: new records, and one that changes. */
export const draftsOfStory: readonly DraftFile[] = [
  { path: 'content/events/met.md', text: 'event' },
  { path: 'content/articles/story.md', text: 'article' },
  { path: 'content/people/ada.md', text: 'person' },
  { path: postBefore.path, text: 'quotedIn: [other, story]', isQuotedAgain: true },
];
