import { describe, expect, test } from 'vitest';
import { checkStory } from '../checked-claims.ts';
import { article, ferryStory } from '../ferry-story.ts';

/** The names of those who are told of. */
function told(participants: string[], ...sources: Parameters<typeof ferryStory>[0]): string[] {
  const { problems } = checkStory('participants', ferryStory(sources, { participants }));
  return problems.map(({ reason }) => /found "([^"]+)"/.exec(reason)?.[1] ?? reason);
}

describe('a participant is told of', () => {
  test.each([
    ['nobody of that name is in the sources', 'Ada Kolm met the board.', 'jon-hale', 'Jon Hale'],
    ['another minister is', 'Finance Minister Eva Lund spoke.', 'ada-kolm', 'Ada Kolm'],
    ['the deputy is', 'The deputy mayor of Port Selby spoke.', 'piet-orso', 'Piet Orso'],
    [
      'the office is held by somebody else',
      'Mayor Eva Lund of Port Selby spoke.',
      'piet-orso',
      'Piet Orso',
    ],
    ['the mayor is that of another town', 'The mayor of Arnby spoke.', 'piet-orso', 'Piet Orso'],
    ['a name only starts like it', 'Adam Kolmogor spoke.', 'ada-kolm', 'Ada Kolm'],
    [
      'another board of the town is',
      'The Selby School Board spoke.',
      'norvian-navy',
      'Norvian Navy',
    ],
  ])('when %s', (_, body, id, name) => {
    expect(told([id], article(body))).toEqual([name]);
  });

  test('when only the byline has the name', () => {
    expect(told(['jon-hale'], article('The ferry goes on.', { byline: ['Jon Hale'] }))).toEqual([
      'Jon Hale',
    ]);
  });

  test('when the source names them only where it tells of something else', () => {
    const paragraphs = ['Ada Kolm spoke.', 'The ferry goes on.', 'The dues fall.'];
    const far = [...paragraphs, 'Weeks before, Jon Hale had left the port.'];
    expect(told(['ada-kolm', 'jon-hale'], article(far.join('\n\n')))).toEqual(['Jon Hale']);
  });

  test('at the place of the id', () => {
    const story = ferryStory([article('Ada Kolm spoke.')], {
      participants: ['ada-kolm', 'jon-hale'],
    });
    const [problem] = checkStory('participants', story).problems;
    expect(problem?.reason).toBe(
      'found "Jon Hale" among the participants, whom no source names where it tells of the event; correct the id, cite what names them, or delete the entry',
    );
    expect(problem?.line).toBeGreaterThan(1);
  });
});

describe('nothing is told of a participant', () => {
  test.each([
    ['by the whole name', 'Ada Kolm spoke.', 'ada-kolm'],
    ['by the family name', 'Ms. Kolm spoke.', 'ada-kolm'],
    ['in capitals', 'KOLM: We will not sell it.', 'ada-kolm'],
    ['with initials', 'A. Kolm spoke.', 'ada-kolm'],
    ['in the possessive', "It was Kolm's idea.", 'ada-kolm'],
    ['by the office', "Norvia's transport minister spoke.", 'ada-kolm'],
    ['by the office, the other way round', 'The Norvian minister of transport spoke.', 'ada-kolm'],
    ['by the office in a town', 'The mayor of Port Selby spoke.', 'piet-orso'],
    ['by the short name', 'It was up to the SHB.', 'harbour-board'],
    ['by what the board is', 'The board spoke.', 'harbour-board'],
    ['by the country', 'The navy of Norvia sailed.', 'norvian-navy'],
    ['by a part that no other has', "Norvia's Dockers went home.", 'dockers'],
  ])('whom a source names %s', (_, body, id) => {
    expect(told([id], article(body))).toEqual([]);
  });

  test('who wrote a post that is cited, or that the event lists', () => {
    const post = {
      id: 'a-post',
      kind: 'post',
      author: 'jon-hale',
      platform: 'Plinth',
      language: 'en',
    } as const;
    const source = { ...post, date: '2030-02-25', body: 'The ferry goes on.' };
    const cited = article('Somebody wrote: The ferry goes on.');
    expect(told(['jon-hale'], source, cited)).toEqual([]);
    const story = ferryStory([cited], { participants: ['jon-hale'], posts: ['a-post'] });
    expect(
      checkStory('participants', { ...story, sources: [...story.sources, source] }).problems,
    ).toEqual([]);
  });

  test('who issued a document that is cited', () => {
    const issued = { id: 'notice', kind: 'document', language: 'en', title: 'Notice' } as const;
    const source = { ...issued, issuer: 'Norvian Navy', date: '2030-02-25', body: 'Keep away.' };
    expect(told(['norvian-navy'], source)).toEqual([]);
  });

  test('whose name the script of the source cannot show', () => {
    expect(told(['ada-kolm'], article('船は続く。', { language: 'ja' }))).toEqual([]);
  });
});
