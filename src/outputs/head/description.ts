import type { Page } from '../../digest/model/page.ts';
import type { Digest, Event, IndexEntry } from '../../digest/model.ts';
import { messagesFor } from '../../messages/index.ts';
import { type Subject, titleOf } from '../subject.ts';
import { withoutAlerts } from '../text/alerts.ts';
import { plainText } from '../text/plain-text.ts';
import { distinctionsOf } from './window-title.ts';

/** Longest description, in characters; search engines show about as many. */
const longest = 160;
/** A full stop behind an initial, or behind a short form such as `Dr.`, ends no sentence. */
const shortForm = /(?:^|[\s.])\p{L}{1,2}\.\s*$/u;

/** By language; making one takes longer than using it. */
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * What a page is about in one sentence, for search results and shared links: the first of its own text or, behind
 * its title, the headlines of its events, else what the digest is about. The sentence of a page that shares it stands
 * behind its title too, so that no two pages have one description.
 */
export function descriptionOf(subject: Subject, digest: Digest): string {
  const messages = messagesFor(digest.language);
  const titled = (words: string) => {
    const title = [titleOf(subject, digest), ...distinctionsOf(subject, digest)];
    return shorten(`${title.join(messages.comma)}${messages.colon} ${words || digest.description}`);
  };
  const own = (page: Page, sentence: string) =>
    sentence === '' || page.alike.sharesOpening ? titled(sentence) : sentence;
  switch (subject.type) {
    case 'home':
      return digest.description;
    case 'about':
      return firstSentence(plainText(digest.about), digest.language) || titled('');
    case 'sources':
      return messages.sourcesNote;
    case 'notFound':
      return messages.notFoundNote;
    case 'year':
    case 'month':
      return titled(headlines(subject.page.events));
    case 'tracks':
    case 'people':
    case 'organizations':
    case 'places':
    case 'topics':
      return titled(names(digest[subject.type]));
    case 'letter':
      return titled(names(subject.page.entries));
    case 'sourcePeriod':
      return titled(messages.sourcesNote);
    case 'event': {
      const { summary, isDisputed, isRetracted } = subject.page;
      const sentence = firstSentence(plainText(withoutAlerts(summary)), digest.language);
      // One account alone would pass for what happened.
      const words = sentence || (isDisputed ? messages.accountsDiffer : plainText(summary));
      const told = isRetracted ? `${messages.retracted}. ${words}` : words;
      return sentence === '' ? titled(told) : shorten(own(subject.page, told));
    }
    case 'article':
    case 'document':
    case 'post':
      if (subject.page.withdrawn) return titled(messages.withdrawnNote);
      return own(subject.page, firstSentence(plainText(subject.page.html), subject.page.language));
    case 'track':
    case 'person':
    case 'organization':
    case 'place':
    case 'topic': {
      const { html, events } = subject.page;
      const sentence = firstSentence(plainText(html), digest.language);
      return sentence === '' ? titled(headlines(events)) : own(subject.page, sentence);
    }
    default:
      return titled('');
  }
}

/** Of the first; no more than these would fit. */
function headlines(events: readonly Event[]): string {
  const first = events.slice(0, longest / 2);
  return first.map(({ title }) => title).join('; ');
}

function names(entries: readonly IndexEntry[]): string {
  const first = entries.slice(0, longest / 2);
  return first.map((entry) => ('title' in entry ? entry.title : entry.name)).join('; ');
}

function firstSentence(text: string, language: string): string {
  const [paragraph = ''] = text.split('\n\n', 1);
  let sentence = '';
  // More is not shown, and the segmenter takes time with the square of what it is given.
  const start = paragraph.slice(0, 2 * longest).replaceAll('\n', ' ');
  for (const { segment } of segmenterOf(language).segment(start)) {
    sentence += segment;
    if (!shortForm.test(sentence)) break;
  }
  return shorten(sentence.trim());
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Cuts a text at a word, or where there is none, at a character. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  const words = text.slice(0, longest).replace(/\s\S*$/, '');
  return `${words.slice(0, longest - 1).replace(/(?<![\s,;:\p{Pd}\p{Cs}])[\s,;:\p{Pd}\p{Cs}]+$/u, '')}…`;
}
