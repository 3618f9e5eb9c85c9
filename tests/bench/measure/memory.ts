import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/** Peaks of resident memory, in MiB. */
export interface Memory {
  /** Of all processes at one moment. */
  together: number;
  /** Of the largest process of each program: `node`, `pagefind_extended`. */
  programs: Readonly<Record<string, number>>;
}

interface Process {
  program: string;
  residentMiB: number;
  peakMiB: number;
}

/** In milliseconds; a sample takes about one. */
const interval = 50;

/**
 * Watches the memory of a process and of all that it starts, by samples of Linux's `/proc`. A process that
 * lives for less than the time between two samples may be missed, and pages that processes share are
 * counted for each.
 *
 * @param pid GNU time may stand between it and what is measured; it is left out.
 * @returns a function that ends the watch and gives the peaks; undefined on other systems.
 * @see https://www.kernel.org/doc/html/latest/filesystems/proc.html
 */
export function watchMemory(pid: number): () => Memory | undefined {
  let together = 0;
  const programs: Record<string, number> = {};
  const timer = setInterval(() => {
    const processes = treeOf(pid).filter(({ program }) => program !== 'time');
    together = Math.max(together, sum(processes.map(({ residentMiB }) => residentMiB)));
    for (const { program, peakMiB } of processes) {
      programs[program] = Math.max(programs[program] ?? 0, peakMiB);
    }
  }, interval);
  return () => {
    clearInterval(timer);
    return together === 0 ? undefined : { together, programs };
  };
}

/** A process and its descendants; those that end meanwhile are left out. */
function treeOf(pid: number): Process[] {
  try {
    const folder = `/proc/${pid}`;
    const status = readFileSync(`${folder}/status`, 'utf8');
    const own = {
      program: basename(readlinkSync(`${folder}/exe`)),
      residentMiB: mibIn(status, 'VmRSS'),
      peakMiB: mibIn(status, 'VmHWM'),
    };
    return [own, ...childrenOf(folder).flatMap(treeOf)];
  } catch {
    return [];
  }
}

/** Each thread has a list of the processes that it started. */
function childrenOf(folder: string): number[] {
  return readdirSync(`${folder}/task`).flatMap((thread) => {
    const text = readFileSync(`${folder}/task/${thread}/children`, 'utf8').trim();
    return text === '' ? [] : text.split(' ').map(Number);
  });
}

function mibIn(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
