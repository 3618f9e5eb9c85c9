import { type Named, otherNames } from '../../../src/digest/names.ts';
import { useSite } from '../layout/site.tsx';

interface AliasesProps {
  of: Named;
  /** What each name is for programs that read microformats. */
  property?: `p-${string}`;
}

/** What else a thing is called; nothing where it has one name. Names may be in any language and direction. */
export function Aliases({ of, property }: AliasesProps) {
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
          <bdi class={property}>{name}</bdi>
        </span>
      ))}
      {after}
    </p>
  );
}
