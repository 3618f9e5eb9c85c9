import { describe, expect, test } from 'vitest';
import { isDraft, withoutDrafts } from '../../../src/digest/references/drafts.ts';
import { cast, contentOf, record, write } from '../records.ts';

describe('drafts', () => {
  test('are told by "draft: true" alone', () => {
    expect(isDraft(record('topics', '', { draft: true }))).toBe(true);
    expect(isDraft(record('topics', '', { draft: false }))).toBe(false);
    expect(isDraft(record('topics', ''))).toBe(false);
    expect(isDraft(record('digest', 'Words.'))).toBe(false);
  });

  test('are left out, whatever their kind, and nothing else is', () => {
    const drafts = [
      write('people', 'newcomer', '', { draft: true }),
      write('articles', 'unfinished', 'Words.', { draft: true }),
    ];
    const { records } = contentOf([...cast, ...drafts]);
    const kept = withoutDrafts(records);
    expect(Object.values(kept).flat()).toHaveLength(cast.length);
    expect(Object.keys(kept).sort()).toEqual(Object.keys(records).sort());
    expect(records.people).toHaveLength(3);
  });
});
