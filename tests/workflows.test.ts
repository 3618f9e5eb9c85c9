/**
 * What the workflows may do. They run with rights over the repository and the published site, and a
 * slip in one shows up nowhere else before it is too late.
 */
import { spawn } from 'node:child_process';
import {
  accessSync,
  constants,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isScalar, parse, parseDocument, visit } from 'yaml';
import { outcomeOf } from './project.ts';
import { describeWith } from './system.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, string | number | boolean>;
  env?: Record<string, string>;
  if?: string;
}

interface Job {
  needs?: string | string[];
  if?: string;
  permissions?: Record<string, string> | string;
  environment?: { name: string };
  'runs-on': string;
  strategy?: { matrix: Record<string, (number | string)[]> };
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string> | string;
  concurrency: { group: string; 'cancel-in-progress': string | boolean };
  jobs: Record<string, Job>;
}

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const files = readdirSync(new URL('.github/workflows/', root));

describe.each(files)('%s', (file) => {
  const text = read(`.github/workflows/${file}`);
  const workflow: Workflow = parse(text);
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('names every action by a commit, with its version next to it', () => {
    const uses: string[] = [];
    visit(parseDocument(text), {
      Pair(_, { key, value }) {
        if (isScalar(key) && key.value === 'uses' && isScalar(value)) {
          uses.push(`${value.value} #${value.comment}`);
        }
      },
    });
    expect(uses).toHaveLength(steps.filter((step) => step.uses).length);
    for (const line of uses) {
      expect(line).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('pins one action to one commit', () => {
    const pins = new Set(steps.flatMap((step) => step.uses ?? []));
    expect(new Set([...pins].map((pin) => pin.split('@')[0])).size).toBe(pins.size);
  });

  test('reads only, except to deploy', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const writers = jobs.filter(([, job]) =>
      JSON.stringify(job.permissions ?? {}).includes('write'),
    );
    expect(writers.map(([name]) => name)).toEqual(file === 'pages.yml' ? ['deploy'] : []);
  });

  test('leaves no token in the checkout', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });

  test('puts no expression into a shell command', () => {
    for (const step of steps) expect(step.run ?? '').not.toContain('${{');
  });

  test('gives a stranger no run with the rights of the repository', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
  });
});

/** A workflow, and ways to ask for what is in it. */
function openWorkflow(file: string) {
  const workflow: Workflow = parse(read(`.github/workflows/${file}`));
  const job = (name: string): Job => {
    const found = workflow.jobs[name];
    if (!found) throw new Error(`${file} has no job called ${name}`);
    return found;
  };
  const commands = (name: string): string[] => job(name).steps.flatMap((step) => step.run ?? []);
  const step = (name: string, action: string): Step | undefined =>
    job(name).steps.find(({ uses }) => uses?.startsWith(`actions/${action}@`));
  return { workflow, job, commands, step };
}

describe('tests.yml', () => {
  const { workflow, job, commands, step } = openWorkflow('tests.yml');

  test('runs when the program changed, on demand, and weekly', () => {
    expect(Object.keys(workflow.on)).toEqual([
      'push',
      'pull_request',
      'schedule',
      'workflow_dispatch',
    ]);
    for (const event of ['push', 'pull_request']) {
      expect(workflow.on[event]).toMatchObject({ 'paths-ignore': ['content/**', 'public/**'] });
    }
  });

  test('tests on every Node that is supported', () => {
    expect(job('test').strategy?.matrix.node).toEqual([20, 22, 24]);
    expect(step('test', 'setup-node')?.with?.['node-version']).toMatch(
      /^\$\{\{ matrix\.node \}\}$/,
    );
    expect(commands('test')).toEqual(['npm ci', 'npm test']);
  });

  test('builds and tests on Windows and macOS, without a browser', () => {
    expect(job('other-systems').strategy?.matrix.system).toEqual([
      'windows-latest',
      'macos-latest',
    ]);
    expect(job('other-systems')['runs-on']).toMatch(/^\$\{\{ matrix\.system \}\}$/);
    expect(commands('other-systems')).toEqual([
      'npm ci',
      'npm run check',
      'npm run build',
      'npm run test:unit',
      'npm run test:site',
    ]);
  });

  test('compares the bytes of a site built on each Node', () => {
    const nodes = job('same-bytes').steps.flatMap((each) => each.with?.['node-version'] ?? []);
    expect(nodes).toEqual([20, 22, 24]);
    const built = nodes.map((node) => `npm run build -- --output site-${node}`);
    const lines = commands('same-bytes');
    for (const command of built) expect(lines.join('\n')).toContain(command);
    expect(lines.at(-1)).toBe('diff -r site-20 site-22 && diff -r site-20 site-24');
  });
});

describe('pages.yml', () => {
  const { workflow, job, commands, step } = openWorkflow('pages.yml');

  test('runs on pushes, on pull requests and on demand', () => {
    expect(Object.keys(workflow.on)).toEqual(['push', 'pull_request', 'workflow_dispatch']);
  });

  test('never cuts a deployment off', () => {
    expect(workflow.concurrency.group).toContain('github.ref');
    expect(workflow.concurrency['cancel-in-progress']).toMatch(
      /^\$\{\{ github\.event_name == 'pull_request' \}\}$/,
    );
  });

  test('builds on Node 24, for the address that Pages gives', () => {
    expect(job('build').permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(step('build', 'setup-node')?.with?.['node-version']).toBe(24);
    expect(commands('build').slice(1)).toEqual(['npm ci', 'npm run build']);
    const build = job('build').steps.find(({ run }) => run === 'npm run build');
    expect(build?.env?.SITE_URL).toContain('steps.pages.outputs.base_url');
    expect(step('build', 'upload-pages-artifact')?.with).toEqual({
      path: '_site',
      'include-hidden-files': true,
    });
  });

  describeWith('bash and curl')('asks before it does anything whether Pages is set up', () => {
    const [asks, configures] = job('build').steps;

    /** What the step says, and notes for those behind it, where the API of GitHub answers so. */
    async function answered(status: number) {
      const asked: string[] = [];
      const server = createServer(({ url, headers }, response) => {
        asked.push(`${url} ${headers.authorization}`);
        response.writeHead(status).end('{}');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const folder = mkdtempSync(join(tmpdir(), 'dateline-workflow-'));
      const { port } = server.address() as AddressInfo;
      const output = join(folder, 'output');
      writeFileSync(output, '');
      const child = spawn('bash', ['-e', '-c', asks?.run ?? ''], {
        env: {
          ...process.env,
          TOKEN: 'token',
          GITHUB_API_URL: `http://127.0.0.1:${port}`,
          GITHUB_REPOSITORY: 'someone/repo',
          GITHUB_OUTPUT: output,
        },
      });
      const { code, stdout } = await outcomeOf(child);
      const noted = readFileSync(output, 'utf8');
      rmSync(folder, { recursive: true });
      server.closeAllConnections();
      server.close();
      expect(asked[0]).toBe('/repos/someone/repo/pages Bearer token');
      return { code, stdout, noted };
    }

    test('and goes on to its address where it is', async () => {
      expect(await answered(200)).toEqual({ code: 0, stdout: '', noted: 'pages=yes\n' });
      expect(configures?.uses).toMatch(/^actions\/configure-pages@/);
      expect(configures?.if).toBe("steps.set-up.outputs.pages == 'yes'");
    });

    test('and says what to do where it is not, without failing', async () => {
      const { code, stdout, noted } = await answered(404);
      expect({ code, noted }).toEqual({ code: 0, noted: '' });
      expect(stdout).toMatch(/^::warning title=Not published::In Settings, Pages, choose .*\n$/);
    });

    test.each([403, 401])('and fails where it gets another answer: %i', async (status) => {
      const { code, stdout, noted } = await answered(status);
      expect({ code, noted }).toEqual({ code: 1, noted: '' });
      expect(stdout).toContain(`(HTTP ${status})`);
    });
  });

  test('offers the site of a pull request to those who review it', () => {
    const upload = job('build').steps.find(({ uses }) => uses?.includes('/upload-artifact@'));
    expect(upload).toMatchObject({
      if: "github.event_name == 'pull_request'",
      with: { name: 'site', path: '_site', 'include-hidden-files': true },
    });
  });

  test('keeps what npm downloaded and what was rendered, but no code', () => {
    expect(step('build', 'setup-node')?.with?.cache).toBe('npm');
    expect(step('build', 'cache')?.with?.path).toBe('.cache/*\n!.cache/program\n');
  });

  test('deploys what was built without an error, from the default branch only, and waits for no test', () => {
    const deploy = job('deploy');
    expect(deploy.needs).toBe('build');
    expect(job('build')).toMatchObject({
      outputs: { pages: expect.stringMatching(/^\$\{\{ steps\.set-up\.outputs\.pages \}\}$/) },
    });
    expect(deploy.if).toBe(
      "needs.build.outputs.pages == 'yes' && github.ref == format('refs/heads/{0}', github.event.repository.default_branch)",
    );
    expect(deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(deploy.environment?.name).toBe('github-pages');
    expect(deploy.steps.map(({ uses, run }) => [uses?.split('@')[0], run])).toEqual([
      ['actions/deploy-pages', undefined],
    ]);
  });
});

describe('dependabot.yml', () => {
  interface Updates {
    'package-ecosystem': string;
    schedule: { interval: string };
    cooldown: { 'default-days': number };
    groups: Record<string, unknown>;
  }
  const { updates }: { updates: Updates[] } = parse(read('.github/dependabot.yml'));

  test('looks after packages and actions, weekly, in groups, a week late', () => {
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    for (const { schedule, cooldown, groups } of updates) {
      expect(schedule.interval).toBe('weekly');
      expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
      expect(Object.keys(groups)).not.toEqual([]);
    }
  });
});

describe('.ci/run', () => {
  const command = 'npm ci && npm test';
  const lines = (path: string): string[] =>
    read(path)
      .split('\n')
      .map((line) => line.trim());

  test('runs the test command and nothing else', () => {
    const [shebang, ...rest] = lines('.ci/run').filter(Boolean);
    expect(shebang).toBe('#!/usr/bin/env bash');
    expect(rest.filter((line) => !line.startsWith('#'))).toEqual([
      'set -euo pipefail',
      'cd "$(dirname "$0")/.."',
      command,
    ]);
    accessSync(new URL('.ci/run', root), constants.X_OK);
  });

  test("runs the README's test command", () => {
    expect(lines('README.md')).toContain(command);
  });
});
