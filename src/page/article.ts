import { readContext } from '../find/context.ts';
import type { PageContext } from '../score/item.ts';

/** Least characters of an article whose change can matter. */
const WORTH_READING = 400;

/** The page context of a document, read when it is first asked for. */
export interface Article {
  context(): PageContext;
  /** Reads again; whether what was judged with the old context must be judged again. */
  reread(): boolean;
}

/** Keeps the page context of a document. `blocks` are the containers known by then, whose words are not the article's. */
export function keepArticle(document: Document, blocks: () => readonly Element[]): Article {
  let known: PageContext | undefined;
  return {
    context() {
      known ??= readContext(document, blocks());
      return known;
    },
    reread() {
      if (!known) return false;
      const now = readContext(document, blocks());
      if (!changedMuch(known, now)) return false;
      known = now;
      return true;
    },
  };
}

/** Whether the article is so different by now that what was judged beside it must be judged again. */
function changedMuch(before: PageContext, now: PageContext): boolean {
  if (before.lang !== now.lang) return true;
  const lengths = [before.article.length, now.article.length];
  const [short, long] = [Math.min(...lengths), Math.max(...lengths)];
  return (
    long > WORTH_READING && (short < long / 2 || before.article.slice(0, 200) !== now.article.slice(0, 200))
  );
}
