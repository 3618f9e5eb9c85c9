/** How well the checks of claims tell faults from sound claims, counted on stories. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { type ClaimRule, claimRules } from '../../../src/content/kinds/claim-rules.ts';
import { locateQuotations } from '../../../src/digest/citations/locating/locate-quotations.ts';
import { checkClaims } from '../../../src/digest/claims/check-claims.ts';
import { resolveLinks } from '../../../src/digest/references/links.ts';
import { withoutMemory } from '../../../src/memoize.ts';
import { formatProblem, isFatal, type Problem } from '../../../src/problem.ts';
import { contentOf } from '../records.ts';
import { type Fault, recordsOf, type Story } from './story.ts';

/** What one check came to. */
export interface Score {
  /** Faults of its kind, and those of them that it told of. */
  faults: number;
  found: number;
  /** Alarms at sound claims, and faults of other kinds that it told of as well. */
  falseAlarms: number;
}

export interface Measure {
  sound: number;
  scores: Record<ClaimRule, Score>;
  /** What went wrong, for those who work on a check. */
  missed: string[];
  alarms: string[];
}

/** Reads the stories of a folder, by file name. */
export function readStories(folder: string): Map<string, Story> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.sort().map((name) => [name, parseYaml(readFileSync(`${folder}/${name}`, 'utf8'))]),
  );
}

/** Runs every check, also those that are off, on sound stories and on each of their faults. */
export function measure(stories: ReadonlyMap<string, Story>): Measure {
  const scores = Object.fromEntries(
    claimRules.map((rule) => [rule, { faults: 0, found: 0, falseAlarms: 0 }]),
  ) as Record<ClaimRule, Score>;
  const missed: string[] = [];
  const alarms: string[] = [];
  let sound = 0;
  for (const [name, story] of stories) {
    // A claim is a sentence that footnotes close, a title, or a value of the front matter.
    sound += story.events.flatMap(({ summary }) => summary.flat()).length;
    sound += story.events.flatMap(({ title, date, place, participants = [] }) =>
      [title, date, place ?? [], participants].flat(),
    ).length;
    const before = warningsOf(name, story);
    for (const alarm of before) {
      scores[alarm.ruleId as ClaimRule].falseAlarms += 1;
      alarms.push(`${name}: ${formatProblem(alarm)}`);
    }
    const known = new Set(before.map(formatProblem));
    for (const fault of story.faults) {
      const score = scores[fault.kind];
      score.faults += 1;
      const told = warningsOf(name, story, fault).filter(
        (problem) => problem.ruleId === fault.kind && !known.has(formatProblem(problem)),
      );
      if (told.length > 0) score.found += 1;
      else
        missed.push(
          `${name}: ${fault.kind}: ${fault.why} (event ${fault.event}, claim ${fault.claim ?? '-'})`,
        );
    }
  }
  return { sound, scores, missed, alarms };
}

/** Errors that a story may have: they are no matter of these checks, or stand for one of them. */
const told = new Set<string>(['quotation-ambiguous', 'speech-uncited']);

/** A story need not have all words of its posts in an article. */
const isOfPost = (file: string) => file.startsWith('content/posts/');

function warningsOf(name: string, story: Story, fault?: Fault): Problem[] {
  const problems: Problem[] = [];
  const checks = Object.fromEntries(claimRules.map((rule) => [rule, 'on' as const]));
  const content = contentOf(recordsOf(story, checks, fault));
  const links = resolveLinks(content, problems);
  const quotations = locateQuotations(content.records, links, withoutMemory, problems);
  const errors = [...content.problems, ...problems].filter(isFatal);
  const speech = errors.filter(({ ruleId }) => ruleId === 'speech-uncited');
  const [error] = errors.filter(({ ruleId, file }) => !told.has(ruleId) && !isOfPost(file));
  if (error) throw new Error(`${name}, ${fault?.why ?? 'sound'}: ${formatProblem(error)}`);
  const claims = checkClaims(content.records, quotations, withoutMemory);
  // Direct speech in double quotation marks that no footnote has is an error already.
  return [
    ...speech.map((problem) => ({ ...problem, ruleId: 'speech' as const })),
    ...claims.problems,
  ];
}
