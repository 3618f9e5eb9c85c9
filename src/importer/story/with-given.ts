import type { Found } from './found.ts';
import type { Story } from './story.ts';

/** What an editor says of a story, which counts for more than what is read. */
export interface Given {
  readonly title?: string | undefined;
  readonly agency?: string | undefined;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
}

/** The story with what its editor says of it. */
export function withGiven(story: Story, { title, agency, url, lang }: Given): Story {
  return {
    ...story,
    ...(title !== undefined && { title: given(title, '--title') }),
    ...(agency !== undefined && { agency: given(agency, '--agency') }),
    ...(url !== undefined && { url: given(url, '--url') }),
    ...(lang !== undefined && { language: given(lang, '--lang') }),
  };
}

function given(value: string, option: string): Found<string> {
  return { value, words: option, line: 1, column: 1, sure: 'certain' };
}
