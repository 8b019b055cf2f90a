import { fromSystem } from './by-system.ts';
import type { Finding } from './finding.ts';
import type { Page } from './items.ts';
import type { System } from './system.ts';
import { containsNode, parentElementOf, selectAll } from './tree.ts';

/** Markup that says of itself what it is: rows like those of systems, but without a container of a known name. */
const STANDARDS: readonly Omit<System, 'containers'>[] = [
  {
    id: 'microdata',
    name: 'schema.org',
    confirmed: true,
    kind: 'comments',
    items:
      '[itemtype*="schema.org/Comment" i], [itemtype*="schema.org/UserComments" i], [itemprop="comment"][itemscope]',
    body: '[itemprop="text"], [itemprop="commentText"]',
    author:
      '[itemprop="author"] [itemprop="name"], [itemprop="author"]:not(:has([itemprop="name"])), [itemprop="creator"]',
    date: '[itemprop="dateCreated"], [itemprop="datePublished"], [itemprop="commentTime"]',
  },
  { id: 'aria', name: 'ARIA', confirmed: true, kind: 'comments', items: '[role="comment"]' },
];

/** Fewest items of a standard's own that make a block. */
const FEWEST = 2;

/** The smallest element that holds all of these. */
function holderOf(elements: readonly Element[]): Element | undefined {
  let holder = elements[0] && parentElementOf(elements[0]);
  while (holder && !elements.every((element) => holder && containsNode(holder, element)))
    holder = parentElementOf(holder);
  return holder ?? undefined;
}

/** Takes the entry of a list for the item when what is marked stands right in it: it may hold the replies as well. */
const inEntries = (items: string): Pick<System, 'items' | 'except'> => ({
  items: `${items}, li:has(> :is(${items}))`,
  except: `li > :is(${items})`,
});

/** The blocks within an element that microdata or ARIA roles declare; nothing where `isKnown` holds of all that are marked. */
export function byStandards(root: Element, page: Page, isKnown: (element: Element) => boolean): Finding[] {
  const findings: Finding[] = [];
  for (const standard of STANDARDS) {
    const marked = selectAll(root, standard.items);
    const holder = marked.length < FEWEST ? undefined : holderOf(marked);
    if (!holder || marked.every(isKnown)) continue;
    const finding = fromSystem({ ...standard, ...inEntries(standard.items), containers: '' }, holder, page);
    // A system that knows the page better comes first: to Stack Exchange the answers are the items, not what is said of them.
    if (finding) findings.push({ ...finding, weight: Math.log(finding.items.length) });
  }
  return findings;
}
