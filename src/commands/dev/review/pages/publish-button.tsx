import { pluralize } from '../../../reports/pluralize.ts';
import type { Outcome } from './outcome.ts';

interface PublishButtonProps {
  readonly id: string;
  /** What it sends. */
  readonly act: string;
  readonly label: string;
  /** What goes with it, if something does. */
  readonly detail?: string;
  /** The id of what says how much is left open. */
  readonly described: string;
  /** What came of the press before. */
  readonly outcome: Outcome | undefined;
}

/** Publishes; where warnings are left, with the second press. */
export function PublishButton({
  id,
  act,
  label,
  detail = '',
  described,
  outcome,
}: PublishButtonProps) {
  const confirmation = outcome?.confirmation;
  const warnings = pluralize(outcome?.problems.length ?? 0, 'warning');
  return (
    <>
      {confirmation !== undefined && <input type="hidden" name="confirmed" value={confirmation} />}
      <button type="submit" name="do" value={act} class="main" id={id} aria-describedby={described}>
        {confirmation === undefined ? label + detail : `${label} with ${warnings}`}
      </button>
    </>
  );
}
