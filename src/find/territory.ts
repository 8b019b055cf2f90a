import type { FoundItem } from './block.ts';
import type { LiveBlock } from './live-block.ts';
import { isConnected } from './tree.ts';

/** Which block an element belongs to: by its items' top nodes and by its container. */
export class Territory {
  readonly #byContainer = new Map<Element, LiveBlock>();
  readonly #byTop = new WeakMap<Node, LiveBlock>();

  get blocks(): Iterable<LiveBlock> {
    return this.#byContainer.values();
  }

  /** The block whose container this is. */
  at(container: Element): LiveBlock | undefined {
    return this.#byContainer.get(container);
  }

  /** The block one of whose items begins with this node. */
  ofItem(top: Node): LiveBlock | undefined {
    const block = this.#byTop.get(top);
    return block && this.#byContainer.get(block.container) === block ? block : undefined;
  }

  enter(block: LiveBlock): void {
    this.#byContainer.set(block.container, block);
    this.claim(block, block.items);
  }

  claim(block: LiveBlock, items: Iterable<FoundItem>): void {
    for (const { nodes } of items) for (const node of nodes) this.#byTop.set(node, block);
  }

  leave(block: LiveBlock): void {
    this.#byContainer.delete(block.container);
  }

  /** Blocks whose container was taken out of the page. */
  lost(): LiveBlock[] {
    return [...this.#byContainer.values()].filter(({ container }) => !isConnected(container));
  }
}
