import { storyOf } from '../../read.ts';
import { headlines, paragraphs } from './paragraphs.ts';

/** A story as some desk, page or mail sets it, and what is to be read in it. */
export interface Form {
  readonly language: string;
  readonly manner: string;
  /** Its name, where it is not plain text. */
  readonly file?: string;
  readonly received: string;
  /** Where there is more than the three paragraphs, or less. */
  readonly body?: readonly string[];
  readonly values: Readonly<Partial<Record<Value, string>>>;
}

type Value = 'title' | 'agency' | 'distributor' | 'byline' | 'place' | 'date' | 'published' | 'url';

/** What a form should be read as. */
export function formOf({ language, body = ['{1}', '{2}', '{3}'], values }: Form) {
  const filled = Object.entries(values).map(([key, value]) => [key, fill(value, language)]);
  return { body: body.map((each) => fill(each, language)), ...Object.fromEntries(filled) };
}

/** What it is read as. */
export async function readForm({ language, file, received, values }: Form) {
  const story = await storyOf(fill(received, language), file);
  const read = Object.keys(values).map((key) => {
    const value = story[key as Value]?.value ?? '';
    return [key, typeof value === 'string' ? value : value.join(';')];
  });
  return { body: story.paragraphs.map(({ text }) => text), ...Object.fromEntries(read) };
}

function fill(text: string, language: string): string {
  const body = paragraphs[language] ?? [];
  const values: Readonly<Record<string, string>> = {
    T: headlines[language] ?? '',
    B: body.join('\n\n'),
    P: body.map((each) => `<p>${each}</p>`).join('\n'),
    ...Object.fromEntries(body.map((each, index) => [`${index + 1}`, each])),
  };
  return text.replace(/\{(\w)\}/g, (_, key: string) => values[key] ?? '');
}
