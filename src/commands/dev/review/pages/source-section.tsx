import type { CopyKind } from '../../../../content/kinds/source-kinds.ts';
import { type ParsedRecord, recordKey } from '../../../../content/records.ts';
import { addresses } from '../../pages/own-addresses.ts';
import { dateline } from '../reading/dateline.ts';
import { domId, nameOf } from '../reading/reviewed.ts';
import { bodyField } from '../server/read-form.ts';
import { type Joined, SourceText } from './source-text.tsx';

interface SourceSectionProps {
  readonly source: ParsedRecord<CopyKind>;
  /** Those that were made of it: in the body of an event, its words can be quoted. */
  readonly drafts: readonly ParsedRecord[];
  /** The text of the source. */
  readonly text: string;
  /** What of it the values and quotations of the drafts are joined to. */
  readonly joined: readonly Joined[];
}

/** The words of the story, and what quotes chosen ones. */
export function SourceSection({ source, drafts, text, joined }: SourceSectionProps) {
  return (
    <section class="source" aria-labelledby="source-heading">
      <div class="head">
        <h2 id="source-heading">Source</h2>
        <p class="credit">{dateline(source)}</p>
      </div>
      <SourceText source={source} text={text} joined={joined} />
      <div
        class="choose"
        hidden
        data-source={recordKey(source)}
        data-footnotes={addresses.footnote}
      >
        <label for="into">Quote the chosen words in</label>
        <select id="into">
          {drafts
            .filter(({ kind }) => kind === 'events')
            .map((event) => (
              <option value={domId(event, [bodyField])}>{nameOf(event)}</option>
            ))}
        </select>
        <button type="button" id="write-footnote">
          Write footnote
        </button>
        <span id="footnote-said" role="status" />
      </div>
    </section>
  );
}
