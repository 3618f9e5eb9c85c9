import type { Digest, Event, Track } from '../../digest/model.ts';
import { formatFuzzyDate } from '../../messages/format/format-date.ts';
import { type Messages, messagesFor } from '../../messages/index.ts';
import { eventMarks } from '../../messages/labels/event-marks.ts';
import { kindLabel } from '../../messages/labels/kind-label.ts';
import { cardPaths } from './card-paths.ts';

/** What the picture says that stands for a page where its address is shared. */
export interface Card {
  /** Of its texts (BCP 47). */
  language: string;
  /** In the margin. */
  date?: string | undefined;
  /** Above the headline, each with the mark of its colour. */
  labels: readonly CardLabel[];
  /** What kind of event it was. */
  kind?: string | undefined;
  headline: string;
  /** Below the headline: where it was, what it is about. */
  setting?: string | undefined;
  /** At the foot; nothing where it is the headline. */
  digestTitle?: string | undefined;
}

/** The name of a track, or what stands for it, and its colour. */
export interface CardLabel {
  text: string;
  color: Track['color'];
}

/** All that a card says. */
export function textsOf({
  date = '',
  labels,
  kind = '',
  headline,
  setting = '',
  digestTitle = '',
}: Card): string[] {
  return [date, ...labels.map(({ text }) => text), kind, headline, setting, digestTitle];
}

/**
 * The cards of a digest, by the path of the picture: one for the home page, each track, and each of
 * the newest events. Drawing takes time, and older ones are rarely shared.
 */
export function cardsOf(digest: Digest): Map<string, Card> {
  const messages = messagesFor(digest.language);
  return new Map([
    [cardPaths.home, homeCard(digest, messages)],
    ...digest.tracks.map(
      (track) => [cardPaths.track(track), trackCard(track, digest, messages)] as const,
    ),
    ...digest.events
      .filter(({ isRecent }) => isRecent)
      .map((event) => [cardPaths.event(event), eventCard(event, digest, messages)] as const),
  ]);
}

function homeCard(digest: Digest, messages: Messages): Card {
  const { language, title, description, events, tracks } = digest;
  return {
    language,
    date: formatPeriod(events, messages),
    labels: tracks.map((track) => ({ text: track.title, color: track.color })),
    headline: title,
    setting: description,
  };
}

function trackCard(track: Track, digest: Digest, messages: Messages): Card {
  return {
    language: digest.language,
    date: formatPeriod(track.events, messages),
    labels: track.level === undefined ? [] : [{ text: track.level, color: track.color }],
    headline: track.title,
    setting: [...track.people, ...track.organizations].map(({ name }) => name).join(' · '),
    digestTitle: digest.title,
  };
}

function eventCard(event: Event, digest: Digest, messages: Messages): Card {
  const { date, track, title, place, occasion } = event;
  const where = place && messages.place(place.name, place.country);
  return {
    language: digest.language,
    date: formatFuzzyDate(date, messages),
    labels: track ? [{ text: track.title, color: track.color }] : [],
    kind: [kindLabel(event, messages), ...eventMarks(event, messages)].join(' · '),
    headline: title,
    setting: [where, occasion].filter((part) => part !== undefined).join(' · ') || undefined,
    digestTitle: digest.title,
  };
}

/** From the first of some events to the last, and no more exactly than these are known. */
function formatPeriod(events: readonly Event[], messages: Messages): string | undefined {
  const dates = events.map(({ date }) => date);
  if (dates.length === 0) return undefined;
  const first = dates.reduce((a, b) => (b.earliest < a.earliest ? b : a));
  const last = dates.reduce((a, b) => (b.latest > a.latest ? b : a));
  return formatFuzzyDate({ start: first.start, end: last.end ?? last.start }, messages, 'short');
}
