import type { Digest, Event } from '../../digest/model.ts';
import { eventMarks } from '../../messages/event-marks.ts';
import { messagesFor } from '../../messages/index.ts';
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
    events: digest.events.map((event) => ({
      unique_id: event.id,
      start_date: timelineDate(event.date.start.date, event.time?.local),
      ...endOf(event),
      display_date: escapeTwice(
        [...whenAndWhere(event, messages), ...eventMarks(event, messages)].join(' · '),
      ),
      ...(event.track && { group: escapeTwice(event.track.title) }),
      text: {
        headline: link(event.title, event.permalink.url),
        text: absoluteLinks(event.summary, event.permalink),
      },
    })),
  };
  return `${JSON.stringify(timeline, undefined, 2)}\n`;
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
