import type { CopyKind } from '../../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../../content/records.ts';
import { isDraft } from '../../../../../digest/references/drafts.ts';
import { pluralize } from '../../../../reports/pluralize.ts';
import { dateline } from '../../reading/dateline.ts';
import { isOnlyInRecord, type ShownSource } from '../../reading/source/shown-source.ts';
import { MoveLine } from './move-line.tsx';
import { type Joined, SourceText } from './source-text.tsx';
import { UseWords } from './use-words.tsx';

interface SourceSectionProps {
  readonly source: ParsedRecord<CopyKind>;
  /** Those that were made of it, for which its words can be used. */
  readonly drafts: readonly ParsedRecord[];
  readonly shown: ShownSource;
  /** What of it the values and quotations of the drafts are joined to. */
  readonly joined: readonly Joined[];
  /** Of the session. */
  readonly token: string;
}

/** The story as it was received, what moves a line of it, and what uses chosen words. */
export function SourceSection({ source, drafts, shown, joined, token }: SourceSectionProps) {
  return (
    <section class="source" aria-labelledby="source-heading">
      <div class="head">
        <h2 id="source-heading">Source</h2>
        <p class="credit">{dateline(source)}</p>
        <p class="told">{toldOf(source, shown)}</p>
        {shown.received && isDraft(source) && (
          <MoveLine source={source} shown={shown} token={token} />
        )}
      </div>
      <SourceText source={source} shown={shown} joined={joined} />
      <UseWords source={source} drafts={drafts} />
    </section>
  );
}

/** What is shown: of whatever is not the received file, it is said. */
function toldOf(source: ParsedRecord<CopyKind>, shown: ShownSource): string {
  if (!shown.received) {
    return isDraft(source)
      ? 'The text of the record: the file that was received is not kept here'
      : 'The text of the record, which is published';
  }
  const changed = shown.lines.filter((line) => isOnlyInRecord(line, shown)).length;
  const name =
    shown.received.name === '-' ? 'As it was received' : `${shown.received.name}, as received`;
  return changed === 0
    ? name
    : `${name}; the record was changed since, in ${pluralize(changed, 'paragraph')}`;
}
