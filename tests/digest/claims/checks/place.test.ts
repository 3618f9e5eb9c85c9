import { describe, expect, test } from 'vitest';
import { checkStory } from '../checked-claims.ts';
import { article, ferryStory } from '../ferry-story.ts';

function told(place: string, source: ReturnType<typeof article>, words?: string): string[] {
  const evidence = words === undefined ? {} : { place: { source: source.id, words } };
  return checkStory('place', ferryStory([source], { place, evidence })).problems.map(
    ({ reason }) => reason,
  );
}

describe('the place of an event is told of', () => {
  test('when no source names it', () => {
    expect(told('port-selby', article('They met in Arnby.'))).toEqual([
      'found "Port Selby" as the place, which no source of the event names; correct the id, or cite a source that does',
    ]);
  });

  test('when the source has the word, but not as a name', () => {
    expect(told('custom-house', article('It was the custom of the house.'))).toHaveLength(1);
  });

  test('when the evidence names another place', () => {
    const body = 'They met in Port Selby. The papers were kept in the Custom House.';
    expect(told('custom-house', article(body), 'They met in Port Selby')).toEqual([
      'found "Custom House" as the place, but its evidence, "They met in Port Selby", names "Port Selby"; correct the id, or cite what names the place',
    ]);
  });
});

describe('nothing is told of a place', () => {
  test.each([
    ['in its text', article('They met in Port Selby.')],
    ['in its dateline', article('They met.', { dateline: { place: 'PORT SELBY, Norvia' } })],
    ['in its title', article('They met.', { title: "Port Selby's ferry" })],
  ])('that the source names %s', (_, source) => {
    expect(told('port-selby', source)).toEqual([]);
  });

  test.each([
    ['under another name', 'munchen', article('Sie trafen sich in München.', { language: 'de' })],
    ['in another script', 'minato', article('水先市で会った。', { language: 'ja' })],
    ['by its people', 'norvia', article('They met in the Norvian capital.')],
  ])('that the source names %s', (_, place, source) => {
    expect(told(place, source)).toEqual([]);
  });

  test('in a source whose script it has no name in', () => {
    expect(told('port-selby', article('水先市で会った。', { language: 'ja' }))).toEqual([]);
  });

  test.each([
    ['They met at the Custom House in Port Selby.', 'in Port Selby'],
    ["They met at Port Selby's Custom House.", "at Port Selby's"],
    ['They met at the Custom House. The ferry lay outside.', 'The ferry lay outside'],
  ])('when the evidence names the town that it is in, or no place: %s', (body, words) => {
    expect(told('custom-house', article(body), words)).toEqual([]);
  });
});
