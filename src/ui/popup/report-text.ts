import type { PageItem, PageModel } from './model.ts';

/** Things that name a person or a place to reach one. */
const TELLING = [
  /\b[\w.+-]+@[\w-]+\.[\w.]+/g,
  /(?:https?:\/\/|www\.)\S+/gi,
  /@[\w.]{3,}/g,
  /\+?\d[\d\s().-]{6,}\d/g,
];
const GAP = '[…]';

/**
 * What was judged in a page as text a reader may paste into a report of a mistake. Names, addresses, numbers to call
 * and the site itself are left out; what remains is shown to the reader before it goes anywhere, as it is only copied.
 */
export function reportText(model: PageModel, version: string): string {
  const items = model.items.filter((item) => item.folded || item.because !== 'score');
  const names = namesOf(model.items);
  const blocks = items.map((item) => ({
    kind: item.kind,
    category: item.category,
    probability: round(item.probability),
    folded: item.folded,
    because: item.because,
    text: withoutNames(item.excerpt, names),
    reasons: item.reasons.map(({ signal, share }) => `${signal} ${round(share)}`),
  }));
  const report = {
    spamfold: version,
    sensitivity: model.sensitivity,
    items: model.items.length,
    braked: model.braked,
    unreachable: model.unreachable.map(({ reason }) => reason),
    judged: blocks,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Names of all who wrote on the page, as they also speak to each other; the longest first. */
function namesOf(items: readonly PageItem[]): readonly string[] {
  const names = new Set(items.map(({ author }) => author?.trim() ?? ''));
  return [...names].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
}

function withoutNames(text: string, names: readonly string[]): string {
  const anonymous = names.reduce((left, name) => left.replaceAll(name, GAP), text);
  return TELLING.reduce((left, pattern) => left.replace(pattern, GAP), anonymous);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
