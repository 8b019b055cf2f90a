import type { Frame, Page } from 'puppeteer-core';

/**
 * The texts a reader can see, one entry a line-like box, white space collapsed: all frames, open shadow roots; not what
 * is hidden, transparent, of no size or clipped away.
 */
export async function visibleTexts(page: Page): Promise<readonly string[]> {
  const texts = await Promise.all(
    page.frames().map((frame) => frame.evaluate(visibleInDocument).catch(() => [])),
  );
  return texts.flat();
}

/** Whether a reader can see this text somewhere on the page. */
export async function sees(page: Page, text: string): Promise<boolean> {
  const wanted = text.replace(/\s+/g, ' ').trim();
  return (await visibleTexts(page)).join('\n').includes(wanted);
}

/** How many of the elements that match take room. */
export const shownOf = (where: Page | Frame, selector: string): Promise<number> =>
  where.$$eval(selector, (all) => all.filter((one) => one.getBoundingClientRect().height > 1).length);

/** How many of the spam comments of a thread take room. */
export const spamSeen = (where: Page | Frame): Promise<number> => shownOf(where, '[data-spam] p');

/** Runs inside the page. */
function visibleInDocument(): string[] {
  const boxes = new Map<Element, string>();
  const hiddenByClip = (from: Element): boolean => {
    for (let at: Element | null = from; at && at !== document.body; at = up(at)) {
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (style.overflowY !== 'visible' && (box.height < 2 || box.width < 2)) return true;
    }
    return false;
  };
  const up = (at: Element): Element | null =>
    at.parentElement ??
    (at.getRootNode() instanceof ShadowRoot ? (at.getRootNode() as ShadowRoot).host : null);
  const box = (from: Element): Element => {
    let at = from;
    while (at.parentElement && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
    return at;
  };
  const read = (text: Text): void => {
    const parent = text.parentElement;
    if (!parent || !text.data.trim() || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(parent.tagName)) return;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { width, height } = range.getBoundingClientRect();
    if (width < 1 || height < 1 || hiddenByClip(parent)) return;
    const at = box(parent);
    boxes.set(at, (boxes.get(at) ?? '') + text.data);
  };
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) read(node);
      else if ((node as Element).shadowRoot) roots.push((node as Element).shadowRoot as ShadowRoot);
    }
  }
  return [...boxes.values()].map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Names in Chromium's accessibility tree, all frames: what a screen reader would find. Chromium only. */
export async function accessibleTexts(page: Page): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  const names = async (frame: Frame): Promise<string[]> => {
    // biome-ignore lint/suspicious/noExplicitAny: puppeteer does not tell a frame's id in its types
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: (frame as any)._id });
    return nodes.filter((node) => !node.ignored).map((node) => String(node.name?.value ?? ''));
  };
  const texts = await Promise.all(page.frames().map((frame) => names(frame).catch(() => [])));
  await session.detach();
  return texts.flat().filter(Boolean);
}
