import type { Digest } from '../../digest/model.ts';
import { formatFuzzyDate } from '../../messages/format-date.ts';
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
  return [title, ...distinction(subject, digest), digest.title].join(' – ');
}

function distinction(subject: Subject, { language }: Digest): string[] {
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
