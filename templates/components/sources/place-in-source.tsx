import type { Passage } from '../../../src/digest/model.ts';
import { placeInSource } from '../../../src/outputs/text/place-in-source.ts';
import { useSite } from '../layout/site.tsx';
import { WordsOfSource } from './words-of-source.tsx';

/** The page and the section of a source in which a passage is found, behind what names the source. */
export function PlaceInSource({ passage }: { passage: Passage }) {
  const { messages } = useSite();
  const section = passage.section && messages.section(passage.section.name);
  return (
    <>
      {placeInSource(passage, messages).map((place) => (
        <span key={place} class="note">
          {' · '}
          {place === section ? (
            <bdi>
              <WordsOfSource
                text={place}
                words={passage.section?.name ?? ''}
                source={passage.source}
              />
            </bdi>
          ) : (
            <bdi>{place}</bdi>
          )}
        </span>
      ))}
    </>
  );
}
