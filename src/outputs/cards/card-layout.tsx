import type { Card, CardLabel } from './card.ts';
import { hollowColors, pageColors, trackColors } from './colors.ts';
import { type HeadlineFit, headlineLeading } from './fit-headline.ts';

/** What readers of Open Graph expect, in pixels. */
export const cardSize = { width: 1200, height: 630 };

/** The room for labels, headline and setting together. */
export const room = { width: 768, height: 420 };

/** Keys of the nodes of {@link CardMeasures}. */
export type MeasuredNode = `word-${number}` | 'space' | 'around';

/**
 * A card, built as an entry of the timeline is: the date in the margin under a rule in the colour of the
 * track; beside it, under a thin rule, what happened and where; at the foot the name of the digest.
 */
export function CardLayout({ card, fit }: { card: Card; fit: HeadlineFit }) {
  return (
    <div
      style={{
        ...labelStyle,
        display: 'grid',
        boxSizing: 'border-box',
        gridTemplateColumns: `248px ${room.width}px`,
        gridTemplateRows: `${room.height}px 42px`,
        gap: '34px 40px',
        width: cardSize.width,
        height: cardSize.height,
        padding: '76px 72px 58px',
        backgroundColor: pageColors.paper,
        color: pageColors.ink,
      }}
    >
      <div style={column}>
        <ColorRule labels={card.labels} />
        <div style={{ ...clamp(9), marginTop: 14 }}>{withDaysWhole(card.date ?? '')}</div>
      </div>
      <div style={{ ...column, borderTop: `2px solid ${pageColors.rule}` }}>
        <Labels card={card} />
        <Headline fit={fit}>{card.headline}</Headline>
        <Setting card={card} />
      </div>
      <div style={{ ...clamp(1), gridColumn: 2, fontWeight: 600 }}>{card.digestTitle ?? ''}</div>
    </div>
  );
}

/** Size in which {@link CardMeasures} has the headline, in pixels: large, so that rounding is small. */
export const measuredSize = 100;

/**
 * Never drawn: each word of the headline, a space, and all that stands above and below it; and the rest,
 * because satori tells what the font lacks.
 */
export function CardMeasures({ card }: { card: Card }) {
  const style = { ...headlineStyle(measuredSize), whiteSpace: 'pre' };
  return (
    <div style={{ ...labelStyle, ...column, alignItems: 'flex-start' }}>
      {wordsOf(card.headline).map((word, index) => (
        <div key={`word-${index}` satisfies MeasuredNode} style={style}>
          {word}
        </div>
      ))}
      <div key={'space' satisfies MeasuredNode} style={style}>
        {' '}
      </div>
      <div key={'around' satisfies MeasuredNode} style={{ ...column, width: room.width }}>
        <Labels card={card} />
        <Setting card={card} />
      </div>
      {[card.date, card.digestTitle].map((text) => (
        <div key={text}>{text ?? ''}</div>
      ))}
    </div>
  );
}

/** Balanced, unless it is cut off: satori balances what is left then, and leaves more out. */
function Headline({ fit: { size, cutAfter }, children }: { fit: HeadlineFit; children: string }) {
  const wrap = cutAfter === undefined ? { textWrap: 'balance' } : clamp(cutAfter);
  return <div style={{ ...headlineStyle(size), ...wrap }}>{children}</div>;
}

/** Over the date, in equal parts for all tracks; in ink where there is none. */
function ColorRule({ labels }: Pick<Card, 'labels'>) {
  const colors = labels.map(({ color }) => trackColors[color]);
  return (
    <div style={{ display: 'flex', height: 8 }}>
      {(colors.length === 0 ? [pageColors.ink] : colors).map((color) => (
        <div key={color} style={{ flexGrow: 1, backgroundColor: color }} />
      ))}
    </div>
  );
}

/** Above the headline, in two rows at most. */
function Labels({ card: { labels, kind = '' } }: { card: Card }) {
  return (
    <div
      style={{
        display: 'flex',
        flexShrink: 0,
        flexWrap: 'wrap',
        columnGap: 32,
        maxHeight: 84,
        overflow: 'hidden',
        margin: '20px 0 12px',
      }}
    >
      {labels.map(({ text, color }) => (
        <div
          key={text}
          style={{ display: 'flex', maxWidth: room.width, color: trackColors[color] }}
        >
          <Mark color={color} />
          <div style={{ ...clamp(1), fontWeight: 600, marginLeft: text && 16 }}>{text}</div>
        </div>
      ))}
      <div style={{ ...clamp(1), color: pageColors.quiet }}>{kind}</div>
    </div>
  );
}

function Mark({ color }: Pick<CardLabel, 'color'>) {
  const hex = trackColors[color];
  return (
    <div
      style={{
        flexShrink: 0,
        boxSizing: 'border-box',
        width: 20,
        height: 20,
        marginTop: 12,
        border: `4px solid ${hex}`,
        ...(hollowColors.has(color) ? {} : { borderRadius: 10, backgroundColor: hex }),
      }}
    />
  );
}

/** Below the headline. */
function Setting({ card: { setting = '' } }: { card: Card }) {
  return <div style={{ ...clamp(3), marginTop: 18, color: pageColors.quiet }}>{setting}</div>;
}

const column = { display: 'flex', flexDirection: 'column' } as const;
const labelStyle = { fontSize: 32, lineHeight: '42px' };

function headlineStyle(size: number) {
  return {
    display: 'block',
    flexShrink: 0,
    fontSize: size,
    fontWeight: 600,
    lineHeight: headlineLeading,
    letterSpacing: '-0.01em',
  };
}

/**
 * The parts of a headline between which a line may end: not before a sign that closes, nor behind one
 * that opens, where a space parts them from their word, as in French; nor between a quotation and a
 * bracket.
 *
 * @see https://www.unicode.org/reports/tr14/
 * @example wordsOf('Un « oui » franc !') // ['Un', '« oui »', 'franc !']
 */
export function wordsOf(headline: string): string[] {
  return headline.split(/ (?<![([{«‹] |["'”’»›] (?=[([{]))(?![)\]}»›!?:;])/);
}

/** Cuts a text off after some lines, with an ellipsis; a word that is wider than the line is broken. */
function clamp(lines: number) {
  return { display: 'block', lineClamp: lines, wordBreak: 'break-word' } as const;
}

/** Keeps the day beside its month, so that no line ends in `Sunday, 23`. */
function withDaysWhole(date: string): string {
  return date.replace(/\b(\d{1,2}) (?=\p{L})/gu, '$1\u00a0');
}
