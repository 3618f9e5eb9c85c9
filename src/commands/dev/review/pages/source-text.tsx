import type { CopyKind } from '../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../content/records.ts';
import type { Range } from '../../../../digest/quotation/source-text.ts';

/** A stretch of a source, and what on the page it is joined to. */
export interface Joined extends Range {
  /** The id of an element. */
  readonly of: string;
}

/** The words of a source, in paragraphs that know where they start, each stretch marked that something is joined to. */
export function SourceText({
  source,
  text,
  joined,
}: {
  source: ParsedRecord<CopyKind>;
  text: string;
  joined: readonly Joined[];
}) {
  const { language = 'en' } = source.front;
  return (
    <div
      class="text"
      id="source-text"
      lang={language}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which needs the focus of a keyboard.
      tabIndex={0}
    >
      {paragraphsOf(text).map(({ start, end }) => (
        <p data-start={start}>
          {piecesOf({ start, end }, joined).map((piece) => {
            const words = text.slice(piece.start, piece.end);
            return piece.of.length === 0 ? (
              words
            ) : (
              <mark id={`w${piece.start}`} data-of={piece.of.join(' ')}>
                {words}
              </mark>
            );
          })}
        </p>
      ))}
    </div>
  );
}

function paragraphsOf(text: string): Range[] {
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const range = { start, end: start + paragraph.length };
    start = range.end + 2;
    return range;
  });
}

/** Cuts a paragraph where something that is joined to it starts or ends. */
function piecesOf({ start, end }: Range, joined: readonly Joined[]) {
  const inside = joined.filter((each) => each.start < end && each.end > start);
  const cuts = inside.flatMap((each) => [Math.max(each.start, start), Math.min(each.end, end)]);
  const places = [...new Set([start, ...cuts, end])].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    const of = inside.filter((each) => each.start <= from && each.end >= to).map((each) => each.of);
    return { start: from, end: to, of: [...new Set(of)] };
  });
}
