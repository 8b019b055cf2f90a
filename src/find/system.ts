import type { BlockKind } from '../score/item.ts';

/**
 * One comment or recommendation system as data. All strings are lists of CSS selectors (comma separated). Those below
 * `items` are asked within one item and never look into its replies.
 */
export interface System {
  /** Lower case, hyphens; also the file's name in `src/find/systems/` and its page's name in `test/pages/`. */
  readonly id: string;
  /** As its makers write it. */
  readonly name: string;
  /** True when the selectors were seen in the system's own source or on a page it made; false when from memory. */
  readonly confirmed: boolean;
  readonly kind: BlockKind;
  /**
   * The element that holds the items, or any element around it. The last compound of each selector must name an id, a
   * class or a custom element (`#comments`, `.yarpp-related`, `[id^="taboola-"]`, `[class^="vf-"]`, `hyvor-talk-comments`):
   * by that it is found without asking every element of a page. `html` and `body` never count.
   */
  readonly containers: string;
  /** One item, anywhere within the container; nested ones too. The outermost element that is the item's alone. */
  readonly items: string;
  /** Containers and items that match are none: share bars with the same class, ads between comments. */
  readonly except?: string;
  /** Only documents of these hosts and their subdomains have it: for systems that live in a frame of their own. */
  readonly hosts?: readonly string[];
  /** The item's words. Absent: all of the item that is not author, date, controls, quote or replies. */
  readonly body?: string;
  /** The element whose text is the author's name; the author's address is that of the link it is, holds or stands in. */
  readonly author?: string;
  readonly date?: string;
  /** Elements inside an item that hold its replies. */
  readonly replies?: string;
  /** Quoted words of another item. */
  readonly quotes?: string;
  /** Reply, share, vote and other controls, which are not the item's words. */
  readonly controls?: string;
  /** Matches the item, or something in it, when the system marks it as paid. */
  readonly paid?: string;
  /** Every item is paid. */
  readonly allPaid?: boolean;
  /** Matches the item, or something in it, when written or pinned by staff or the article's author. */
  readonly staff?: string;
  /** The element whose text is the number of votes for the item. */
  readonly likes?: string;
  /** Iframes in which the system shows its items (`iframe[src*="disqus.com/embed"]`), named to readers when closed to us. */
  readonly frames?: string;
  /**
   * Addresses of the documents that such frames show, where they are the system's own, as match patterns of extensions: our
   * script is read in these from the start, in other frames only once they hold something.
   */
  readonly documents?: readonly string[];
  /** Elements whose shadow root holds the items, named to readers when it is closed. Same rule for names as `containers`. */
  readonly shadowHosts?: string;
}
