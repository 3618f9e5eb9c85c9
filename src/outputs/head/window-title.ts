import type { Digest } from '../../digest/model.ts';
import { formatFuzzyDate } from '../../messages/format/format-date.ts';
import { messagesFor } from '../../messages/index.ts';
import { type Subject, titleOf } from '../subject.ts';
import { postLead } from '../text/post-lead.ts';

/**
 * The title of the window, by which pages are told apart where only titles are listed: the heading, what else tells
 * it from others of the same heading, and the name of the digest.
 */
export function windowTitle(subject: Subject, digest: Digest): string {
  const title = titleOf(subject, digest);
  if (subject.type === 'home') return title;
  return [title, ...distinctionsOf(subject, digest), digest.title].join(' – ');
}

/** What tells a page from others of the same heading: when it was, whose it is, what else there is to say of it. */
export function distinctionsOf(subject: Subject, digest: Digest): string[] {
  const known = facts(subject, digest);
  const words = 'page' in subject && 'alike' in subject.page ? subject.page.alike.name : undefined;
  return words === undefined ? known : [...known, words];
}

function facts(subject: Subject, { language }: Digest): string[] {
  const messages = messagesFor(language);
  switch (subject.type) {
    case 'event':
      return [formatFuzzyDate(subject.page.date, messages, 'short')];
    case 'article':
    case 'document': {
      const { credit, date } = subject.page;
      return [credit + messages.comma + formatFuzzyDate(date, messages, 'short')];
    }
    case 'post': {
      const lead = postLead(subject.page);
      return lead === undefined ? [] : [lead];
    }
    default:
      return [];
  }
}
