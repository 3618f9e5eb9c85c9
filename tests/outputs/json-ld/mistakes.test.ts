import { describe, expect, test } from 'vitest';
import { isAmong, rangeOf } from '../schema-org.ts';
import type { Node } from './graph.ts';
import { mistakesIn } from './mistakes.ts';

describe('the vocabulary', () => {
  test('has what schema.org defines, and nothing else', () => {
    expect(rangeOf('Event', 'attendee')).toEqual(['Organization', 'Person', 'IdReference']);
    expect(rangeOf('Event', 'name')).toEqual(['Text']);
    expect(rangeOf('NewsArticle', 'creditText')).toEqual(['Text']);
    expect(rangeOf('Event', 'correction')).toBeUndefined();
    expect(rangeOf('Person', 'headline')).toBeUndefined();
    expect(isAmong('DefinedTerm', ['Thing'])).toBe(true);
    expect(isAmong('NewsArticle', ['Person', 'Organization'])).toBe(false);
  });

  test('reports mistakes', () => {
    const node: Node = {
      '@type': 'Event',
      participant: { '@type': 'Person', name: 'A' },
      location: { '@type': 'Person', name: 5 },
      superEvent: { '@type': 'Happening' },
      attendee: { '@id': 'https://digest.example/#nobody' },
      image: { '@type': 'ImageObject', width: '1600' },
    };
    expect(mistakesIn(node, new Map())).toEqual([
      ': Event has no "participant"',
      ': Event.location is no Person',
      ': Event.superEvent is no Happening',
      ': Event.attendee leads to https://digest.example/#nobody, which is nowhere',
      ': ImageObject.width is no distance',
    ]);
  });
});
