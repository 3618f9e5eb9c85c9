import type { Digest } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';
import { permalinkOf, type Subject, type SubjectOf, titleOf } from '../subject.ts';
import { xmlElement } from '../text/xml.ts';

/** A page that can be shown within pages of other sites. */
export type Embeddable = SubjectOf<'home' | 'track' | 'event'>;

/** What another site shows of a page: an address, and the room for it. */
export interface Frame {
  permalink: Permalink;
  title: string;
  /** In px. The page in the frame fits any width, and tells how high it is. */
  width: number;
  height: number;
}

/** The frame that stands for a page. */
export function frameOf(subject: Embeddable, digest: Digest): Frame {
  const height = subject.type === 'event' ? 480 : 720;
  const permalink = permalinkOf(framed(subject), digest);
  return { permalink, title: titleOf(subject, digest), width: 600, height };
}

function framed(subject: Embeddable): Subject {
  switch (subject.type) {
    case 'home':
      return { type: 'embed' };
    case 'track':
      return { type: 'embeddedTrack', page: subject.page };
    case 'event':
      return { type: 'embeddedEvent', page: subject.page };
  }
}

/**
 * What may run in the frame: its script, and links that are followed, in the same window or another. It has no origin,
 * so it can keep nothing in the reader's browser.
 */
const sandbox = [
  'allow-scripts',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-top-navigation-by-user-activation',
].join(' ');

/** The frame in HTML, no wider than its place. */
export function frameElement({ permalink, title, width, height }: Frame): string {
  return xmlElement('iframe', '', {
    src: permalink.url,
    title,
    width: String(width),
    height: String(height),
    style: 'border: 0; max-width: 100%',
    loading: 'lazy',
    sandbox,
  });
}

/** What is pasted into a page: the frame, and a script that makes it as high as the page in it says. */
export function embedCode(frame: Frame): string {
  return `${frameElement(frame)}\n<script>${resizer}</script>`;
}

const resizer = `addEventListener('message', ({ data, source }) => {
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && data?.type === 'dateline:height') frame.height = data.height;
});`;
