import type { CopyKind } from '../../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../../content/records.ts';
import type { Candidate } from '../../reading/told/candidates.ts';

interface CandidateListProps {
  readonly candidates: readonly Candidate[];
  readonly source: ParsedRecord<CopyKind>;
  /** Its text. */
  readonly text: string;
  /** Of the session. */
  readonly token: string;
}

/** So many are shown at once. */
const most = 6;

/** The sentences that no event cites and that may tell of one, each with the button that makes it. */
export function CandidateList({ candidates, ...of }: CandidateListProps) {
  if (candidates.length === 0) return null;
  const [shown, more] = [candidates.slice(0, most), candidates.slice(most)];
  return (
    <section class="candidates" id="candidates" aria-labelledby="candidates-heading">
      <h2 id="candidates-heading">Perhaps events</h2>
      <p class="hint">No event cites these sentences yet. What is no event can stay here.</p>
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
    </section>
  );
}

interface ItemProps extends Omit<CandidateListProps, 'candidates'> {
  readonly candidate: Candidate;
}

function Item({ candidate, source, text, token }: ItemProps) {
  const { key, event, range, names } = candidate;
  const { language = 'en' } = source.front;
  const id = candidateId(candidate);
  const told = [event.kind, event.date?.value, ...names].filter((part) => part !== undefined);
  return (
    <li class="candidate" id={id} data-field={id}>
      <blockquote lang={language} dir="auto" id={`${id}-words`}>
        <a href={`#w${range.start}`}>{text.slice(range.start, range.end)}</a>
      </blockquote>
      <form method="post" action="#">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="path" value={source.path} />
        <input type="hidden" name="hash" value={source.hash} />
        <button type="submit" name="do" value={`make:${key}`} aria-describedby={`${id}-words`}>
          Make an event of it
        </button>
        <span class="counts">{told.join(', ')}</span>
      </form>
    </li>
  );
}

/** The id of its element. */
export function candidateId({ key }: Candidate): string {
  return `candidate.${key}`;
}
