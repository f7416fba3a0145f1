import type { Phrase } from '../../../core/telling/told.ts';
import type { Session } from '../../session.ts';
/** How a hover's text is written for this client. What facts files say passes through `plain`, and cannot become markup. */
export interface Markup {
  readonly kind: 'markdown' | 'plaintext';
  readonly plain: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly struck: (text: string) => string;
  /** A link, or only its words where the address is not one of the web or of a file. */
  readonly link: (text: string, url: string | undefined) => string;
  /** A link that runs a command of the client; nothing where hovers have no links. */
  readonly command: (text: string, command: string, argument: object) => string;
  readonly rule: string;
  /** A phrase in the reader’s language, as plain text. */
  readonly say: (phrase: Phrase) => string;
}

const SPECIAL = /[\\`*_[\]<>&~#|]/g;
const ADDRESS = /^(?:https?|file|vscode-[a-z]+):[^\s<>]+$/i;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const escaped = (text: string) => oneLine(text).replace(SPECIAL, (mark) => `\\${mark}`);

const withoutBrackets = (url: string) => url.replaceAll('(', '%28').replaceAll(')', '%29');
const inAddress = (text: string) => withoutBrackets(encodeURIComponent(text));

const MARKDOWN: Omit<Markup, 'say'> = {
  kind: 'markdown',
  plain: escaped,
  bold: (text) => `**${escaped(text)}**`,
  struck: (text) => `~~${escaped(text)}~~`,
  link: (text, url) => (url !== undefined && ADDRESS.test(url) ? `[${escaped(text)}](${withoutBrackets(url)})` : escaped(text)),
  command: (text, command, argument) => `[${escaped(text)}](command:${command}?${inAddress(JSON.stringify([argument]))})`,
  rule: '---',
};

const PLAINTEXT: Omit<Markup, 'say'> = {
  kind: 'plaintext',
  plain: oneLine,
  bold: (text) => oneLine(text),
  struck: (text) => `[${oneLine(text)}]`,
  link: (text, url) => (url !== undefined && /^https?:/i.test(url) ? `${oneLine(text)} <${url}>` : oneLine(text)),
  command: () => '',
  rule: '———',
};

/** How this client's hovers are written. */
export function markupFor({ abilities, say }: Pick<Session, 'abilities' | 'say'>): Markup {
  return { ...(abilities.markdownHovers ? MARKDOWN : PLAINTEXT), say };
}
