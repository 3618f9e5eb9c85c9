import type { CitedText as Text } from '../../../src/outputs/bibliography/styles/citation-style.ts';
import { Isolates } from '../text/isolates.tsx';

interface CitedTextProps {
  text: Text;
  /** What its address is for programs that read microformats. */
  property: `u-${string}` | undefined;
}

/** A reference, its address a link that runs from left to right whatever is around it. */
export function CitedText({ text, property }: CitedTextProps) {
  return (
    <>
      {text.map((piece) => {
        if (typeof piece === 'string') return <Isolates text={piece} />;
        if ('address' in piece) {
          return (
            <a class={property} href={piece.address} dir="ltr">
              {piece.address}
            </a>
          );
        }
        return (
          <i>
            <Isolates text={piece.italic} />
          </i>
        );
      })}
    </>
  );
}
