import type { ParsedRecord } from '../../../../../content/records.ts';
import { domId } from '../../reading/reviewed.ts';
import type { Choice, Choices } from '../../reading/told/choices.ts';

interface ChoiceGroupProps {
  readonly record: ParsedRecord;
  readonly group: Choices;
}

/** So many are shown at once. */
const most = 9;

/** Buttons that set a value with one press: where several can be chosen, each is a check box. */
export function ChoiceGroup({ record, group }: ChoiceGroupProps) {
  const { key, label, areMany, choices } = group;
  const id = domId(record, ['choices', key]);
  const more = choices.slice(most);
  const offer = (choice: Choice) => <Offer record={record} choice={choice} isBox={areMany} />;
  return (
    <fieldset class="choices" id={id} aria-labelledby={`${id}-label`}>
      <span class="label" id={`${id}-label`}>
        {label}
      </span>
      <div class="offers">
        {choices.slice(0, most).map(offer)}
        {more.length > 0 && (
          <details id={`${id}-more`}>
            <summary>{more.length} more</summary>
            <div class="offers">{more.map(offer)}</div>
          </details>
        )}
      </div>
    </fieldset>
  );
}

function Offer({
  record,
  choice: { key, label, note, isChosen },
  isBox,
}: {
  record: ParsedRecord;
  choice: Choice;
  isBox: boolean;
}) {
  const id = choiceId(record, key);
  return (
    <button
      type="submit"
      name="do"
      value={`choose:${key}`}
      id={id}
      data-field={id}
      {...(isBox ? { role: 'checkbox', 'aria-checked': isChosen } : { 'aria-pressed': isChosen })}
    >
      {isBox && <span class="box" aria-hidden="true" />}
      {label}
      {note !== undefined && <span class="note"> {note}</span>}
    </button>
  );
}

/** The id of its button. */
export function choiceId(record: ParsedRecord, key: string): string {
  return domId(record, ['choice', key]);
}
