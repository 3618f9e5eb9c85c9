import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Lets this process kill itself just before it changes the file system for the so-manieth time.
 *
 * @param fatal Counts from 1.
 */
export function killAtChange(fatal: number): void {
  let changes = 0;
  const counted = <A extends unknown[], R>(call: (...args: A) => R) => {
    return (...args: A): R => {
      changes += 1;
      if (changes === fatal) process.kill(process.pid, 'SIGKILL');
      return call(...args);
    };
  };
  const { linkSync, mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } = fs;
  Object.assign(fs, {
    linkSync: counted(linkSync),
    mkdirSync: counted(mkdirSync),
    renameSync: counted(renameSync),
    rmdirSync: counted(rmdirSync),
    rmSync: counted(rmSync),
    unlinkSync: counted(unlinkSync),
    writeFileSync: counted(writeFileSync),
  });
  const { mkdir, rename, rm, writeFile } = fs.promises;
  Object.assign(fs.promises, {
    mkdir: counted(mkdir),
    rename: counted(rename),
    rm: counted(rm),
    writeFile: counted(writeFile),
  });
  syncBuiltinESMExports();
}
