import type { ComponentChildren } from 'preact';
import { type Counted, countIn } from '../../../src/messages/language/plurals.ts';
import { useSite } from '../layout/site.tsx';

interface FilterFormProps {
  label: string;
  /** How many entries the page has. */
  total: number;
  /** Says how many of them are shown. */
  counts: Counted;
  /** What can be chosen: each choice has the name of a `data-` attribute of the entries. */
  children: ComponentChildren;
}

/**
 * Narrows the entries of the page down. The script that does it finds the form in its place, so that nothing
 * moves; where no script runs, the stylesheet hides it.
 */
export function FilterForm({ label, total, counts, children }: FilterFormProps) {
  const { messages } = useSite();
  return (
    <form class="filters" data-counts={JSON.stringify(counts)} aria-label={label}>
      {children}
      <button type="reset" hidden>
        {messages.showAll}
      </button>
      <output aria-live="polite">{countIn(messages)(total, counts)}</output>
    </form>
  );
}

/** A value of a `data-` attribute, which holds several with spaces between them. */
export function filterValue(words: string): string {
  return words.replaceAll(' ', '_');
}
