// The panel with a draft's checking proof. It is told what to show, and says what the reader does; it decides nothing.
import type { ProofEntry, ProofResult } from '../../server/src/lsp/protocol.ts';
import type { FromPanel, PanelWords, ToPanel } from '../src/proof/messages.ts';
import { button, element } from './element.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPanel): void };

type State = ProofEntry['state'];
const STATES: readonly State[] = ['contradicted', 'unknown', 'agrees', 'ruled', 'quoted'];
const MARKS: Readonly<Record<State, string>> = { contradicted: '✗', unknown: '?', agrees: '✓', ruled: 'stet', quoted: '“ ”' };

const editor = acquireVsCodeApi();
const page = document.getElementById('proof')!;
let shown: { proof: ProofResult; words: PanelWords } | undefined;
let filter: State | undefined;
let current: string | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  if (data.type === 'proof') {
    shown = data;
    draw();
  } else {
    current = data.id;
    mark();
    rowOf(current)?.scrollIntoView({ block: 'nearest' });
  }
});
editor.postMessage({ type: 'ready' });

function draw(): void {
  if (!shown) return;
  const { proof, words } = shown;
  const focused = document.activeElement?.closest('li')?.id;
  const visible = proof.claims.filter(({ state }) => filter === undefined || state === filter);
  page.replaceChildren(
    element(
      'header',
      {},
      element('h1', {}, proof.title),
      element('p', { class: 'about' }, words.readAsOf),
      progress(proof, words),
      filters(proof, words),
    ),
    visible.length === 0
      ? element('p', { class: 'nothing' }, words.nothing)
      : element('ol', { class: 'claims', 'aria-label': words.filter }, ...visible.map((claim) => row(claim, words))),
    element(
      'footer',
      {},
      element('p', { class: 'keys' }, words.keys),
      button(words.exportPage, { class: 'export' }, () => editor.postMessage({ type: 'export' })),
    ),
  );
  if (!visible.some(({ id }) => id === current)) current = visible[0]?.id;
  mark();
  if (focused !== undefined) document.getElementById(focused)?.focus();
}

function progress({ done, claims }: ProofResult, words: PanelWords): HTMLElement {
  const bar = element('progress', { max: String(Math.max(1, claims.length)), value: String(done), 'aria-label': words.done });
  return element('div', { class: 'progress' }, bar, element('span', { 'aria-hidden': 'true' }, words.done));
}

function filters({ claims }: ProofResult, words: PanelWords): HTMLElement {
  const one = (state: State | undefined, label: string, count: number) =>
    button(`${label} ${count}`, { 'aria-pressed': String(filter === state), class: state ?? 'all' }, () => {
      filter = state;
      draw();
    });
  const counted = STATES.map((state) => one(state, words.states[state], claims.filter((claim) => claim.state === state).length));
  return element(
    'div',
    { class: 'filters', role: 'group', 'aria-label': words.filter },
    one(undefined, words.all, claims.length),
    ...counted,
  );
}

function row(claim: ProofEntry, words: PanelWords): HTMLElement {
  const { id, number, state, text, message, reason, facts, signed, lapsed } = claim;
  const made = element(
    'li',
    { id: `claim-${number}`, class: `claim ${state}${signed.length > 0 ? ' signed' : ''}`, value: String(number), tabindex: '-1' },
    element(
      'div',
      { class: 'what' },
      element('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[state]),
      element('strong', {}, text),
      element('span', { class: 'state' }, words.states[state]),
    ),
    sentenceOf(claim),
    ...(message === undefined ? [] : [element('p', { class: 'message' }, message)]),
    ...(reason === undefined ? [] : [element('p', { class: 'message' }, reason)]),
    ...(facts.length === 0
      ? []
      : [element('ul', { class: 'facts' }, ...facts.map(({ statement, source }) => element('li', {}, `${statement} (${source})`)))]),
    ...signed.map(({ by, on }) => element('p', { class: 'signature' }, `${words.signedBy} ${by}, ${on}`)),
    ...lapsed.map(({ by, on }) => element('p', { class: 'lapsed' }, `${words.lapsed} ${by}, ${on}`)),
    element(
      'div',
      { class: 'does' },
      button(words.goTo, {}, () => act('jump', claim)),
      button(signed.length > 0 ? words.signOrTakeBack : words.signOff, {}, () => act('sign', claim)),
      ...(facts.length > 0 ? [button(words.openFact, {}, () => act('fact', claim))] : []),
      ...(state === 'unknown' ? [button(words.addFact, {}, () => act('add', claim))] : []),
    ),
  );
  made.dataset.id = id;
  made.addEventListener('click', () => {
    current = id;
    mark();
    made.focus();
  });
  made.addEventListener('dblclick', () => act('jump', claim));
  made.addEventListener('focus', () => {
    current = id;
    mark();
  });
  made.addEventListener('keydown', (event) => onKey(event, claim));
  return made;
}

/** The sentence, its claim in bold where it is found in it. */
function sentenceOf({ sentence, text }: ProofEntry): HTMLElement {
  const at = sentence.indexOf(text);
  const parts = at === -1 ? [sentence] : [sentence.slice(0, at), element('b', {}, text), sentence.slice(at + text.length)];
  return element('p', { class: 'sentence' }, ...parts);
}

function onKey(event: KeyboardEvent, claim: ProofEntry): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const does: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    j: () => step(1),
    k: () => step(-1),
    Home: () => rows()[0]?.focus(),
    End: () => rows().at(-1)?.focus(),
    Enter: () => act('jump', claim),
    s: () => act('sign', claim),
    a: () => act('add', claim),
    f: () => act('fact', claim),
  };
  const act_ = does[event.key];
  if (!act_) return;
  event.preventDefault();
  act_();
}

function act(type: 'jump' | 'sign' | 'add' | 'fact', { id, facts }: ProofEntry): void {
  const [first] = facts;
  if (type !== 'fact') editor.postMessage({ type, id });
  else if (first) editor.postMessage({ type, uri: first.uri, line: first.line });
}

function rows(): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('li.claim')];
}

function rowOf(id: string | undefined): HTMLElement | undefined {
  return rows().find((one) => one.dataset.id === id);
}

function step(by: number): void {
  const all = rows();
  const at = all.findIndex((one) => one.dataset.id === current);
  all[Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
}

/** One row can be tabbed to: the current one. */
function mark(): void {
  for (const one of rows()) {
    const isCurrent = one.dataset.id === current;
    one.tabIndex = isCurrent ? 0 : -1;
    one.classList.toggle('current', isCurrent);
  }
}
