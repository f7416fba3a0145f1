import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserFolder } from './install.ts';
import { hosted, requireHosted } from './place.ts';
import type { Browser, Page } from './playwright.ts';

/** A browser with one page open: what the page and its workers printed, and how to shut everything. */
export interface OpenPage {
  readonly page: Page;
  readonly printed: readonly string[];
  close(): Promise<void>;
}

/** How to start a Chromium on this machine: its path, or the channel of an installed Chrome. */
type Chromium = { readonly executablePath: string; readonly env?: NodeJS.ProcessEnv } | { readonly channel: string };

const SWITCHES = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const MORE_SWITCHES = ['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/**
 * Starts a browser that reaches nothing but this machine. Throws when there is none. The editor in the page has the language of a tag, if one is
 * given, for its extensions: it is told of it as the messages of a language pack tell it. Packs are not on npm, so that its own words stay English.
 */
export async function openPage(language?: string): Promise<OpenPage> {
  const { chromium } = requireHosted('playwright-core');
  const browser: Browser = await chromium.launch({ ...chromiumHere(), headless: true, args: [...SWITCHES, ...MORE_SWITCHES] });
  const context = await browser.newContext({ viewport: { width: 1120, height: 700 }, deviceScaleFactor: 1.25 });
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1' && hostname !== 'localhost' && !hostname.endsWith('.localhost'),
    (route) => route.abort(),
  );
  const page = await context.newPage();
  if (language !== undefined) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
  const printed: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  page.on('pageerror', (error) => printed.push(String(error)));
  return { page, printed, close: () => browser.close() };
}

/** Why there can be no browser here, whatever is installed; undefined if there can. */
export function whyNoBrowser(): string | undefined {
  const { platform, arch, env } = process;
  if (env.CHROMIUM !== undefined || env.CHROME_CHANNEL !== undefined || (platform === 'linux' && arch === 'x64')) return undefined;
  const instead = 'set CHROMIUM to the path of one, or CHROME_CHANNEL=chrome for an installed Chrome';
  return `no Chromium is published on npm for ${platform}-${arch}; ${instead}`;
}

function firstWords(env: NodeJS.ProcessEnv) {
  return spawnSync(join(browserFolder, 'chromium'), ['--version'], { env, encoding: 'utf8' });
}

function chromiumHere(): Chromium {
  const { CHROMIUM, CHROME_CHANNEL } = process.env;
  if (CHROMIUM !== undefined) return { executablePath: CHROMIUM };
  if (CHROME_CHANNEL !== undefined) return { channel: CHROME_CHANNEL };
  return { executablePath: join(browserFolder, 'chromium'), env: browserEnvironment() };
}

/** Its own fonts, so that a page looks the same on every machine, and the libraries that a bare machine lacks. */
function browserEnvironment(): NodeJS.ProcessEnv {
  const fonts = join(browserFolder, 'fonts.conf');
  const family = (alias: string, name: string) => `<alias><family>${alias}</family><prefer><family>${name}</family></prefer></alias>`;
  const folders = [join(browserFolder, 'fonts'), hosted('@expo-google-fonts', 'source-code-pro'), '/usr/share/fonts'];
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.map((folder) => `<dir>${folder}</dir>`).join('')}
${family('sans-serif', 'Open Sans')}${family('monospace', 'Source Code Pro')}<match><edit name="family" mode="append_last"><string>Open Sans</string></edit></match><cachedir>${join(browserFolder, 'font-cache')}</cachedir></fontconfig>`,
  );
  const own = { ...process.env, FONTCONFIG_FILE: fonts };
  return firstWords(own).status === 0 ? own : { ...own, LD_LIBRARY_PATH: join(browserFolder, 'al2023', 'lib') };
}
