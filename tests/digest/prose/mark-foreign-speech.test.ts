import { describe, expect, test } from 'vitest';
import { markForeignSpeech } from '../../../src/digest/prose/mark-foreign-speech.ts';
import { renderProse } from '../../../src/digest/prose/prose.ts';
import { deepFreeze } from '../../plain-data.ts';
import { record } from '../records.ts';

/** The paragraphs of a summary with a German source, and with one in the language of the digest. */
function mark(summary: string): string {
  const { body } = record('events', `${summary}\n\n[^1]: One\n\n[^2]: Two`);
  const footnotes = [
    { identifier: '1', references: [], quotation: 'das Endspiel um die Fähre', language: 'de' },
    { identifier: '2', references: [], quotation: 'the end, or das Endspiel' },
  ];
  return renderProse(markForeignSpeech(deepFreeze(body), footnotes))
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/<section.*/s, '')
    .trim();
}

const marked = '<span lang="de" dir="auto">das Endspiel</span>';

describe('speech in the words of a source in another language', () => {
  test.each([
    ['He called it "das Endspiel".[^1]', `<p>He called it "${marked}".</p>`],
    ['“das Endspiel” is “das Endspiel”[^1]', `<p>“${marked}” is “${marked}”</p>`],
    ['*He* said „das Endspiel“, he did.[^1]', `<p><em>He</em> said „${marked}“, he did.</p>`],
    ['He called it “das Endspiel[^1]', `<p>He called it “${marked}</p>`],
    ['- "das Endspiel"[^1]\n- Two[^2]', `<ul>\n<li>"${marked}"</li>\n<li>Two</li>\n</ul>`],
  ])('has its language: %s', (summary, html) => {
    expect(mark(summary)).toBe(html);
  });

  test.each([
    ['"das Endspiel"[^1][^2]', 'a source in the language of the digest says it, too'],
    ['"the endgame"[^1]', 'it is a translation'],
    ['das Endspiel[^1]', 'it is no speech'],
    ['"das Endspiel"[^2]', 'the other source is in no footnote of the paragraph'],
    ['"das *Endspiel*"[^1]', 'there is emphasis in it'],
  ])('has not where %2$s: %1$s', (summary) => {
    expect(mark(summary)).not.toContain('lang=');
  });
});
