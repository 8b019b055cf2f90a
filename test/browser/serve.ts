import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one address of a served site answers: an HTML document, or whatever the function writes. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A site served from this machine for one test. */
export interface Site {
  /** `http://news.test:PORT`; any other name of `HOSTS` reaches the same answers. */
  readonly origin: string;
  /** The same site under another host name, for frames and links across origins. */
  at(host: (typeof HOSTS)[number]): string;
  /** Path and query of every request that was received, in order. */
  readonly received: readonly string[];
  close(): Promise<void>;
}

/** Host names that the test browsers resolve to this machine. No other name resolves. */
export const HOSTS = ['news.test', 'comments.test', 'other.test'] as const;

/** Serves answers by path; everything else is 404. */
export async function serve(answers: Readonly<Record<string, Answer>>): Promise<Site> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://news.test').pathname;
    // Browsers ask for this by themselves.
    if (path === '/favicon.ico') return response.writeHead(204).end();
    received.push(request.url ?? '');
    const answer = answers[path];
    if (typeof answer === 'function') return answer(request, response);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(answer ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://news.test:${port}`,
    at: (host) => `http://${host}:${port}`,
    received,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** An HTML document that arrives in parts with a pause (milliseconds) before each but the first. */
export function streamed(parts: readonly string[], pause: number): Answer {
  return async (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    for (const [index, part] of parts.entries()) {
      if (index > 0) await new Promise((over) => setTimeout(over, pause));
      response.write(part);
    }
    response.end();
  };
}
