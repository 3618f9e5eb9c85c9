import type { Passage } from '../../digest/model.ts';
import type { Messages } from '../../messages/index.ts';

/**
 * Where a passage is found in its source: the page and the section, as far as the source has such.
 *
 * @example placeInSource(passage, messages) // ['page 12', '“Costs”']
 */
export function placeInSource({ pages, section }: Passage, messages: Messages): string[] {
  const [first, ...others] = pages;
  const last = others.at(-1);
  return [
    ...(first === undefined ? [] : [messages.pages(first, last)]),
    ...(section ? [messages.section(section.name)] : []),
  ];
}
