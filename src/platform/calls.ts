import type { Runtime } from 'webextension-polyfill';
import { fieldsOf } from '../settings/json.ts';
import { browser } from './browser.ts';
import type { BackgroundCalls, FrameCalls } from './messages.ts';

/** Who sent a call. */
export type Caller = Runtime.MessageSender;

/** Answers to the calls of frames; each also learns who asked. Arguments come from a page's process: check them. */
export type Answers = {
  readonly [Name in keyof BackgroundCalls]: (
    caller: Caller,
    ...args: Anything<Parameters<BackgroundCalls[Name]>>
  ) => ReturnType<BackgroundCalls[Name]> | Promise<ReturnType<BackgroundCalls[Name]>>;
};

/** As many arguments, of which nothing is known yet. */
type Anything<Args extends readonly unknown[]> = { [Index in keyof Args]: unknown };

/** Calls the background from a frame. Rejects when the extension was updated or removed under the open page. */
export function callBackground<Name extends keyof BackgroundCalls>(
  name: Name,
  ...args: Parameters<BackgroundCalls[Name]>
): Promise<ReturnType<BackgroundCalls[Name]>> {
  return browser.runtime.sendMessage({ call: name, args });
}

/** Lets the background answer the calls of frames. Returns what stops it. */
export function answerFrames(answers: Answers): () => void {
  const received = (message: unknown, caller: Caller) => {
    const { call, args } = fieldsOf(message);
    if (caller.id !== browser.runtime.id || typeof call !== 'string' || !Object.hasOwn(answers, call)) return;
    const answer = answers[call as keyof Answers] as (caller: Caller, ...args: unknown[]) => unknown;
    return Promise.resolve(answer(caller, ...(Array.isArray(args) ? args : [])));
  };
  browser.runtime.onMessage.addListener(received);
  return () => browser.runtime.onMessage.removeListener(received);
}

/** Calls the frames of a tab, or one of them. A tab without our script (the browser's own pages) is no error. */
export async function callFrames<Name extends keyof FrameCalls>(
  to: { readonly tab: number; readonly frame?: number },
  name: Name,
  ...args: Parameters<FrameCalls[Name]>
): Promise<void> {
  const options = to.frame === undefined ? {} : { frameId: to.frame };
  await browser.tabs.sendMessage(to.tab, { call: name, args }, options).catch(() => {});
}

/** Lets a frame hear the background's calls. Returns what stops it. */
export function onFrameCall(calls: FrameCalls): () => void {
  const received = (message: unknown, caller: Caller) => {
    const { call, args } = fieldsOf(message);
    if (caller.id !== browser.runtime.id || typeof call !== 'string' || !Object.hasOwn(calls, call)) return;
    (calls[call as keyof FrameCalls] as (...args: unknown[]) => void)(...(Array.isArray(args) ? args : []));
  };
  browser.runtime.onMessage.addListener(received);
  return () => browser.runtime.onMessage.removeListener(received);
}
