import { didYouMean } from '../../content/did-you-mean.ts';
import { eventKinds } from '../../content/kinds/event-kinds.ts';
import { isWrong, placeOfValue, type Records } from '../../content/records.ts';
import { type Problem, problem } from '../../problem.ts';

/** Checks that the kind of each event is one that every digest knows, or one of `content/digest.md`. */
export function checkEventKinds({ digest: [site], events }: Records, problems: Problem[]): void {
  // A fault in the site's own record has been told.
  if (!site || isWrong(site, 'kinds')) return;
  const own = site.front.kinds;
  const known = new Set<string>([...eventKinds, ...Object.keys(own ?? {})]);
  for (const event of events) {
    const { kind } = event.front;
    if (isWrong(event, 'kind') || known.has(kind)) continue;
    const entry = `${kind}: ${labelFrom(kind)}`;
    const reason =
      `found the kind "${kind}"; expected one that the README lists, or one of your own: add ` +
      (own
        ? `"${entry}" below "kinds" in content/digest.md`
        : `"kinds: {${entry}}" to content/digest.md`);
    const place = placeOfValue(event, 'kind');
    problems.push(problem(event.path, place, 'event-kind', reason + didYouMean(kind, known)));
  }
}

/** @example labelFrom('ferry-launch') // 'Ferry launch' */
function labelFrom(kind: string): string {
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
