/** What is used of playwright-core, which is a package of the host: its own types are not there when the project is checked. */
export interface Browser {
  newContext(options: object): Promise<Context>;
  close(): Promise<void>;
}

interface Context {
  route(matches: (url: URL) => boolean, handle: (route: { abort(): Promise<void> }) => Promise<void>): Promise<void>;
  newPage(): Promise<Page>;
}

/** A page of the browser. Timeouts are in milliseconds, positions in CSS pixels. */
export interface Page {
  goto(url: string): Promise<unknown>;
  /** Has a script run in whatever the page loads, before its own. */
  addInitScript(script: string): Promise<unknown>;
  locator(selector: string, options?: { readonly hasText?: string | RegExp }): Locator;
  /** The frame that an element holds. */
  frameLocator(selector: string): FrameLocator;
  exposeFunction(name: string, callback: (...args: never[]) => unknown): Promise<void>;
  screenshot(options: { readonly path?: string; readonly timeout: number }): Promise<Buffer>;
  /** Runs an expression in the page. */
  evaluate<T>(expression: string): Promise<T>;
  waitForTimeout(milliseconds: number): Promise<void>;
  /** The next window that the page opens. */
  waitForEvent(event: 'popup'): Promise<Page>;
  on(event: 'console', listener: (message: { text(): string }) => void): void;
  on(event: 'pageerror', listener: (error: unknown) => void): void;
  readonly keyboard: { press(keys: string): Promise<void>; type(text: string): Promise<void> };
  readonly mouse: {
    move(x: number, y: number): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
}

/** What stands in a frame. */
export interface FrameLocator {
  frameLocator(selector: string): FrameLocator;
  locator(selector: string, options?: { readonly hasText?: string | RegExp }): Locator;
}

/** An element of the page, looked for anew each time. */
export interface Locator {
  first(): Locator;
  click(): Promise<void>;
  hover(): Promise<void>;
  waitFor(options?: { readonly state?: 'attached' | 'detached' | 'visible' | 'hidden'; readonly timeout?: number }): Promise<void>;
  innerText(): Promise<string>;
  count(): Promise<number>;
  press(keys: string): Promise<void>;
  /** Runs a function, given as text, on the element. */
  evaluate<T>(expression: string): Promise<T>;
}

/** A rectangle of the page, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
