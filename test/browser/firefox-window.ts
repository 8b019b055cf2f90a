import type { Running } from './harness.ts';

/** What WebDriver BiDi is asked; the driver's types know nothing of Firefox's own additions. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: Answered }>;
}
interface Answered {
  readonly contexts?: readonly { readonly context: string }[];
  readonly type?: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Runs code in Firefox's own window, with all its rights; answers with the primitive value that it, or its promise,
 * comes to.
 */
export async function inWindow({ browser }: Running, code: string): Promise<unknown> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', {
    expression: code,
    target: { context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return result.result?.value;
}
