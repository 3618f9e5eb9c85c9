import type { CopyKind } from '../../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../../content/records.ts';
import type { Range } from '../../../../../digest/quotation/source-text.ts';
import {
  isMovable,
  isOnlyInRecord,
  type ShownLine,
  type ShownSource,
  whyLeftOut,
} from '../../reading/source/shown-source.ts';

/** A stretch of a source, and what on the page it is joined to. */
export interface Joined extends Range {
  /** The id of an element. */
  readonly of: string;
}

interface SourceTextProps {
  readonly source: ParsedRecord<CopyKind>;
  readonly shown: ShownSource;
  readonly joined: readonly Joined[];
}

/**
 * The lines of a source as text, each stretch marked that something is joined to. A paragraph of the record knows where
 * it starts in that; a line that is none says what it is.
 */
export function SourceText({ source, shown, joined }: SourceTextProps) {
  const { language = 'en' } = source.front;
  const { text, lines } = shown;
  return (
    <div
      class="text"
      id="source-text"
      lang={language}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which needs the focus of a keyboard.
      tabIndex={0}
    >
      {lines.map((line, index) => {
        const pieces = piecesOf(line, joined);
        const isSaid = pieces.some(({ of }) => of.length > 0);
        return (
          <p
            data-start={line.at}
            data-line={isMovable(line, shown) ? index : undefined}
            class={classOf(line, shown, isSaid)}
            dir="auto"
          >
            <What line={line} shown={shown} isSaid={isSaid} />
            {pieces.map(({ start, end, of }) => {
              const words = text.slice(start, end);
              return of.length === 0 ? (
                words
              ) : (
                <mark id={`w${start}`} data-of={of.join(' ')}>
                  {words}
                </mark>
              );
            })}
          </p>
        );
      })}
    </div>
  );
}

/** What a line is that is no paragraph as it was received. */
function What({ line, shown, isSaid }: { line: ShownLine; shown: ShownSource; isSaid: boolean }) {
  const why = whyLeftOut(line, shown);
  if (why === undefined && !isOnlyInRecord(line, shown)) return null;
  return (
    <span class="what">
      <span lang="en" dir="ltr">
        {why === undefined ? 'as the record has it' : isSaid ? why : `left out, ${why}`}:
      </span>{' '}
    </span>
  );
}

function classOf(line: ShownLine, shown: ShownSource, isSaid: boolean): string | undefined {
  if (isOnlyInRecord(line, shown)) return 'changed';
  if (whyLeftOut(line, shown) === undefined) return undefined;
  const isStated = shown.received?.parts[line.part ?? -1]?.isStated === true;
  return ['left-out', isSaid && 'said', isStated && 'stated'].filter(Boolean).join(' ');
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
