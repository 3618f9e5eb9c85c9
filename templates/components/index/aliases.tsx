import { type Named, otherNames } from '../../../src/digest/names.ts';
import { useSite } from '../layout/site.tsx';

/** What else a thing is called; nothing where it has one name. Names may be in any language and direction. */
export function Aliases({ of }: { of: Named }) {
  const { messages } = useSite();
  const names = otherNames(of);
  if (names.length === 0) return null;
  const [before, after] = messages.aliases('\n').split('\n');
  return (
    <p class="note">
      {before}
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && '; '}
          <bdi>{name}</bdi>
        </span>
      ))}
      {after}
    </p>
  );
}
