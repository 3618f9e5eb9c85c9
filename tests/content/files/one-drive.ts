import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { vi } from 'vitest';

/**
 * Makes folders be listed as those of OneDrive are, whose entries are neither files nor folders. It ends with
 * `vi.restoreAllMocks()` and `syncBuiltinESMExports()`.
 */
export function listAsOneDrive(): void {
  const { readdirSync } = fs;
  vi.spyOn(fs, 'readdirSync').mockImplementation(((folder: string, options: object) => {
    const entries = readdirSync(folder, { ...options, withFileTypes: true });
    for (const entry of entries) {
      Object.assign(entry, { isFile: () => false, isDirectory: () => false });
    }
    return entries;
  }) as typeof readdirSync);
  syncBuiltinESMExports();
}
