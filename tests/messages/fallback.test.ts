import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { es } from '../../src/messages/es.ts';
import { completed, missingWords } from '../../src/messages/fallback.ts';

describe('a catalogue that lacks words', () => {
  const { search: _, ...others } = es;
  const partly = { ...others, follow: { digest: 'Seguir este resumen' } };

  test('names them, also those within a group', () => {
    expect(missingWords(partly)).toEqual(
      expect.arrayContaining(['search', 'follow.tracks', 'follow.topics', 'follow.people']),
    );
    expect(missingWords(partly)).toHaveLength(4);
  });

  test('shows the English ones in their place, and its own beside them', () => {
    const messages = completed(partly);
    expect(messages.search).toBe('Search');
    expect(messages.follow).toEqual({ ...en.follow, digest: 'Seguir este resumen' });
    expect(messages.timeline).toBe('Cronología');
  });

  test('keeps its own dates and numbers', () => {
    expect(completed(partly).dates).toEqual(es.dates);
    expect(completed(partly).number(12_345)).toBe(es.number(12_345));
  });
});

test('the English catalogue lacks nothing', () => {
  expect(missingWords(en)).toEqual([]);
});
