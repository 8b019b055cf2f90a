import type { Runtime } from 'webextension-polyfill';
import { fieldsOf } from '../settings/json.ts';
import type { Answer, BackgroundCalls, FrameCalls } from './messages.ts';
import { browser } from './native.ts';

/**
 * Calls the background from a frame. Rejects when the background failed, and when the extension was updated or removed
 * under the open page.
 */
export async function callBackground<Name extends keyof BackgroundCalls>(
  name: Name,
  ...args: Parameters<BackgroundCalls[Name]>
): Promise<ReturnType<BackgroundCalls[Name]>> {
  const answer: Answer | undefined = await browser.runtime.sendMessage({ call: name, args });
  if (answer?.failed !== undefined) throw new Error(answer.failed);
  return answer?.value as ReturnType<BackgroundCalls[Name]>;
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
