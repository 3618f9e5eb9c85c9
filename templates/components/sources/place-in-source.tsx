import type { Passage } from '../../../src/digest/model.ts';
import { placeInSource } from '../../../src/outputs/text/place-in-source.ts';
import { useSite } from '../layout/site.tsx';

/** The page and the section of a source in which a passage is found, behind what names the source. */
export function PlaceInSource({ passage }: { passage: Passage }) {
  const { messages } = useSite();
  return (
    <>
      {placeInSource(passage, messages).map((place) => (
        <span key={place} class="note">
          {' · '}
          <bdi>{place}</bdi>
        </span>
      ))}
    </>
  );
}
