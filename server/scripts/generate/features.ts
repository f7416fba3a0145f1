import { DECLINED_CONTRIBUTIONS, FREE_CONTRIBUTIONS } from './declined-contributions.ts';
import { DECLINED_METHODS, SUPPORTED_WITHOUT_CAPABILITY } from './declined-methods.ts';
import { type LspMethod, lspMethods, offered } from './lsp-methods.ts';
import { GENERATED_NOTE, page, table } from './markdown.ts';

/** What Stet has of a method or contribution point: what stands for it where it is supported, else why it is declined. */
export interface Feature {
  readonly name: string;
  readonly supported: boolean;
  readonly note: string;
}

/** How the server stands to a method. Throws where nobody has said why it is declined. */
export function methodFeature({ method, capability }: LspMethod): Feature {
  const through = SUPPORTED_WITHOUT_CAPABILITY[method];
  if (through !== undefined) return { name: method, supported: true, note: through };
  if (capability !== undefined && offered(capability) !== undefined) return { name: method, supported: true, note: `\`${capability}\`` };
  return { name: method, supported: false, note: reason(method, DECLINED_METHODS) };
}

/** How the extension stands to each contribution point, those that package.json uses first. */
export function contributionFeatures(contributes: Readonly<Record<string, unknown>>): Feature[] {
  const used = Object.entries(contributes).map(([name, value]) => ({ name, supported: true, note: namesIn(value) }));
  const others = Object.entries({ ...DECLINED_CONTRIBUTIONS, ...FREE_CONTRIBUTIONS })
    .filter(([name]) => !Object.hasOwn(contributes, name))
    .map(([name, note]) => ({ name, supported: false, note: name in FREE_CONTRIBUTIONS ? `Nothing so far. ${note}` : note }));
  return [...used, ...others].sort((a, b) => Number(b.supported) - Number(a.supported) || (a.name < b.name ? -1 : 1));
}

/** The messages that a protocol module adds, each with the documentation before its constant; constants in a row share theirs. */
export function ownMessages(protocol: string): { name: string; line: string }[] {
  const groups = protocol.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n((?:export const \w+ = 'stet\/\w+';\n)+)/g);
  return [...groups].flatMap(([, text = '', constants = '']) => {
    const line = text.replaceAll(/\s*\n \* ?/g, ' ').trim();
    return [...constants.matchAll(/'([^']+)'/g)].map(([, name = '']) => ({ name, line }));
  });
}

/** The page of all methods and contribution points. `packageJson` and `protocol` are the texts of the manifest and of the server's protocol module. */
export function featuresPage(packageJson: string, protocol: string): string {
  const methods = lspMethods();
  const { contributes } = JSON.parse(packageJson);
  return page([
    GENERATED_NOTE,
    '# Features of editor and server',
    'Each method of the Language Server Protocol and each contribution point of VS Code: what stands for it where Stet has it, and why not where it has not. What the features do for a desk is in [editor.md](editor.md), how the server answers in [lsp.md](lsp.md).',
    '## The Language Server Protocol',
    'As the server says of itself to a client that can do everything.',
    table(
      ['method', 'sent by', 'supported', 'through, or why not'],
      methods.map((method) => [`\`${method.method}\``, method.from, ...cells(methodFeature(method))]),
    ),
    '## Messages of Stet’s own',
    'Their shapes are in [protocol.ts](../server/src/lsp/protocol.ts) and the two files beside it that begin with its name. No client needs them: without them the server does what the protocol has.',
    table(
      ['message', 'what it is'],
      ownMessages(protocol).map(({ name, line }) => [`\`${name}\``, line]),
    ),
    '## Contribution points of VS Code',
    table(
      ['point', 'supported', 'what, or why not'],
      contributionFeatures(contributes).map((feature) => [`\`${feature.name}\``, ...cells(feature)]),
    ),
  ]);
}

function cells({ supported, note }: Feature): string[] {
  return [supported ? 'yes' : 'no', note];
}

function reason(name: string, reasons: Readonly<Record<string, string>>): string {
  const given = reasons[name];
  if (given === undefined) throw new Error(`${name} is not supported: say why in server/scripts/generate/declined-methods.ts`);
  return given;
}

const NAMES = ['command', 'id', 'name', 'scopeName', 'fileMatch', 'view', 'language', 'key'];

/** What a contribution calls its members; a contribution that groups them by place, such as views, is known by those. */
function namesIn(value: unknown): string {
  if (Array.isArray(value)) return [...new Set(value.map(nameOf))].join(', ');
  const { properties, ...places } = value as Readonly<Record<string, unknown>>;
  return Object.keys(properties ?? places)
    .map((name) => `\`${name}\``)
    .join(', ');
}

function nameOf(member: Readonly<Record<string, unknown>>): string {
  const name = NAMES.map((key) => member[key]).find((value) => value !== undefined);
  return [name]
    .flat()
    .map((one) => `\`${one}\``)
    .join(', ');
}
