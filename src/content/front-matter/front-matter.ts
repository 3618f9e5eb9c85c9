import matter from 'gray-matter';
import { type Document, parseDocument } from 'yaml';
import { type Point, type Problem, problem, startOfFile } from '../../problem.ts';
import { placesIn } from '../places-in.ts';
import { checkYaml } from './check-yaml.ts';
import { endOfFrontMatter, type Fault, faultOfFences } from './fences.ts';

/** A record file in its two parts. */
export interface FrontMatterFile {
  yaml: Document.Parsed;
  /** Whether the YAML is such that its values can be read. */
  sound: boolean;
  /** Place in the file of an offset in the front matter. */
  placeAt(offset: number): Point;
  /** What is written below the line that ends the front matter. */
  body: string;
  /** Line of the file that the body starts on. */
  bodyLine: number;
}

/**
 * Splits a file with gray-matter and reads its front matter as YAML 1.2 (core schema).
 *
 * gray-matter's own engines would run JavaScript and turn impossible dates into others, so each of
 * them is replaced: YAML is read by `yaml`, anything else throws.
 *
 * @returns the parts, or undefined when there is no front matter to speak of; see the problems.
 */
export function splitFrontMatter(
  path: string,
  text: string,
  problems: Problem[],
): FrontMatterFile | undefined {
  const refuse = ({ place, rule, reason }: Fault): undefined => {
    problems.push(problem(path, place, rule, reason));
  };
  const fault = faultOfFences(text);
  if (fault) return refuse(fault);
  const end = text.indexOf(endOfFrontMatter);
  const parts: { yaml?: Document.Parsed } = {};
  matter(text, {
    language: 'yaml',
    engines: {
      yaml: (source) => {
        parts.yaml = parseDocument(source, {
          schema: 'core',
          uniqueKeys: true,
          stringKeys: true,
          prettyErrors: false,
        });
        return {};
      },
      json: refuseLanguage,
      javascript: refuseLanguage,
      js: refuseLanguage,
    },
  });
  if (!parts.yaml?.contents) {
    const reason = 'found no key between the two "---"; write the front matter';
    return refuse({ place: startOfFile, rule: 'front-matter', reason });
  }
  const placeIn = placesIn(text.slice(0, end));
  // The line counter of yaml is not asked: it misses line breaks in what it cannot read.
  const placeAt = (offset: number) => placeIn('---'.length + offset);
  const written = { yaml: parts.yaml, source: text.slice('---'.length, end), placeAt };
  const sound = checkYaml(path, written, problems);
  const bodyStart = text.indexOf('\n', end + 1) + 1 || text.length;
  return {
    yaml: parts.yaml,
    sound,
    placeAt,
    body: text.slice(bodyStart),
    bodyLine: text.slice(0, bodyStart).split('\n').length,
  };
}

/** Reached only if a language got past the check of the first line. */
function refuseLanguage(): never {
  throw new Error('Front matter is YAML; no other language is run.');
}
