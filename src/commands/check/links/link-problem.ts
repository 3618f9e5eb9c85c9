import { quoted } from '../../../digest/warnings/quoted.ts';
import { type Problem, warning } from '../../../problem.ts';
import type { Answer } from './ask.ts';
import type { OutsideLink } from './outside-links.ts';

/**
 * What an editor is told of a link.
 *
 * @param archived What became of its archived copy, where the record gives one.
 */
export function linkProblem(link: OutsideLink, answer: Answer, archived?: Answer): Problem[] {
  const told = tell(link, answer, archived);
  return told === undefined ? [] : [warning(link.file, link.place, 'outside-link', told)];
}

function tell(link: OutsideLink, answer: Answer, archived?: Answer): string | undefined {
  const found = `found ${quoted(link.url)}, which`;
  switch (answer.kind) {
    case 'well':
    case 'closed':
      return undefined;
    case 'moved':
      return isHomeOf(answer.to, link.url)
        ? `${found} now leads to the home page of its site; expected the text itself; ${instead(link, archived)}`
        : `${found} has moved for good to ${quoted(answer.to)}; write that address`;
    case 'gone':
      return `${found} is gone: it ${answer.reason}; ${instead(link, archived)}`;
    case 'certificate':
      return `${found} has no valid certificate (${answer.reason}), of which browsers warn; look whether there is another address, or ${instead(link, archived)}`;
    case 'unreachable':
      return `${found} cannot be reached: it ${answer.reason}; try again later; if it stays so, ${instead(link, archived)}`;
    case 'private':
      return `${found} leads to ${answer.address}, which only a computer of that network can reach; expected an address that every reader can`;
  }
}

/** A text that is gone is often redirected to what is left. */
function isHomeOf(to: string, url: string): boolean {
  return new URL(to).pathname === '/' && new URL(url).pathname !== '/';
}

function instead({ archive, isSource, url }: OutsideLink, archived?: Answer): string {
  if (archive !== undefined && archived !== undefined) {
    return archived.kind === 'well' || archived.kind === 'closed'
      ? 'readers reach it through "archive" alone'
      : 'its "archive" does not lead to it either';
  }
  const copy = quoted(`https://web.archive.org/web/${url}`);
  return isSource
    ? `give an archived copy as "archive", if there is one, such as ${copy}`
    : `link to an archived copy, if there is one, such as ${copy}`;
}
