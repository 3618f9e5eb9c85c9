import type { Card } from './card.ts';

/** More characters than there is room for on a card; laying out more would only take time. */
const longest = 600;

/** All but the signs behind a letter that join it to the next one, or do not, as Persian and Hindi have them. */
const shapeless = /(?<![\p{L}\p{M}])[\u200c\u200d]|(?![\u200c\u200d])\p{C}|\uFE0E|\uFE0F|\u20E3/gu;

/**
 * A card with its texts composed (NFC), and without what has no shape of its own: controls, halves of
 * characters, and what turns a character into an emoji.
 */
export function composed(card: Card): Card {
  return mapTexts(card, (text) => {
    const shapes = text.replace(/\p{Cc}/gu, ' ').replace(shapeless, '');
    return shortened(tidy(shapes.normalize('NFC')));
  });
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The start of a long text, without a part of what a reader takes for one character, such as half of a flag. */
function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const start = characters.slice(0, longest + 1).join('');
  const whole = Array.from(segmenter.segment(start), ({ segment }) => segment).slice(0, -1);
  // Of a single one that is longer than all that there is room for, some is better than nothing.
  return whole.join('') || characters.slice(0, longest).join('');
}

/**
 * A card without the characters that the font lacks. A box in place of a letter helps nobody, and words
 * with letters left out say something else. So, for each text:
 *
 * - a compatible character takes the place of one such as `①` or `ﬁ`;
 * - what one types takes the place of a sign: `-` for each hyphen, `->` for an arrow, `~` for `≈`;
 * - emoji, other pictures and other punctuation are left out;
 * - a text with any other missing character, such as one of a script whose font is not installed, is left out whole.
 *
 * The name of the digest stands in for a headline that is left out. The words themselves are beside
 * the picture wherever it is shown: they are the title and the alternative text.
 *
 * @param lacking Finds what the font lacks in a text: characters, and what is drawn as one with them.
 */
export function withoutMissing(card: Card, lacking: (text: string) => readonly string[]): Card {
  return mapTexts(card, (text) => {
    const missing = lacking(text);
    if (missing.length === 0) return text;
    const rest = missing.reduce((some, each) => some.replaceAll(each, substitute), text);
    return lacking(tidy(rest)).length === 0 ? tidy(rest) : '';
  });
}

const typed: Record<string, string> = {
  ...{ '‐': '-', '‑': '-', '‒': '–', '―': '—' },
  ...{ '←': '<-', '→': '->', '↔': '<->', '⇒': '=>' },
  ...{ '≈': '~', '≠': '!=', '≤': '<=', '≥': '>=', '⋅': '·' },
};
const picture = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}\p{So}]$/u;
/** But for signs that change a number. */
const punctuation = /^(?![‰‱])\p{P}$/u;

/** For each character of what is drawn as one. */
function substitute(missing: string): string {
  return Array.from(missing, (character) => {
    if (picture.test(character)) return ' ';
    const plain = typed[character] ?? character.normalize('NFKC');
    return plain === character && punctuation.test(character) ? ' ' : plain;
  }).join('');
}

function mapTexts(card: Card, change: (text: string) => string): Card {
  const { language, date = '', labels, kind = '', headline, setting = '', digestTitle = '' } = card;
  const [changedHeadline, changedTitle] = [change(headline), change(digestTitle)];
  return {
    language,
    date: change(date) || undefined,
    labels: labels.map(({ text, color }) => ({ text: change(text), color })),
    kind: change(kind) || undefined,
    headline: changedHeadline || changedTitle,
    setting: change(setting) || undefined,
    digestTitle: (changedHeadline && changedTitle) || undefined,
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
