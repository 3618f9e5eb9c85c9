import { copiesIn } from '../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../content/records.ts';
import { isFatal } from '../../../../problem.ts';
import { pluralize } from '../../../reports/pluralize.ts';
import type { Project } from '../reading/read-project.ts';
import { nameOf } from '../reading/reviewed.ts';
import type { Story } from '../reading/stories.ts';
import { addressOf, reviewPage } from './layout.tsx';

/** The page with all drafts, by the story that they were made of. */
export function draftListPage(
  project: Project,
  stories: readonly Story[],
  others: readonly ParsedRecord[],
): string {
  return reviewPage(
    'Drafts',
    <main class="list">
      <h1>Drafts</h1>
      {project.drafts.length === 0 && (
        <p>
          There are none. <code>npm run import -- FILE</code> makes drafts of a story.
        </p>
      )}
      <ul class="stories">
        {stories.map(({ source, drafts }) => (
          <li>
            <a href={addressOf(source)}>{nameOf(source)}</a>
            <Counts drafts={drafts} project={project} />
          </li>
        ))}
        {others.length > 0 && (
          <li>
            <a href={addressOf()}>Drafts of no story</a>
            <Counts drafts={others} project={project} />
          </li>
        )}
      </ul>
      <OtherSources project={project} stories={stories} />
    </main>,
  );
}

/** Copies of which nothing is a draft: they may tell of events that nobody has made yet. */
function OtherSources({ project, stories }: { project: Project; stories: readonly Story[] }) {
  const listed = new Set(stories.map(({ source }) => source));
  const others = copiesIn(project.records).filter((source) => !listed.has(source));
  if (others.length === 0) return null;
  return (
    <details class="others">
      <summary>{pluralize(others.length, 'source')} without drafts</summary>
      <ul>
        {others.map((source) => (
          <li>
            <a href={addressOf(source)}>{nameOf(source)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Counts({ drafts, project }: { drafts: readonly ParsedRecord[]; project: Project }) {
  const paths = new Set(drafts.map(({ path }) => path));
  const problems = project.problems.filter(({ file }) => paths.has(file));
  const errors = problems.filter(isFatal).length;
  return (
    <p class="counts">
      {pluralize(drafts.length, 'draft')}
      {errors > 0 && `, ${pluralize(errors, 'error')}`}
      {problems.length > errors && `, ${pluralize(problems.length - errors, 'warning')}`}
    </p>
  );
}
