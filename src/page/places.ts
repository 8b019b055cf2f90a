import type { Block, BlockChange, Finder, IsOver, Scan, Unreachable } from '../find/block.ts';
import { type Changed, joinChanged, type Watcher, watchRoot } from './watch.ts';
import { type ArrivingWatch, watchArriving } from './watch-arriving.ts';

/** A document or an open shadow root: somewhere a finder looks. */
export type Root = Document | ShadowRoot;

/** All places of one document that are watched. */
export interface Places {
  /**
   * Looks at whatever changed since the last look, until `isOver` says that so many elements are enough; a root that cannot
   * be read is passed over.
   */
  look(isOver: IsOver): readonly BlockChange[];
  /** Whether there is something to look at. */
  readonly unread: boolean;
  /** Whether what changed must be looked at before it is painted; else the look can wait for more. */
  expects(what: Changed): boolean;
  /** Whether a parser is still appending to the document, or what it left is not read yet. */
  readonly arriving: boolean;
  /** The parser has come to the document's end. */
  arrived(): void;
  /** Marks every place for a look at the shadow roots in it, which may come without any other change. */
  recheck(): void;
  unreachable(): readonly Unreachable[];
}

/** What places need. */
export interface PlacesSetup {
  readonly document: Document;
  readonly createFinder: (root: Root) => Finder;
  /** Something changed and `look` would find out what. Called in the microtask after the change. */
  readonly changed: (what: Changed) => void;
  /** Whether a node holds our own writing, so that its change is no news. */
  readonly ignores: (node: Node) => boolean;
  readonly complain: (error: unknown) => void;
  readonly signal: AbortSignal;
}

interface Place {
  readonly finder: Finder;
  readonly blocks: Set<Block>;
  readonly gone: AbortController;
  /** While a parser appends to it, or what it left is not read yet. */
  arriving: ArrivingWatch | undefined;
  changed: Changed | undefined;
  /** Some of that, or of what changed, is left for later. */
  unread: boolean;
  unreachable: readonly Unreachable[];
}

/** Watches a document, and each open shadow root met in it. */
export function watchPlaces({
  document,
  createFinder,
  changed,
  ignores,
  complain,
  signal,
}: PlacesSetup): Places {
  const places = new Map<Root, Place>();
  const isLoading = (root: Root): boolean => root === document && document.readyState === 'loading';

  const enter = (root: Root): void => {
    if (places.has(root)) return;
    const gone = new AbortController();
    const finder = createFinder(root);
    const place: Place = {
      finder,
      blocks: new Set(),
      gone,
      changed: undefined,
      arriving: undefined,
      unread: false,
      unreachable: [],
    };
    places.set(root, place);
    const ended = AbortSignal.any([signal, gone.signal]);
    const report = (what: Changed): void => {
      if (!place.arriving && what !== 'everything' && what.size === 0) return;
      place.changed = place.changed ? joinChanged(place.changed, what) : what;
      changed(what);
    };
    const watcher: Watcher = { report, ignores };
    if (root !== document) {
      place.changed = new Set(root.childNodes);
      watchRoot(root, watcher, ended);
      return;
    }
    if (!isLoading(root)) place.changed = new Set();
    const arriving = watchArriving(document, watcher);
    ended.addEventListener('abort', arriving.stop, { once: true });
    place.arriving = {
      passed: arriving.passed,
      stop() {
        arriving.stop();
        place.arriving = undefined;
        watchRoot(root, watcher, ended);
      },
    };
  };

  const lookAt = (place: Place, what: Changed, isOver: IsOver): readonly BlockChange[] => {
    const { finder } = place;
    const scans: Scan[] = [];
    if (what === 'everything') scans.push(finder.scan());
    else if (what.size > 0 || place.unread || !place.arriving) scans.push(finder.rescan(what, isOver));
    if (place.arriving) {
      const loading = isLoading(document);
      const scan = finder.advance(!loading, isOver);
      if (loading || scan.more) place.arriving.passed(finder.open);
      else place.arriving.stop();
      scans.push(scan);
    }
    place.unread = scans.some(({ more }) => more);
    for (const { blocks, roots, unreachable } of scans) {
      place.unreachable = unreachable;
      for (const { block } of blocks) place.blocks.add(block);
      for (const root of roots) enter(root);
    }
    return scans.flatMap(({ blocks }) => blocks);
  };

  const leave = (root: Root, place: Place): readonly BlockChange[] => {
    place.gone.abort();
    places.delete(root);
    return [...place.blocks].map((block) => ({ block, added: [], removed: block.items }));
  };

  enter(document);
  return {
    look(isOver) {
      const changes: BlockChange[] = [];
      // Places met on the way are added behind and reached by the same loop.
      for (const [root, place] of places) {
        const what = place.changed ?? (place.unread ? new Set() : undefined);
        place.changed = undefined;
        try {
          if (!root.isConnected) changes.push(...leave(root, place));
          else if (what) changes.push(...lookAt(place, what, isOver));
        } catch (error) {
          // Not at once again: it would only fail again.
          place.unread = false;
          complain(error);
        }
      }
      return changes;
    },
    expects: (what) =>
      what === 'everything' || [...places.values()].some(({ finder }) => finder.expects(what)),
    get unread() {
      return [...places.values()].some((place) => place.unread || place.changed);
    },
    get arriving() {
      return places.get(document)?.arriving !== undefined;
    },
    arrived() {
      const place = places.get(document);
      if (place?.arriving) place.changed ??= new Set();
    },
    recheck() {
      for (const place of places.values()) place.changed ??= new Set();
    },
    unreachable: () => [...places.values()].flatMap((place) => place.unreachable),
  };
}
