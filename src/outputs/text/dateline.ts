import type { Article } from '../../digest/model.ts';
import { formatDay } from '../../messages/format/format-date.ts';
import type { Messages } from '../../messages/index.ts';

/**
 * Writes where and when an article was filed, as far as it says so; nothing where it does not.
 *
 * @example datelineText(article, messages) // 'Port Nowhere, 2 May 2030'
 */
export function datelineText({ dateline = {} }: Article, messages: Messages): string {
  const { place, date } = dateline;
  return [place, date && formatDay(date, messages, 'short')]
    .filter((part) => part !== undefined)
    .join(messages.comma);
}
