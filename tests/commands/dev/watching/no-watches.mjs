/** Loaded before a program, lets it watch only so many files: as on a computer where others watch the rest. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { watch } = fs;
let left = Number(process.env.WATCHES);
fs.watch = (path, ...rest) => {
  left -= 1;
  if (left >= 0) return Reflect.apply(watch, fs, [path, ...rest]);
  const { CODE: code = '' } = process.env;
  throw Object.assign(new Error(`${code}: no watches left, watch '${path}'`), { code, path });
};
syncBuiltinESMExports();
