import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Item } from '../../../src/score/item.ts';
import type { FoldStyle } from '../../../src/settings/settings.ts';
import { type BrowserName, launchOwn, open, type Running, type Visit } from '../harness.ts';
import { type Answer, serve } from '../serve.ts';

/** A page with one block, and which of its items are spam. */
export interface Shape {
  readonly html: string;
  /** Selects the block's container. */
  readonly container: string;
  /** Selects the items within the container, or counts the container's child nodes that make up each flat item. */
  readonly items: string | number;
  /** Selects the elements of an item that hold its replies. */
  readonly replies?: string;
  readonly kind?: Item['kind'];
  /** Indexes of the items to fold. */
  readonly spam: readonly number[];
}

/** The fold room in a page of its own, folding a block that the test lays out. */
export interface FoldVisit extends Visit {
  fold(spam: readonly number[]): Promise<void>;
  /** Runs code in the page, where `bench` is in scope, and waits until it is painted. */
  run(code: string): Promise<unknown>;
  undo(): Promise<void>;
  /** The document as it would be saved. */
  markup(): Promise<string>;
  taught(): Promise<readonly number[]>;
}

const sources: Answer = (request, response) => {
  const source = readFileSync(`.${new URL(request.url ?? '', 'http://news.test').pathname}`, 'utf8');
  response.writeHead(200, { 'content-type': 'text/javascript' });
  response.end(stripTypeScriptTypes(source));
};

const FILES = [...globSync('src/fold/*.ts'), 'test/browser/fold/bench.ts'].map(
  (file) => `/${file.replaceAll('\\', '/')}`,
);

/** Kept on the process: spec files each load this module anew and share the browsers. */
const kept = globalThis as { spamfoldBareBrowsers?: Map<BrowserName, Promise<Running>> };
kept.spamfoldBareBrowsers ??= new Map();
const browsers = kept.spamfoldBareBrowsers;

/** A browser without the extension, which would fold the same page; ended with the run. */
function bare(name: BrowserName): Promise<Running> {
  const one = browsers.get(name) ?? launchOwn(name, { extension: null });
  browsers.set(name, one);
  return one;
}

/** Opens a page of this shape with the fold room in it, its spam folded. */
export async function openFolded(
  name: BrowserName,
  shape: Shape,
  style: FoldStyle = 'line',
): Promise<FoldVisit> {
  const site = await serve({
    '/': shape.html.includes('<!doctype') ? shape.html : `<!doctype html><title>t</title>${shape.html}`,
    ...Object.fromEntries(FILES.map((file) => [file, sources])),
  });
  const visit = await open(name, `${site.origin}/`, await bare(name));
  await visit.page.evaluate(
    "import('/test/browser/fold/bench.ts').then((bench) => { window.bench = bench.bench; })",
  );
  const run = async (code: string) => {
    const result = await visit.page.evaluate(code);
    await painted(visit.page);
    return result;
  };
  await run(`bench.start(${JSON.stringify(shape)}, '${style}')`);
  return {
    ...visit,
    run,
    fold: async (spam) => void (await run(`bench.fold(${JSON.stringify(spam)})`)),
    undo: async () => void (await run('bench.undo()')),
    markup: () => visit.page.evaluate(() => document.documentElement.outerHTML),
    taught: async () => (await run('bench.taught')) as readonly number[],
    close: async () => {
      await visit.close();
      await site.close();
    },
  };
}

/** Until two frames were painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  );
}
