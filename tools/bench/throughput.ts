import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Item } from '../../src/score/item.ts';
import type { createJudge } from '../../src/score/judge.ts';
import type { Contestant } from './contestants.ts';

/** Items judged a second, and what a bare loop over the same letters does. */
export interface Throughput {
  readonly where: string;
  readonly judged: number;
  readonly hashed: number;
}

type CreateJudge = typeof createJudge;
/** Items of one block: about as many as a long page has. */
const BLOCK = 50;
/** Milliseconds each loop runs at least, a round. */
const LONG_ENOUGH = 500;

/** The labelled items as items of a page. */
function sampleItems(): readonly Item[] {
  return globSync('test/items/*.jsonl')
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ text, author }) => ({
      kind: 'comments',
      text,
      ...(author && { author }),
      links: [],
      depth: 0,
      paid: false,
      staff: false,
    }));
}

/**
 * Judges the items again and again, and hashes their letters again and again; both a second. They take turns, and the
 * best round of each counts: what else the machine does slows some rounds, none makes one faster. Runs in Node and,
 * sent there as source, in a page.
 */
function loop(create: CreateJudge, items: readonly Item[], block: number, long: number): [number, number] {
  const page = { title: '', article: '', host: 'news.test' };
  const rate = (act: (some: readonly Item[]) => void): number => {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < long) {
      for (let at = 0; at < items.length; at += block) act(items.slice(at, at + block));
      count += items.length;
    }
    return Math.round((1000 * count) / (performance.now() - start));
  };
  let hash = 2_166_136_261;
  let judged = 0;
  let hashed = 0;
  for (let round = 0; round < 6; round++) {
    judged = Math.max(
      judged,
      rate((some) => void create(page).add(some)),
    );
    hashed = Math.max(
      hashed,
      rate((some) => {
        for (const { text } of some)
          for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
      }),
    );
  }
  return [judged, hash === 0 ? 0 : hashed];
}

/** Throughput in this Node. */
export async function inNode(): Promise<Throughput> {
  const { createJudge: create } = await import('../../src/score/judge.ts');
  const [judged, hashed] = loop(create, sampleItems(), BLOCK, LONG_ENOUGH);
  return { where: 'Node', judged, hashed };
}

/** Throughput in a page of Chromium, of the same source. */
export async function inPage({ running }: Contestant): Promise<Throughput> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const script = path.startsWith('/src/');
    response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html' });
    response.end(script ? stripTypeScriptTypes(readFileSync(`.${path}`, 'utf8')) : '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const page = await running.browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(`globalThis.loop = ${loop}`);
    const [judged, hashed] = await page.evaluate(
      async (items, block, long) => {
        const { createJudge: create } = await import(`${location.origin}/src/score/judge.ts`);
        return (globalThis as unknown as { loop: typeof loop }).loop(create, items, block, long);
      },
      sampleItems(),
      BLOCK,
      LONG_ENOUGH,
    );
    return { where: 'Chromium', judged, hashed };
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}
