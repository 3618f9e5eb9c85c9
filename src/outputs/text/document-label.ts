import type { Document } from '../../digest/model.ts';
import type { Messages } from '../../messages/index.ts';

/** What a document is, in the editor's words if there are any. */
export function documentLabel({ documentType, label }: Document, messages: Messages): string {
  return label ?? messages.documentTypes[documentType];
}
