import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/** What a process took together with all that it started. */
export interface TreeUsage {
  /** Peak resident memory of all processes at one moment, in MiB. */
  togetherMiB: number;
  /** Peak resident memory of the largest process of each program, in MiB: `node`, `pagefind_extended`. */
  programsMiB: Readonly<Record<string, number>>;
  /** Processor time of all, but for what each took after its last sample. */
  cpuMs: number;
}

/** The watch of a process. */
export interface TreeWatch {
  /** From its start until now; undefined on systems other than Linux. */
  usage(): TreeUsage | undefined;
  end(): void;
}

interface Process {
  pid: number;
  program: string;
  residentMiB: number;
  peakMiB: number;
  cpuMs: number;
}

/** In milliseconds; a sample takes about one. */
const interval = 50;
/** Of the clock by which Linux reports processor time, in milliseconds. */
const tick = 10;

/**
 * Watches a process and all that it starts, by samples of Linux's `/proc`. A process that lives for less
 * than the time between two samples may be missed, and pages that processes share are counted for each.
 *
 * @param pid GNU time may stand between it and what is measured; it is left out.
 * @see https://www.kernel.org/doc/html/latest/filesystems/proc.html
 */
export function watchTree(pid: number | undefined): TreeWatch {
  let togetherMiB = 0;
  const programsMiB: Record<string, number> = {};
  const cpuMs = new Map<number, number>();
  const timer = setInterval(() => {
    const processes = (pid === undefined ? [] : treeOf(pid)).filter(
      ({ program }) => program !== 'time',
    );
    togetherMiB = Math.max(togetherMiB, sum(processes.map(({ residentMiB }) => residentMiB)));
    for (const process of processes) {
      const { program, peakMiB } = process;
      programsMiB[program] = Math.max(programsMiB[program] ?? 0, peakMiB);
      cpuMs.set(process.pid, process.cpuMs);
    }
  }, interval);
  return {
    usage: () =>
      togetherMiB === 0
        ? undefined
        : { togetherMiB, programsMiB: { ...programsMiB }, cpuMs: sum([...cpuMs.values()]) },
    end: () => clearInterval(timer),
  };
}

/** A process and its descendants; those that end meanwhile are left out. */
function treeOf(pid: number): Process[] {
  try {
    const folder = `/proc/${pid}`;
    const status = readFileSync(`${folder}/status`, 'utf8');
    const own = {
      pid,
      program: basename(readlinkSync(`${folder}/exe`)),
      residentMiB: mibIn(status, 'VmRSS'),
      peakMiB: mibIn(status, 'VmHWM'),
      cpuMs: cpuMsIn(readFileSync(`${folder}/stat`, 'utf8')),
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

/** The fields are counted from the end of the program's name, which may hold spaces. */
function cpuMsIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tick;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
