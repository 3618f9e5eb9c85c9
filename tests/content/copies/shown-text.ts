/** What readers see of a copy, read from the HTML of its page by a parser that knows nothing of Markdown. */
import { Parser } from 'htmlparser2';
import type { ParsedRecord } from '../../../src/content/records.ts';
import { decorate } from '../../../src/digest/prose/decorate.ts';
import { renderProse } from '../../../src/digest/prose/prose.ts';

const inline = new Set(['em', 'strong', 'del', 'a', 'code', 'span']);

/** The text with a blank between blocks, and the numbers of lists as browsers write them. */
export function shownText({ body }: Pick<ParsedRecord, 'body'>): string {
  let text = '';
  const numbers: (number | undefined)[] = [];
  const parser = new Parser({
    onopentag(name, { start = '1' }) {
      if (name === 'ol') numbers.push(Number(start));
      if (name === 'ul') numbers.push(undefined);
      if (!inline.has(name)) text += ' ';
      if (name !== 'li') return;
      const number = numbers.at(-1);
      if (number === undefined) return;
      text += `${number}. `;
      numbers[numbers.length - 1] = number + 1;
    },
    ontext(words) {
      text += words;
    },
    onclosetag(name) {
      if (name === 'ol' || name === 'ul') numbers.pop();
      if (!inline.has(name)) text += ' ';
    },
  });
  parser.end(renderProse(decorate(body, { basePath: '', links: {} })));
  return text.replace(/\s+/g, ' ').trim();
}
