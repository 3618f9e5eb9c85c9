import type { ImageObject } from 'schema-dts';
import type { Picture } from '../../digest/model/page.ts';

/**
 * The pictures that a page shows of what it is about; nothing where there are none.
 *
 * @see https://schema.org/ImageObject
 * @see https://schema.org/Distance a number is followed by its unit
 */
export function imagesOf({ pictures }: { readonly pictures: readonly Picture[] }) {
  const image = pictures.map(({ file, alt, caption, credit, width, height }) => {
    const node = {
      '@type': 'ImageObject',
      contentUrl: file.url,
      url: file.url,
      name: alt,
      ...(caption !== undefined && { caption }),
      ...(credit !== undefined && { creditText: credit }),
      width: `${width} px`,
      height: `${height} px`,
    } as const;
    return node satisfies ImageObject;
  });
  return image.length === 0 ? {} : { image };
}
