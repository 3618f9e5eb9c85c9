import type { Post } from '../../digest/model.ts';
import type { Messages } from '../../messages/index.ts';

/** What a reader of a quoted post has to know of it: that its day is inferred, that it changed, that nobody else quotes it. */
export function postNotes({ dateBasis, quotedIn, status }: Post, messages: Messages): string[] {
  return [
    ...(dateBasis === 'inferred' ? [messages.inferredDay] : []),
    ...(status ? [messages.postStatus[status]] : []),
    ...(quotedIn.length === 0 ? [messages.seen] : []),
  ];
}
