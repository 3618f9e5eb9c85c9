import type { ComponentChildren } from 'preact';
import { pluralize } from '../../../reports/pluralize.ts';
import type { LeftOpen as Left } from '../reading/left-open.ts';

/** How much is left to decide of some drafts, with links: without a script, to the first of each. */
export function LeftOpen({ left: { values, warnings } }: { left: Left }) {
  return (
    <>
      {values.length > 0 && (
        <>
          <LinkTo ids={values}>{pluralize(values.length, 'value')} left to decide</LinkTo>
          {warnings.length > 0 && ', '}
        </>
      )}
      {warnings.length > 0 && (
        <LinkTo ids={warnings}>{pluralize(warnings.length, 'warning')}</LinkTo>
      )}
      {values.length + warnings.length === 0 && 'nothing left to decide'}
    </>
  );
}

function LinkTo({ ids, children }: { ids: readonly string[]; children: ComponentChildren }) {
  return (
    <a href={`#${ids[0]}`} data-all={[...new Set(ids)].join(' ')}>
      {children}
    </a>
  );
}
