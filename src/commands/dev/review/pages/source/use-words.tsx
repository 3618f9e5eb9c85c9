import type { CopyKind } from '../../../../../content/kinds/source-kinds.ts';
import type { Kind } from '../../../../../content/kinds.ts';
import type { ParsedRecord } from '../../../../../content/records.ts';
import { addresses } from '../../../pages/own-addresses.ts';
import { domId, nameOf } from '../../reading/reviewed.ts';
import { nameAsShown } from '../../reading/source/source-as-shown.ts';

interface UseWordsProps {
  readonly source: ParsedRecord<CopyKind>;
  readonly drafts: readonly ParsedRecord[];
}

/** The drafts that words of the source can be used for. */
const users: readonly (readonly [Kind, string])[] = [
  ['events', 'Events'],
  ['posts', 'Posts'],
  ['people', 'People'],
];

/** Uses words that are chosen in the source for the draft that was worked on last, or another. */
export function UseWords({ source, drafts }: UseWordsProps) {
  return (
    <div
      class="choose"
      hidden
      data-source={nameAsShown(source)}
      data-footnotes={addresses.footnote}
    >
      <label for="into">Chosen words for</label>
      <select id="into">
        {users.map(([kind, label]) => {
          const its = drafts.filter((draft) => draft.kind === kind);
          return (
            its.length > 0 && (
              <optgroup label={label}>
                {its.map((draft) => (
                  <option value={domId(draft)} data-kind={kind}>
                    {nameOf(draft)}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
      <button type="button" id="write-footnote" data-for="events">
        Write footnote
      </button>
      <button type="submit" name="do" id="takes-part" data-for="events">
        Takes part
      </button>
      <button type="submit" name="do" id="wrote-it" data-for="posts">
        Wrote it
      </button>
      <button type="submit" name="do" id="is-name" data-for="people">
        Name
      </button>
      <span id="words-said" role="status" />
    </div>
  );
}
