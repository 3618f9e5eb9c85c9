import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';

/** A place in a text, counted from 0. */
export interface Position {
  line: number;
  character: number;
}

/** What the language server tells of a text. */
export interface Diagnostic {
  message: string;
  range: { start: Position; end: Position };
}

/** A YAML language server, as an editor runs it. */
export interface LanguageServer {
  /** Opens a text as a file of its own, and waits for what is told of it. */
  diagnose(path: string, text: string): Promise<readonly Diagnostic[]>;
  /** The labels of what may stand at a place. */
  complete(path: string, position: Position): Promise<readonly string[]>;
  /** What is shown of a place, as Markdown. */
  hover(path: string, position: Position): Promise<string>;
  stop(): void;
}

/**
 * Starts it.
 *
 * @param schemas The file of each schema, and the paths it is for: `{ '/x/events.json': 'content/events/*' }`.
 */
export async function startLanguageServer(
  schemas: Readonly<Record<string, string>>,
): Promise<LanguageServer> {
  const program = createRequire(import.meta.url).resolve(
    'yaml-language-server/bin/yaml-language-server',
  );
  const server = spawn(process.execPath, [program, '--stdio']);
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map<string, (told: readonly Diagnostic[]) => void>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) =>
      waiting.get(uri)?.(diagnostics),
  );
  const yaml = {
    schemas: Object.fromEntries(
      Object.entries(schemas).map(([file, paths]) => [pathToFileURL(file).href, paths]),
    ),
    schemaStore: { enable: false },
    validate: true,
    hover: true,
    completion: true,
    yamlVersion: '1.2',
  };
  connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? yaml : {})),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const capabilities = {
    workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
    textDocument: { hover: { contentFormat: ['markdown'] } },
  };
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml } });
  const uriOf = (path: string) => pathToFileURL(path).href;
  const at = (path: string, position: Position) => ({
    textDocument: { uri: uriOf(path) },
    position,
  });
  return {
    async diagnose(path, text) {
      const uri = uriOf(path);
      const told = new Promise<readonly Diagnostic[]>((resolve) => waiting.set(uri, resolve));
      const textDocument = { uri, languageId: 'yaml', version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      return told;
    },
    async complete(path, position) {
      const found = await connection.sendRequest<{ items: { label: string }[] }>(
        'textDocument/completion',
        at(path, position),
      );
      return found.items.map(({ label }) => label);
    },
    async hover(path, position) {
      const found = await connection.sendRequest<{ contents: { value: string } } | null>(
        'textDocument/hover',
        at(path, position),
      );
      return found?.contents.value ?? '';
    },
    stop() {
      connection.dispose();
      server.kill();
    },
  };
}
