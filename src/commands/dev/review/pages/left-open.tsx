import { pluralize } from '../../../reports/pluralize.ts';
import type { LeftOpen as Left } from '../reading/left-open.ts';

/** How much is left to decide of some drafts, with links to the first of each. */
export function LeftOpen({ left: { values, warnings } }: { left: Left }) {
  return (
    <>
      {values.length > 0 && (
        <>
          <a href={`#${values[0]}`}>{pluralize(values.length, 'value')} left to decide</a>
          {warnings.length > 0 && ', '}
        </>
      )}
      {warnings.length > 0 && (
        <a href={`#${warnings[0]}`}>{pluralize(warnings.length, 'warning')}</a>
      )}
      {values.length + warnings.length === 0 && 'nothing left to decide'}
    </>
  );
}
