import type { ParsedRecord } from '../../../../content/records.ts';
import { domId, type ReviewedField } from '../reading/reviewed.ts';
import { nameOfPath } from '../server/read-form.ts';
import { OnDisk } from './on-disk.tsx';
import type { Outcome } from './outcome.ts';
import { Words } from './words.tsx';

interface FieldRowProps {
  readonly record: ParsedRecord;
  readonly field: ReviewedField;
  readonly outcome: Outcome | undefined;
  readonly text: string;
  readonly names: ReadonlyMap<string, string>;
}

/** So many places of one value are linked to. */
const mostLinks = 3;

/** A value, the words that it is from, and what is left to decide of it. */
export function FieldRow({ record, field, outcome, text, names }: FieldRowProps) {
  const { path, value = '', review, words, hint, kinds, isRequired } = field;
  const id = domId(record, path);
  const name = nameOfPath(path);
  const given = outcome?.given.get(name) ?? value;
  const named = kinds
    .map((kind) => names.get(`${kind}/${given}`))
    .find((each) => each !== undefined);
  const [key = ''] = path;
  const isOpen = value === '' && (isRequired || review !== undefined);
  return (
    <div class={isOpen ? 'row open' : review === undefined ? 'row' : 'row marked'} data-field={id}>
      <label for={id}>{labelOf(path)}</label>
      <div class="value">
        <Input field={field} id={id} given={given} />
        {value !== '' && (
          <button
            type="submit"
            class="out"
            name="do"
            value={`reject:${name}`}
            aria-label={`Reject ${labelOf(path)}: ${value}`}
            title="Reject this value"
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </div>
      <input type="hidden" name={`shown.${name}`} value={value} />
      <div class="aside">
        {outcome?.isChanged && given !== value && <OnDisk value={value} />}
        {(review !== undefined || (value === '' && hint !== '')) && (
          <p class={review === undefined ? 'hint' : 'review'} id={`${id}-hint`}>
            {review ?? hint}
            {review !== undefined && value !== '' && (
              <button
                type="submit"
                name="do"
                value={`accept:${String(key)}`}
                aria-label={`Accept ${labelOf(path)}: ${value}`}
              >
                Accept
              </button>
            )}
          </p>
        )}
        {named !== undefined && words.length === 0 && <p class="named">{named}</p>}
        {words.length > 0 && (
          <ul class="words">
            {words.slice(0, mostLinks).map((range) => (
              <li>
                <Words range={range} text={text} />
              </li>
            ))}
            {words.length > mostLinks && <li>and {words.length - mostLinks} more</li>}
          </ul>
        )}
      </div>
    </div>
  );
}

function Input({ field, id, given }: { field: ReviewedField; id: string; given: string }) {
  const { path, value = '', choices, examples, kinds, review, hint, isRequired } = field;
  const isDescribed = review !== undefined || (value === '' && hint !== '');
  const shared = {
    id,
    name: `value.${nameOfPath(path)}`,
    ...(isDescribed && { 'aria-describedby': `${id}-hint` }),
  };
  if (choices) {
    const all = [...(isRequired && value !== '' ? [] : ['']), ...choices];
    return (
      <select {...shared}>
        {all.map((choice) => (
          <option value={choice} selected={choice === given}>
            {choice}
          </option>
        ))}
        {!all.includes(given) && (
          <option value={given} selected>
            {given}
          </option>
        )}
      </select>
    );
  }
  const list =
    kinds.length > 0 ? `ids-${kinds.join('-')}` : examples ? `${id}-examples` : undefined;
  return (
    <>
      <input
        {...shared}
        value={given}
        list={list}
        autocomplete="off"
        spellcheck={kinds.length === 0}
      />
      {kinds.length === 0 && examples && (
        <datalist id={list}>
          {examples.map((example) => (
            <option value={example} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** @example labelOf(['participants', 0]) // 'participants 1' */
export function labelOf(path: readonly (string | number)[]): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : key)).join(' ');
}
