import type { Runtime } from 'webextension-polyfill';
import { fieldsOf } from '../settings/json.ts';
import type { Answer, BackgroundCalls, FrameCalls } from './messages.ts';
import { browser } from './native.ts';

/** Milliseconds before a call is made again that the background did not outlive. */
const AGAIN_MS = [100, 1_000];

/**
 * Calls the background from a frame, once more where the browser ended it in the middle of the call. Rejects when the
 * background failed, and when the extension was updated or removed under the open page.
 */
export async function callBackground<Name extends keyof BackgroundCalls>(
  name: Name,
  ...args: Parameters<BackgroundCalls[Name]>
): Promise<ReturnType<BackgroundCalls[Name]>> {
  const answer = await send({ call: name, args });
  if (answer?.failed !== undefined) throw new Error(answer.failed);
  return answer?.value as ReturnType<BackgroundCalls[Name]>;
}

async function send(message: object): Promise<Answer | undefined> {
  for (const pause of AGAIN_MS) {
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      await new Promise((over) => setTimeout(over, pause));
    }
  }
  return browser.runtime.sendMessage(message);
}

/** Lets a frame hear the background's calls. Returns what stops it. */
export function onFrameCall(calls: FrameCalls): () => void {
  const received = (message: unknown, caller: Runtime.MessageSender): void => {
    const { call, args } = fieldsOf(message);
    if (caller.id !== browser.runtime.id || typeof call !== 'string' || !Object.hasOwn(calls, call)) return;
    (calls[call as keyof FrameCalls] as (...args: unknown[]) => void)(...(Array.isArray(args) ? args : []));
  };
  browser.runtime.onMessage.addListener(received);
  return () => browser.runtime.onMessage.removeListener(received);
}

/** Whether the extension still stands behind this script. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
