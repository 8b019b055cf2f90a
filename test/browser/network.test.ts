import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  type BrowserName,
  launchOwn,
  open,
  openExtensionPage,
  type Running,
  settled,
} from './harness.ts';

/** Those of every shape; a page for each known system would add nothing but time. */
const SAMPLES = globSync('test/pages/{courier,seed-*,edge-*}/source.html');

/** A proxy that answers with the sample pages and writes down every host and path that is asked for. */
async function recorder(): Promise<{ port: number; asked: string[]; close(): void }> {
  const asked: string[] = [];
  const pages = new Map(SAMPLES.map((file) => [`/${basename(dirname(file))}`, readFileSync(file)]));
  const server = createServer((request, response) => {
    const { host, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    asked.push(host + pathname);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(host === 'pages.test' ? pages.get(pathname) : '');
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, asked, close };
}

let running: Running | undefined;
let record: Awaited<ReturnType<typeof recorder>> | undefined;
afterEach(async () => {
  await running?.browser.close();
  record?.close();
});

async function launchRecorded(
  name: BrowserName,
  extension?: null,
): Promise<{ at: Running; asked: string[] }> {
  record = await recorder();
  running = await launchOwn(name, { proxy: record.port, ...(extension === null && { extension }) });
  return { at: running, asked: record.asked };
}

const paths = (asked: readonly string[]): readonly string[] =>
  asked.filter((address) => address.startsWith('pages.test/') && address !== 'pages.test/favicon.ico').sort();

/** Hosts the browser asks for on its own account, extension or not. */
const BROWSERS_OWN =
  /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|google\.com|gvt1\.com|googleapis\.com)(?::\d+)?(?:\/|$)/;

const strangers = (asked: readonly string[]): readonly string[] =>
  asked.filter((address) => !address.startsWith('pages.test/') && !BROWSERS_OWN.test(address));

describe.each(BROWSERS)('in %s', (name) => {
  test('the record shows what a page asks for', async () => {
    const { at, asked } = await launchRecorded(name, null);
    const { page } = await open(name, 'http://pages.test/courier', at);
    await page.evaluate(() => fetch('http://leak.test/words?of=a-page', { mode: 'no-cors' }).catch(() => {}));
    expect(strangers(asked)).toEqual(['leak.test/words']);
  });

  test('with the extension, each sample page is asked for once and nothing else is', async () => {
    const { at, asked } = await launchRecorded(name);
    for (const file of SAMPLES) await open(name, `http://pages.test/${basename(dirname(file))}`, at);
    await openExtensionPage(name, 'popup.html', at);
    await settled();
    expect(strangers(asked)).toEqual([]);
    expect(paths(asked)).toEqual(SAMPLES.map((file) => `pages.test/${basename(dirname(file))}`).sort());
  });
});
