import type { CopyKind } from '../../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../../content/records.ts';
import { kindLabel } from '../../reading/kind-label.ts';
import type { Candidate } from '../../reading/told/candidates.ts';

interface CandidateListProps {
  readonly candidates: readonly Candidate[];
  /** How many others were dismissed. */
  readonly dismissed: number;
  readonly source: ParsedRecord<CopyKind>;
  /** Its text. */
  readonly text: string;
  /** Of the session. */
  readonly token: string;
}

/** So many are shown at once. */
const most = 6;

/** The sentences that no event cites and that may tell of one, each with the button that makes it. */
export function CandidateList({ candidates, dismissed, ...of }: CandidateListProps) {
  if (candidates.length + dismissed === 0) return null;
  const [shown, more] = [candidates.slice(0, most), candidates.slice(most)];
  return (
    <section class="candidates" id="candidates" aria-labelledby="candidates-heading">
      <h2 id="candidates-heading">Perhaps events</h2>
      {candidates.length > 0 && <p class="hint">No event cites these sentences yet.</p>}
      <ul>
        {shown.map((candidate) => (
          <Item candidate={candidate} {...of} />
        ))}
      </ul>
      {more.length > 0 && (
        <details class="extra">
          <summary>{more.length} more</summary>
          <ul>
            {more.map((candidate) => (
              <Item candidate={candidate} {...of} />
            ))}
          </ul>
        </details>
      )}
      {dismissed > 0 && (
        <form method="post" action="#">
          <SourceFields source={of.source} token={of.token} />
          <button type="submit" name="do" value="show-dismissed" id="show-dismissed">
            Show {dismissed} dismissed again
          </button>
        </form>
      )}
    </section>
  );
}

interface ItemProps extends Omit<CandidateListProps, 'candidates' | 'dismissed'> {
  readonly candidate: Candidate;
}

function Item({ candidate, source, text, token }: ItemProps) {
  const { key, event, range, names } = candidate;
  const { language = 'en' } = source.front;
  const id = candidateId(candidate);
  const told = [kindLabel(event.kind), event.date?.value, ...names].filter(
    (part) => part !== undefined,
  );
  return (
    <li class="candidate" id={id} data-field={id}>
      <blockquote lang={language} dir="auto" id={`${id}-words`}>
        <a href={`#w${range.start}`}>{text.slice(range.start, range.end)}</a>
      </blockquote>
      <form method="post" action="#">
        <SourceFields source={source} token={token} />
        <button type="submit" name="do" value={`make:${key}`} aria-describedby={`${id}-words`}>
          Make an event of it
        </button>
        <button type="submit" name="do" value={`dismiss:${key}`} aria-describedby={`${id}-words`}>
          Dismiss
        </button>
        <span class="counts">{told.join(', ')}</span>
      </form>
    </li>
  );
}

function SourceFields({ source, token }: Pick<CandidateListProps, 'source' | 'token'>) {
  return (
    <>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="path" value={source.path} />
      <input type="hidden" name="hash" value={source.hash} />
    </>
  );
}

/** The id of its element. */
export function candidateId({ key }: Candidate): string {
  return `candidate.${key}`;
}
