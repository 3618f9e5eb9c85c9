import type { CopyKind } from '../../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../../content/records.ts';
import { pluralize } from '../../../../reports/pluralize.ts';
import { isMovable, type ShownSource, whyLeftOut } from '../../reading/source/shown-source.ts';

interface MoveLineProps {
  readonly source: ParsedRecord<CopyKind>;
  readonly shown: ShownSource;
  /** Of the session. */
  readonly token: string;
}

/** Longer lines are cut off. */
const mostSigns = 60;

/** Brings a line that was left out back into the record, or takes one out. It is a form that works without a script. */
export function MoveLine({ source, shown, token }: MoveLineProps) {
  const lines = shown.lines.flatMap((line, index) =>
    isMovable(line, shown) ? [{ line, index, why: whyLeftOut(line, shown) }] : [],
  );
  const [out, within] = [true, false].map((isOut) =>
    lines.filter(({ why }) => (why !== undefined) === isOut),
  );
  const option = ({ line, index, why }: (typeof lines)[number]) => (
    <option value={index}>
      {why !== undefined && `${why}: `}
      {shortOf(shown.text.slice(line.start, line.end))}
    </option>
  );
  return (
    <details class="lines" id="lines">
      <summary>{pluralize(out?.length ?? 0, 'line')} left out</summary>
      <form method="post" action="#">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="path" value={source.path} />
        <input type="hidden" name="hash" value={source.hash} />
        <label for="line">Line</label>
        <select id="line" name="line">
          <optgroup label="Left out">{out?.map(option)}</optgroup>
          <optgroup label="In the record">{within?.map(option)}</optgroup>
        </select>
        <button
          type="submit"
          name="do"
          value="move-line"
          data-put-in="Bring back"
          data-take-out="Leave out"
        >
          Bring back or leave out
        </button>
      </form>
    </details>
  );
}

function shortOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > mostSigns ? `${line.slice(0, mostSigns).trimEnd()}…` : line;
}
