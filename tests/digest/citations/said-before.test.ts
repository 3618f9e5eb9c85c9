import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/content/body/markdown.ts';
import { saidBefore } from '../../../src/digest/citations/said-before.ts';

const footnotes = '\n\n[^1]: One.\n\n[^2]: Two.';
function summary(text: string) {
  const body = parseMarkdown('event.md', `${text}${footnotes}`, 1, []);
  if (!body) throw new Error('not parsed');
  return body;
}

test('a footnote closes the sentence up to its number', () => {
  const body = summary('It rained. The ferry left[^1] and came back.[^2] It rained again.');
  expect(saidBefore(body, '1').trim()).toBe('The ferry left');
  expect(saidBefore(body, '2').trim()).toBe('The ferry left and came back.');
});

test('a footnote that is referred to twice closes both sentences', () => {
  const body = summary('The ferry left.[^1]\n\nIt came back.[^1]');
  expect(saidBefore(body, '1').trim()).toBe('The ferry left. It came back.');
});

test('a footnote that nothing refers to closes nothing', () => {
  expect(saidBefore(summary('The ferry left.[^1]'), '2')).toBe('');
});
