import type { Block, FoundItem } from '../../../src/find/block.ts';
import { createFolder, type Decision, type Folder } from '../../../src/fold/folder.ts';
import type { FoldStyle } from '../../../src/settings/settings.ts';
import type { Shape } from './fold-page.ts';

/** Runs inside the page under test: holds the decisions as the page loop would, and folds. */

let folder: Folder;
let block: Block;
let decisions = new Map<FoundItem, Decision>();
const taught: number[] = [];

const CATEGORIES = ['pharma', 'gambling', 'seo'] as const;

function itemsOf(container: Element, shape: Shape): FoundItem[] {
  const groups: ChildNode[][] = [];
  if (typeof shape.items === 'string') {
    for (const element of container.querySelectorAll(shape.items)) groups.push([element]);
  } else {
    const nodes = [...container.childNodes];
    while (nodes.length > 0) groups.push(nodes.splice(0, shape.items));
  }
  return groups.map((nodes) => ({
    nodes,
    replies: shape.replies ? [...(nodes[0] as Element).querySelectorAll(shape.replies)] : [],
    item: { text: nodes.map((node) => node.textContent).join(' ') } as FoundItem['item'],
  }));
}

/** Lies on the document as the extension's own sheet would. */
const extensionSheet = new CSSStyleSheet();

/** See `FoldVisit`. */
export const bench = {
  taught,
  start(shape: Shape, style: FoldStyle): void {
    const root = document.querySelector('#shadow')?.shadowRoot ?? document;
    const container = root.querySelector(shape.container) as Element;
    const items = itemsOf(container, shape);
    block = { kind: shape.kind ?? 'comments', system: 'structure', certainty: 1, container, items };
    folder = createFolder(document, {
      style,
      words: {
        lang: 'en',
        folded: (count) => `${count} spam ${count === 1 ? 'post' : 'posts'} folded`,
        category: (category) => ({ pharma: 'pharmacy', gambling: 'casino' })[category as string] ?? category,
        separator: ', ',
        show: 'Show',
        hideAgain: 'Hide again',
        notSpam: 'Not spam',
      },
      explain: (item) => `Why item ${block.items.indexOf(item)} is here`,
      onShow(shown, opened) {
        for (const item of shown) {
          const decision = decisions.get(item);
          if (decision) decisions.set(item, { ...decision, opened });
        }
        folder.update(block, decisions);
      },
      async lay(css) {
        extensionSheet.replaceSync(css);
        document.adoptedStyleSheets = [extensionSheet];
      },
      onTeach(item) {
        taught.push(block.items.indexOf(item));
        decisions.delete(item);
        folder.update(block, decisions);
      },
    });
    bench.fold(shape.spam);
  },
  fold(spam: readonly number[]): void {
    decisions = new Map(
      spam.map((index) => {
        const item = block.items[index] as FoundItem;
        const category = CATEGORIES[index % 3] ?? 'seo';
        return [item, decisions.get(item) ?? { folded: true, opened: false, category, probability: 0.97 }];
      }),
    );
    folder.update(block, decisions);
  },
  /** Opens or closes items one by one, as the popup does. */
  open(indexes: readonly number[], opened: boolean): void {
    for (const index of indexes) {
      const item = block.items[index] as FoundItem;
      const decision = decisions.get(item);
      if (decision) decisions.set(item, { ...decision, opened });
    }
    folder.update(block, decisions);
  },
  /** The page changed: reads the items anew, those whose element is known keep their decision. */
  reread(shape: Shape, spam: readonly number[]): void {
    const known = new Map(block.items.map((item) => [item.nodes[0], item]));
    const items = itemsOf(block.container, shape).map((item) => known.get(item.nodes[0]) ?? item);
    Object.assign(block, { items });
    bench.fold(spam);
  },
  undo(): void {
    folder.undo();
  },
  /** The extension goes, and nothing is told: the browser takes its sheet away. */
  leave(): void {
    document.adoptedStyleSheets = [];
  },
};
