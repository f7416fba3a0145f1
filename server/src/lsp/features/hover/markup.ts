/** How a hover's text is written for this client. What facts files say passes through `plain`, and cannot become markup. */
export interface Markup {
  readonly kind: 'markdown' | 'plaintext';
  readonly plain: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly struck: (text: string) => string;
  /** A link, or only its words where the address is not one of the web or of a file. */
  readonly link: (text: string, url: string | undefined) => string;
  readonly rule: string;
}

const SPECIAL = /[\\`*_[\]<>&~#|]/g;
const ADDRESS = /^(?:https?|file|vscode-[a-z]+):[^\s<>]+$/i;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const escaped = (text: string) => oneLine(text).replace(SPECIAL, (mark) => `\\${mark}`);

export const MARKDOWN: Markup = {
  kind: 'markdown',
  plain: escaped,
  bold: (text) => `**${escaped(text)}**`,
  struck: (text) => `~~${escaped(text)}~~`,
  link: (text, url) =>
    url !== undefined && ADDRESS.test(url) ? `[${escaped(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})` : escaped(text),
  rule: '---',
};

export const PLAINTEXT: Markup = {
  kind: 'plaintext',
  plain: oneLine,
  bold: (text) => oneLine(text),
  struck: (text) => `[${oneLine(text)}]`,
  link: (text, url) => (url !== undefined && /^https?:/i.test(url) ? `${oneLine(text)} <${url}>` : oneLine(text)),
  rule: '———',
};
