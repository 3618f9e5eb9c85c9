import type { ParsedRecord } from '../../../../content/records.ts';
import { pluralize } from '../../../reports/pluralize.ts';
import type { Outcome } from './outcome.ts';
import { PublishButton } from './publish-button.tsx';

interface AllTogetherProps {
  readonly drafts: readonly ParsedRecord[];
  /** What came of the last press of one of its buttons. */
  readonly outcome: Outcome | undefined;
  /** What goes where the story is rejected. */
  readonly deleted: readonly ParsedRecord[];
  /** Of the session. */
  readonly token: string;
}

/** Publishes all drafts of a story, or rejects it. */
export function AllTogether({ drafts, deleted, token, outcome }: AllTogetherProps) {
  const fields = (records: readonly ParsedRecord[]) => (
    <>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="hashes" value={records.map(({ hash }) => hash).join(' ')} />
    </>
  );
  return (
    <div class="all">
      <form method="post" action="#">
        {fields(drafts)}
        <PublishButton
          id="publish-all"
          act="publish-all"
          label={`Publish all ${drafts.length}`}
          described="counts"
          outcome={outcome}
        />
      </form>
      {deleted.length > 0 && (
        <details class="reject">
          <summary>Reject the story</summary>
          <form method="post" action="#">
            {fields(deleted)}
            <button type="submit" name="do" value="delete-all">
              Delete {pluralize(deleted.length, 'file')}
            </button>
          </form>
        </details>
      )}
    </div>
  );
}
