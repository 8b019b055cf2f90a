import type { Block, BlockChange, Finder, FoundItem } from '../../src/find/block.ts';
import type { Decision, Folder } from '../../src/fold/folder.ts';
import type { Item } from '../../src/score/item.ts';
import type { CreateJudge } from '../../src/score/judge.ts';
import type { Verdict } from '../../src/score/verdict.ts';

/** Finds each `ol` as a block and each `li` in it as an item, as often as it is asked. */
export function listFinder(root: Document | ShadowRoot): Finder & { readonly looks: Set<Node>[] } {
  const blocks = new Map<Element, Block & { items: FoundItem[] }>();
  const read = new Map<Element, string>();
  const looks: Set<Node>[] = [];
  const found = (element: Element): FoundItem => {
    const text = element.textContent ?? '';
    read.set(element, text);
    const item: Item = { kind: 'comments', text, links: [], depth: 0, paid: false, staff: false };
    return { nodes: [element], replies: [], item };
  };
  const change = (list: Element): BlockChange => {
    const block = blocks.get(list) ?? {
      kind: 'comments' as const,
      system: 'test',
      certainty: 1,
      container: list,
      items: [],
    };
    blocks.set(list, block);
    const before = block.items;
    const standing = list.isConnected ? [...list.querySelectorAll('li')] : [];
    block.items = standing.map(
      (element) =>
        before.find((one) => one.nodes[0] === element && one.item.text === element.textContent) ??
        found(element),
    );
    return {
      block,
      added: block.items.filter((one) => !before.includes(one)),
      removed: before.filter((one) => !block.items.includes(one)),
    };
  };
  const scan = () => ({
    blocks: [...new Set([...root.querySelectorAll('ol'), ...blocks.keys()])]
      .map(change)
      .filter(({ added, removed }) => added.length + removed.length > 0),
    unreachable: [],
    roots: [...root.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []),
    more: false,
  });
  return {
    looks,
    scan,
    advance: scan,
    open: [],
    expects: () => true,
    rescan(changed) {
      looks.push(new Set(changed));
      return scan();
    },
  };
}

/** Log-odds are a number at the end of the text: "pills 5". */
export const numberJudge: CreateJudge = () => ({
  add: (items) =>
    new Map(
      items.map((item) => {
        if (item.text.includes('broken')) throw new Error('broken item');
        const logOdds = Number(/-?[\d.]+$/.exec(item.text.trim())?.[0] ?? 0);
        const verdict: Verdict = { logOdds, probability: 1 / (1 + Math.exp(-logOdds)), category: 'pharma' };
        return [item, verdict];
      }),
    ),
  remove: () => new Map(),
  explain: () => [{ signal: 'number', share: 1, words: [] }],
});

/** Remembers what it was told; the texts of what would be hidden now. */
export function textFolder(): Folder & { hidden(): string[]; readonly updates: number } {
  const blocks = new Map<Block, ReadonlyMap<FoundItem, Decision>>();
  let updates = 0;
  return {
    update(block, decisions) {
      updates += 1;
      blocks.set(block, new Map(decisions));
    },
    owns: () => false,
    undo: () => blocks.clear(),
    hidden: () =>
      [...blocks.values()].flatMap((decisions) =>
        [...decisions].flatMap(([{ item }, { folded, opened }]) => (folded && !opened ? item.text : [])),
      ),
    get updates() {
      return updates;
    },
  };
}
