import type { Runtime } from 'webextension-polyfill';
import { fieldsOf } from '../settings/json.ts';
import { browser } from './browser.ts';
import type { Answer, BackgroundCalls, FrameCalls } from './messages.ts';

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

/** Lets the background answer the calls of frames. Returns what stops it. */
export function answerFrames(answers: Answers): () => void {
  const received = (message: unknown, caller: Caller): Promise<Answer> | undefined => {
    const { call, args } = fieldsOf(message);
    if (caller.id !== browser.runtime.id || typeof call !== 'string' || !Object.hasOwn(answers, call)) return;
    const answer = answers[call as keyof Answers] as (caller: Caller, ...args: unknown[]) => unknown;
    return answered(async () => answer(caller, ...(Array.isArray(args) ? args : [])));
  };
  browser.runtime.onMessage.addListener(received);
  return () => browser.runtime.onMessage.removeListener(received);
}

/** Browsers hand a failure on each in its own way, or not at all; so it is said in the answer. */
function answered(act: () => Promise<unknown>): Promise<Answer> {
  return act().then(
    (value) => ({ value }),
    (error) => ({ failed: String(error) }),
  );
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
