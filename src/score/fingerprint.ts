import type { Item } from './item.ts';

const mixed = (text: string, seed: number): string => {
  let high = seed;
  let low = seed ^ 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    high = Math.imul(high ^ text.charCodeAt(i), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(i), 0x85ebca6b) ^ (low >>> 13);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36);
};

/** Knows an item again across pages, frames and reloads: from its kind, author and words, without holding them. */
export const fingerprint = (item: Item): string =>
  mixed(`${item.kind}\n${item.author ?? ''}\n${item.text.replace(/\s+/g, ' ').trim()}`, 0x811c9dc5);
