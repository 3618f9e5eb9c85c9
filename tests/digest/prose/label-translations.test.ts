import { describe, expect, test } from 'vitest';
import { labelTranslations } from '../../../src/digest/prose/label-translations.ts';
import { renderProse } from '../../../src/digest/prose/prose.ts';
import { deepFreeze } from '../../plain-data.ts';
import { record } from '../records.ts';

const translated = { quotation: 'das Endspiel um die Fähre', translation: 'the endgame, for all' };

/** The paragraphs of a summary whose first footnote is translated, without the footnotes. */
function label(summary: string, first: { quotation: string; translation?: string } = translated) {
  const { body } = record('events', `${summary}\n\n[^1]: One\n\n[^2]: Two`);
  const footnotes = [
    { identifier: '1', references: [], ...first },
    { identifier: '2', references: [], quotation: 'the end of it' },
  ];
  return renderProse(labelTranslations(deepFreeze(body), footnotes, 'translated'))
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/<section.*/s, '')
    .trim();
}

const mark = '<small>(translated)</small>';

describe('speech in the words of a translation', () => {
  test.each([
    [
      '"The end", he said: "the endgame".[^1][^2]',
      `<p>"The end", he said: "the endgame" ${mark}.</p>`,
    ],
    ['She said "the *endgame*".[^1]', `<p>She said "the <em>endgame</em>" ${mark}.</p>`],
    ['**She said "for all".**[^1]', `<p><strong>She said "for all" ${mark}.</strong></p>`],
    ['"the endgame" is "for all"[^1]', `<p>"the endgame" ${mark} is "for all" ${mark}</p>`],
    [
      '- "the endgame."[^1]\n- Two[^2]',
      `<ul>\n<li>"the endgame." ${mark}</li>\n<li>Two</li>\n</ul>`,
    ],
    ['She said “the endgame[^1]', `<p>She said “the endgame ${mark}</p>`],
  ])('is labelled behind its end: %s', (summary, html) => {
    expect(label(summary)).toBe(html);
  });

  test.each([
    ['"das Endspiel"[^1]', 'the source says it itself'],
    ['"the end of it"[^1][^2]', 'another source says it itself'],
    ['the endgame[^1]', 'it is no speech'],
    ['"the endgame"[^2]', 'the translation is in no footnote of the paragraph'],
  ])('is not where %2$s: %1$s', (summary) => {
    expect(label(summary)).not.toContain('translated');
  });

  test('is not where nothing is translated', () => {
    expect(label('"the endgame"[^1]', { quotation: 'the endgame' })).not.toContain('translated');
  });
});
