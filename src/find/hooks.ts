import type { System } from './system.ts';
import { SYSTEMS } from './systems/index.ts';
import { matches } from './tree.ts';

/** By which names an element calls for a closer look at which systems. */
interface Hooks {
  readonly names: ReadonlyMap<string, readonly System[]>;
  /** Beginnings or pieces of ids and classes, as one pattern; undefined when no system has any. */
  readonly pieces: RegExp | undefined;
  readonly byPiece: readonly System[];
}

const LAST_COMPOUND = /(?:^|[\s>+~])((?:[^\s>+~[\]]|\[[^\]]*\])+)\s*$/;
const PIECE = /\[(?:id|class)[*^]="?([^"\]]+)"?\]/;
const NAME = /([#.])((?:[\w-]|\\.|[\u0080-\uffff])+)/;
const TAG = /^[a-z][a-z0-9]*-[a-z0-9-]*/;

/** The selectors of a list, split at its own commas and not at those within brackets. */
export function selectorsOf(list: string): string[] {
  const selectors: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= list.length; at++) {
    const sign = list[at];
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if (sign === undefined || (sign === ',' && depth === 0)) {
      selectors.push(list.slice(start, at).trim());
      start = at + 1;
    }
  }
  return selectors;
}

/** The name by which a selector's element is noticed: `#id`, `.class`, a custom tag, or a piece of an id or class. */
export function hookOf(selector: string): { readonly name?: string; readonly piece?: string } {
  const compound = LAST_COMPOUND.exec(selector)?.[1] ?? '';
  const name = NAME.exec(compound.replace(/\[[^\]]*\]/g, '').replace(/:(?:not|has|is|where)\([^)]*\)/g, ''));
  if (name?.[1] && name[2]) return { name: name[1] + name[2] };
  const piece = PIECE.exec(compound)?.[1];
  if (piece) return { piece: piece.toLowerCase() };
  const tag = TAG.exec(compound)?.[0];
  return tag ? { name: tag } : {};
}

function hooksOf(systems: readonly System[]): Hooks {
  const names = new Map<string, System[]>();
  const pieces = new Set<string>();
  const byPiece = new Set<System>();
  for (const system of systems)
    for (const selector of [...selectorsOf(system.containers), ...selectorsOf(system.shadowHosts ?? '')]) {
      const { name, piece } = hookOf(selector);
      if (name) names.set(name, [...(names.get(name) ?? []), system]);
      if (piece) {
        pieces.add(piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
        byPiece.add(system);
      }
    }
  return {
    names,
    pieces: pieces.size ? new RegExp([...pieces].join('|'), 'i') : undefined,
    byPiece: [...byPiece],
  };
}

/** Made once for a document and its shadow roots, as it takes longer than to look through a small page. */
let made: { readonly host: string; readonly hooks: Hooks } | undefined;

function hooksFor(host: string): Hooks {
  if (made?.host !== host) {
    const here = ({ hosts }: System): boolean =>
      !hosts || hosts.some((one) => host === one || host.endsWith(`.${one}`));
    made = { host, hooks: hooksOf(SYSTEMS.filter(here)) };
  }
  return made.hooks;
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
  readonly #hooks: Hooks;
  readonly #classes = new Map<string, readonly System[]>();

  /** `host` is the page's; systems bound to other hosts are left out. */
  constructor(host: string) {
    this.#hooks = hooksFor(host);
  }

  #ofClasses(classes: string): readonly System[] {
    let found = this.#classes.get(classes);
    if (!found) {
      found = classes.split(/\s+/).flatMap((name) => this.#hooks.names.get(`.${name}`) ?? []);
      if (this.#hooks.pieces?.test(classes)) found = [...found, ...this.#hooks.byPiece];
      if (this.#classes.size >= REMEMBERED) this.#classes.clear();
      this.#classes.set(classes, found);
    }
    return found;
  }

  /** What the element is to the systems that know it. Several share names like `comments`. */
  look(element: Element, tag: string, id: string | null, classes: string | null): Sighting | undefined {
    const { names, pieces, byPiece } = this.#hooks;
    const ofId = id ? names.get(`#${id}`) : undefined;
    const ofPiece = id && pieces?.test(id) ? byPiece : undefined;
    const ofClass = classes ? this.#ofClasses(classes) : undefined;
    const ofTag = tag.includes('-') ? names.get(tag) : undefined;
    if (!ofId && !ofPiece && !ofClass?.length && !ofTag) return undefined;
    const called = new Set([...(ofId ?? []), ...(ofPiece ?? []), ...(ofClass ?? []), ...(ofTag ?? [])]);
    const systems: System[] = [];
    let host = false;
    for (const system of SYSTEMS) {
      if (!called.has(system) || (system.except && matches(element, system.except))) continue;
      host ||= system.shadowHosts !== undefined && matches(element, system.shadowHosts);
      if (matches(element, system.containers)) systems.push(system);
    }
    return host || systems.length > 0 ? { systems, host } : undefined;
  }
}
