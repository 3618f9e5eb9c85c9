import type { Digest, Event } from '../../digest/model.ts';
import { messagesFor } from '../../messages/index.ts';
import { eventMarks } from '../../messages/labels/event-marks.ts';
import { absoluteLinks } from '../text/absolute-links.ts';
import { whenAndWhere } from '../text/when-and-where.ts';
import { escapeXml, link, xmlElement } from '../text/xml.ts';

/** The part of the format that is written here. */
interface Timeline {
  scale: 'human';
  title: Slide;
  events: (Slide & { start_date: TimelineDate; end_date?: TimelineDate; group?: string })[];
}

interface Slide {
  unique_id: string;
  display_date?: string;
  /** Both HTML. */
  text: { headline: string; text: string };
  media?: Media;
}

/** A picture; TimelineJS shows one beside the text. Caption and credit are HTML. */
interface Media {
  url: string;
  alt: string;
  caption?: string;
  credit?: string;
}

interface TimelineDate {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
}

/**
 * Writes the timeline in the format of TimelineJS 3, each track as a group; events of no track are in none.
 *
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export function timelineJson(digest: Digest): string {
  const messages = messagesFor(digest.language);
  const timeline: Timeline = {
    scale: 'human',
    title: {
      unique_id: 'title',
      text: {
        headline: link(digest.title, digest.permalinks.to('/').url),
        text: xmlElement('p', digest.description),
      },
    },
    events: digest.events.map((event) => {
      const media = mediaOf(event);
      const text = absoluteLinks(event.summary, event.permalink);
      return {
        unique_id: event.id,
        start_date: timelineDate(event.date.start.date, event.time?.local),
        ...endOf(event),
        display_date: escapeTwice(
          [...whenAndWhere(event, messages), ...eventMarks(event, messages)].join(' · '),
        ),
        ...(event.track && { group: escapeTwice(event.track.title) }),
        text: {
          headline: link(event.title, event.permalink.url),
          text: media ? withoutFigure(text) : text,
        },
        ...(media && { media }),
      };
    }),
  };
  return `${JSON.stringify(timeline, undefined, 2)}\n`;
}

/** The pictures that TimelineJS knows by the end of their address. */
const known = /\.(?:jpe?g|png|gif|webp|svg)$/i;

function mediaOf({ pictures: [picture] }: Event): Media | undefined {
  if (!picture || !known.test(picture.file.path)) return undefined;
  const { file, alt, caption, credit } = picture;
  return {
    url: file.url,
    alt,
    ...(caption !== undefined && { caption: escapeXml(caption) }),
    ...(credit !== undefined && { credit: escapeXml(credit) }),
  };
}

/** Without the picture that is shown beside it, which comes first. */
function withoutFigure(html: string): string {
  return html.replace(/<figure>.*?<\/figure>\n?/s, '');
}

/** TimelineJS draws up to an end and not beyond it, so that a span of days ends with its last minute. */
function endOf({ date, time }: Event): { end_date?: TimelineDate } {
  if (time?.end) return { end_date: timelineDate(time.end.day, time.end.local) };
  return date.end ? { end_date: timelineDate(date.latest, '23:59') } : {};
}

/** Year, month and day as far as they are known; the time is that of the place. */
function timelineDate(date: string, time?: string): TimelineDate {
  const [year = 0, month, day] = date.split('-').map(Number);
  const [hour, minute] = time?.split(':').map(Number) ?? [];
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(hour !== undefined && { hour }),
    ...(minute !== undefined && { minute }),
  };
}

/**
 * TimelineJS reads the group and the date as HTML twice: it takes the markup out, then shows what is left
 * as markup.
 */
function escapeTwice(text: string): string {
  return escapeXml(escapeXml(text));
}
