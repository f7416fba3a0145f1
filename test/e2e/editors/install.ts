// Makes the editors and the browser ready, once: from the npm registry alone, with no compiler and no system package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { host, hosted } from './place.ts';

/** Both builds of VS Code's server, newest first: package names of the host. */
const SERVERS = ['code-server', 'code-server-oldest'] as const;

/** Where the browser of the host is unpacked. */
export const browserFolder = hosted('.browser');

const stampFile = hosted('.stet-ready');

/** Installs the host if it is missing, incomplete or out of date; says how long it took. Throws when npm fails. */
export async function installEditors(): Promise<void> {
  const stamp = fingerprint();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Installing the editors under test, about 2 GB; once, until their lockfile changes.');
  const begun = Date.now();
  npm(['ci', '--ignore-scripts'], host);
  for (const server of SERVERS) prepareServer(hosted(server, 'lib', 'vscode'));
  shareSearch();
  if (process.platform === 'linux' && process.arch === 'x64') await unpackBrowser();
  writeFileSync(stampFile, stamp);
  console.log(`Installed in ${Math.round((Date.now() - begun) / 1000)} s.`);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of [join(host, 'package-lock.json'), fileURLToPath(import.meta.url)]) hash.update(readFileSync(path));
  return `${hash.digest('hex')} ${process.platform}-${process.arch}`;
}

/**
 * The server's own packages, by the lockfile that it ships. That file lacks a package, so `npm ci` refuses it, and its
 * peers contradict each other.
 */
function prepareServer(folder: string): void {
  npm(['install', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-save'], folder);
  const modules = join(folder, 'node_modules');
  writeFileSync(join(modules, '@vscode', 'spdlog', 'index.js'), SILENT_LOG);
  for (const watchdog of [join(modules, '@vscode', 'native-watchdog'), join(modules, 'native-watchdog')]) {
    if (existsSync(watchdog)) writeFileSync(join(watchdog, 'index.js'), 'exports.start = () => {};\n');
  }
}

/** The oldest server would download the program that it searches with; the newest brings it along, for every platform. */
function shareSearch(): void {
  const [newest, oldest] = SERVERS.map((server) => hosted(server, 'lib', 'vscode', 'node_modules', '@vscode'));
  const rg = process.platform === 'win32' ? 'rg.exe' : 'rg';
  cpSync(join(newest!, 'ripgrep-universal', 'bin', `${process.platform}-${process.arch}`, rg), join(oldest!, 'ripgrep', 'bin', rg));
}

/** In place of a native module that would have to be compiled: the server then writes no log files. */
const SILENT_LOG = `const nothing = () => {};
class Logger {}
for (const name of ['trace', 'debug', 'info', 'warn', 'error', 'critical', 'setLevel', 'clearFormatters', 'setPattern', 'flush', 'drop']) {
  Logger.prototype[name] = nothing;
}
Logger.prototype.getLevel = () => 2;
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = nothing;
exports.setFlushOn = nothing;
exports.shutdown = nothing;
exports.createRotatingLogger = async () => new Logger();
exports.createAsyncRotatingLogger = async () => new Logger();
`;

/** Chromium, and the libraries and fonts that a bare machine may lack. The package unpacks into the folder for temporary files. */
async function unpackBrowser(): Promise<void> {
  rmSync(browserFolder, { recursive: true, force: true });
  mkdirSync(browserFolder, { recursive: true });
  const previous = process.env.TMPDIR;
  process.env.TMPDIR = browserFolder;
  try {
    const { inflate } = await import(pathToFileURL(hosted('@sparticuz', 'chromium', 'build', 'esm', 'index.mjs')).href);
    for (const name of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(hosted('@sparticuz', 'chromium', 'bin', name));
  } finally {
    if (previous === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = previous;
  }
}

function npm(args: readonly string[], cwd: string): void {
  const script = process.env.npm_execpath;
  const [command, first] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  const { status, error } = spawnSync(command, [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    env: environment(),
    shell: script === undefined && process.platform === 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error || status !== 0) throw new Error(`npm ${args[0]} failed in ${cwd}${error ? `: ${error.message}` : ''}`);
}

/** Without what the npm that runs this script says about the project, which would mislead the npm that it starts. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?:package|lifecycle)_|^npm_config_(?:local_)?prefix$/i.test(name)),
  );
}
