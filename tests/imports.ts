/** What the files of the project import. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Import {
  from: string;
  typeOnly: boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** The paths of all files below a folder of the project, from the project's folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

const statement =
  /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** What a file imports, or passes on. */
export function importsOf(path: string): Import[] {
  return [...read(path).matchAll(statement)].map(([, type, from, dynamic]) => ({
    from: from ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));
}
