import type { Source } from '../../digest/model.ts';
import type { Messages } from '../../messages/index.ts';

/** What has become of a source since: it was withdrawn, or a post was edited or deleted. */
export function sourceNotes(source: Source, messages: Messages): string[] {
  if (source.withdrawn) return [messages.withdrawnSince];
  return source.type === 'post' && source.status ? [messages.postStatus[source.status]] : [];
}
