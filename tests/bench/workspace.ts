import { join } from 'node:path';
import type { Size } from './corpus/plan.ts';
import { makeCorpus } from './corpus.ts';
import { run } from './measure/run.ts';
import type { Options } from './options.ts';
import { corpusProject, type Project } from './sites/dateline.ts';

/** What the sections of the bench share. */
export interface Workspace {
  options: Options;
  /** A path in the temporary folder, where nothing is yet. */
  folder(name: string): string;
  /** The project with a corpus of a size, built once; made when a section first asks for it. */
  corpus(size: Size): Promise<Project>;
  /** Tells who waits what is being done. */
  progress(text: string): void;
}

export function createWorkspace(root: string, options: Options): Workspace {
  const projects = new Map<string, Promise<Project>>();
  const folder = (name: string) => join(root, name);
  const progress = (text: string) => console.error(text);
  return {
    options,
    folder,
    progress,
    corpus(size) {
      const name = `corpus-${Object.values(size).join('-')}`;
      const known = projects.get(name);
      if (known) return known;
      const project = corpusProject(folder(name), makeCorpus(size, options.seed));
      progress(`building once, not measured: ${name}`);
      const built = run(project.build).then(() => project);
      projects.set(name, built);
      return built;
    },
  };
}
