import { useSite } from '../layout/site.tsx';

interface ChoiceProps {
  name: string;
  label: string;
  /** Values and what they are called; doubles are left out. */
  options: readonly (readonly [string, string])[];
}

/** One thing to choose, or all; nothing where there is no choice. */
export function Choice({ name, label, options }: ChoiceProps) {
  const { messages } = useSite();
  if (options.length === 0) return null;
  return (
    <label>
      {label}{' '}
      <select name={name} autocomplete="off">
        <option value="">{messages.all}</option>
        {[...new Map(options)].map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
