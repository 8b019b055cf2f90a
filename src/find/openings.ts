import { hostOf } from './address.ts';
import type { Scan, Unreachable } from './block.ts';
import { systemBy } from './known-systems.ts';
import {
  attributeOf,
  baseOf,
  countElements,
  firstChildOf,
  isConnected,
  matches,
  selectAll,
  shadowOf,
  tagOf,
} from './tree.ts';

/** Most elements of a page that are watched for a shadow root, custom ones and plain ones each. */
const HOSTS_LIMIT = 500;

/** Plain elements that pages give a shadow root of their own. */
const PLAIN = new Set(['div', 'section', 'article', 'aside', 'main', 'span']);

/** Whether an element may have a shadow root: a custom one, and a plain one that has it or is as empty as one that waits. */
export const mayHost = (element: Element, tag: string): boolean =>
  tag.includes('-') || (PLAIN.has(tag) && (!firstChildOf(element) || shadowOf(element) !== null));

/** The frames and shadow roots of a document: those to look into, and those of known systems that are closed to us. */
export class Openings {
  readonly #hosts = new Set<Element>();
  /** Plain elements, whose shadow root may come at any time: nothing tells when. */
  readonly #plain = new Set<Element>();
  readonly #frames = new Map<Element, string>();

  /** An element that has, or may yet get, a shadow root. */
  host(element: Element): void {
    const hosts = tagOf(element).includes('-') ? this.#hosts : this.#plain;
    if (hosts.size < HOSTS_LIMIT) hosts.add(element);
  }

  /** A frame; remembered when a known system shows its items in it. */
  frame(element: Element): void {
    const system = systemBy('frames', element);
    if (system) this.#frames.set(element, system.name);
  }

  /** Whatever of these an element is and holds, which is read for nothing else. */
  within(element: Element): void {
    for (const at of [element, ...selectAll(element, '*')]) {
      const tag = tagOf(at);
      if (tag === 'iframe') this.frame(at);
      else if (mayHost(at, tag)) this.host(at);
    }
  }

  /** What stands open and what does not, as of now. */
  report(): Pick<Scan, 'unreachable' | 'roots'> {
    const roots: ShadowRoot[] = [];
    const unreachable: Unreachable[] = [];
    for (const host of this.#hosts) {
      const shadow = isConnected(host) ? shadowOf(host) : null;
      if (shadow) roots.push(shadow);
      else if (!isConnected(host)) this.#hosts.delete(host);
      else {
        const name = closedTo(host);
        if (name) unreachable.push({ reason: 'closed-shadow-root', name });
      }
    }
    for (const host of this.#plain) {
      const shadow = shadowOf(host);
      if (!isConnected(host)) this.#plain.delete(host);
      else if (shadow) roots.push(shadow);
    }
    for (const [frame, name] of this.#frames)
      if (!isConnected(frame)) this.#frames.delete(frame);
      else if (isForeign(frame)) unreachable.push({ reason: 'foreign-frame', name });
    return { roots, unreachable };
  }
}

/** The name of the system whose custom element this is, when that shows its items where nobody can look. */
function closedTo(host: Element): string | undefined {
  if (countElements(host) > 0 || !matches(host, ':defined')) return undefined;
  return systemBy('shadowHosts', host)?.name;
}

/** Whether a frame shows a page of another host. Only the address tells: asking the frame would make the browser log it. */
function isForeign(frame: Element): boolean {
  const host = hostOf(attributeOf(frame, 'src') ?? '');
  return host !== '' && host !== hostOf(baseOf(frame));
}
