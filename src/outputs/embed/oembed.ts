import type { Digest } from '../../digest/model.ts';
import { cardImageOf } from '../cards/card-image.ts';
import { cardSize } from '../cards/card-styles.ts';
import { type Embeddable, frameElement, frameOf } from './frame.ts';

/**
 * Tells a program how to show a page within another one. A file cannot answer to `maxwidth`: the frame fits any
 * width by itself.
 *
 * @see https://oembed.com/
 */
export function oembed(subject: Embeddable, digest: Digest): string {
  const { editor, permalinks } = digest;
  const frame = frameOf(subject, digest);
  const { title, width, height } = frame;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    author_name: editor,
    provider_name: digest.title,
    provider_url: permalinks.to('/').url,
    thumbnail_url: cardImageOf(subject, digest).permalink.url,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
    html: frameElement(frame),
    width,
    height,
  };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}
