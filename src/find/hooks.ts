import { systemAt } from './known-systems.ts';
import { PACKED_SYSTEMS } from './packed-systems.ts';
import type { System } from './system.ts';
import { matches } from './tree.ts';

/** By which names an element calls for a closer look at which systems. */
interface Hooks {
  /** Numbers of systems by name, parted by spaces. */
  readonly names: ReadonlyMap<string, string>;
  readonly pieces: RegExp;
}

const NONE: readonly number[] = [];

/** Made once for a document and its shadow roots. */
let hooks: Hooks | undefined;

function makeHooks(): Hooks {
  const names = new Map<string, string>();
  for (const line of PACKED_SYSTEMS.names.split('\n')) {
    const end = line.indexOf(' ');
    names.set(line.slice(0, end), line.slice(end + 1));
  }
  return { names, pieces: new RegExp(PACKED_SYSTEMS.pieces, 'i') };
}

/** Most class attributes remembered. */
const REMEMBERED = 4000;

/** What an element with a known name may be. */
export interface Sighting {
  /** Systems that may have their items in it, special before general. */
  readonly systems: readonly System[];
  /** It may hold a system's shadow root. */
  readonly host: boolean;
}

/** Notices, by name alone, elements that may be a system's container or hold its shadow root. */
export class Lookout {
  readonly #host: string;
  readonly #names: ReadonlyMap<string, string>;
  readonly #pieces: RegExp;
  readonly #classes = new Map<string, readonly number[]>();

  /** `host` is the page's; systems bound to other hosts are left out. */
  constructor(host: string) {
    hooks ??= makeHooks();
    this.#host = host;
    this.#names = hooks.names;
    this.#pieces = hooks.pieces;
  }

  /** What the element is to the systems that know it. Several share names like `comments`. */
  look(element: Element, tag: string, id: string | null, classes: string | null): Sighting | undefined {
    const ofClass = classes ? this.#ofClasses(classes) : NONE;
    const ofId = id ? this.#named(`#${id}`) : NONE;
    const ofPiece = id && this.#pieces.test(id) ? PACKED_SYSTEMS.byPiece : NONE;
    const ofTag = tag.includes('-') ? this.#named(tag) : NONE;
    if (ofClass.length + ofId.length + ofPiece.length + ofTag.length === 0) return undefined;
    const called = [...new Set([...ofId, ...ofPiece, ...ofClass, ...ofTag])].sort((a, b) => a - b);
    const systems: System[] = [];
    let host = false;
    for (const system of called.map(systemAt)) {
      if (!this.#isHere(system) || (system.except && matches(element, system.except))) continue;
      host ||= system.shadowHosts !== undefined && matches(element, system.shadowHosts);
      if (matches(element, system.containers)) systems.push(system);
    }
    return host || systems.length > 0 ? { systems, host } : undefined;
  }

  #named(name: string): readonly number[] {
    return this.#names.get(name)?.split(' ').map(Number) ?? NONE;
  }

  #ofClasses(classes: string): readonly number[] {
    let found = this.#classes.get(classes);
    if (!found) {
      found = classes.split(/\s+/).flatMap((name) => this.#named(`.${name}`));
      if (this.#pieces.test(classes)) found = [...found, ...PACKED_SYSTEMS.byPiece];
      if (found.length === 0) found = NONE;
      if (this.#classes.size >= REMEMBERED) this.#classes.clear();
      this.#classes.set(classes, found);
    }
    return found;
  }

  #isHere({ hosts }: System): boolean {
    return !hosts || hosts.some((host) => this.#host === host || this.#host.endsWith(`.${host}`));
  }
}
