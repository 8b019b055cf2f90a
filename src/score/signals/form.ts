import type { Facts } from '../facts.ts';
import { flag, ramp, type Signal } from './signal.ts';

const PICTURE = /\p{Extended_Pictographic}/gu;
const MARKUP = /\[(?:url|link|b|img)[=\]]|<a\s+href|&lt;a |href=|\[\/url\]|\{[^{}|]{2,40}\|[^{}]{2,200}\}/i;
/** A link as a form's robot writes it, where readers see its code. */
const RAW_ANCHOR = /<a\s+href\s*=\s*.?\s*https?:|\[(?:url|link)=?\]?\s*"?https?:/i;
const PLACEHOLDER =
  /enter ?your ?website|%(?:blogtitle|anchor_text|kw|keyword|url)%|\[?your ?(?:name|website|url) ?here\]?|#(?:file|randtext|macro)|\{\{?(?:name|keyword|domain)\}?\}/i;
const SHOUT = /[!！]/g;

const count = (text: string, pattern: RegExp, most: number): number => {
  let n = 0;
  for (const _ of text.matchAll(pattern)) if (++n === most) break;
  return n;
};

const FOREIGN_CAPITAL = /\p{Lu}/u;
const FOREIGN_LETTER = /\p{L}/u;

/** Share of capitals among the letters of a text's beginning; 0 for one of a few letters. */
const capitals = (facts: Facts): number => {
  const end = Math.min(400, facts.text.length);
  let letters = 0;
  let capital = 0;
  for (let i = 0; i < end; i++) {
    const code = facts.text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) letters++;
    else if (code >= 0x41 && code <= 0x5a) {
      letters++;
      capital++;
    } else if (code >= 0xc0 && code < 0x600 && FOREIGN_LETTER.test(facts.text.charAt(i))) {
      letters++;
      if (FOREIGN_CAPITAL.test(facts.text.charAt(i))) capital++;
    } else if (code >= 0x600) letters++;
  }
  return letters < 12 ? 0 : capital / letters;
};

const distinct = (facts: Facts): number => {
  const { words } = facts;
  if (words.count < 24) return 1;
  const seen = new Set<number>();
  for (let i = 0; i < words.count; i++) {
    let hash = 7;
    for (let c = words.starts[i] ?? 0; c < (words.starts[i + 1] ?? 0); c++)
      hash = Math.imul(hash ^ (words.codes[c] ?? 0), 0x01000193);
    seen.add(hash);
  }
  return seen.size / words.count;
};

/** How the text is written. */
export const form: readonly Signal[] = [
  { id: 'capitals', evidence: 'form', read: (facts) => ramp(capitals(facts), 0.4, 0.9) },
  { id: 'pictures', evidence: 'form', read: (facts) => ramp(count(facts.text, PICTURE, 10), 0, 6) },
  { id: 'shouts', evidence: 'form', read: (facts) => ramp(count(facts.text, SHOUT, 6), 1, 5) },
  { id: 'raw-anchor', evidence: 'form', read: (facts) => flag(RAW_ANCHOR.test(facts.text)) },
  { id: 'markup', evidence: 'form', read: (facts) => flag(MARKUP.test(facts.text)) },
  {
    id: 'placeholder',
    evidence: 'form',
    read: (facts) => flag(PLACEHOLDER.test(facts.text) || PLACEHOLDER.test(facts.author)),
  },
  { id: 'repeats', evidence: 'form', read: (facts) => ramp(1 - distinct(facts), 0.35, 0.7) },
  { id: 'short', evidence: 'form', read: (facts) => 1 - ramp(facts.words.count, 2, 14) },
  { id: 'long', evidence: 'form', read: (facts) => ramp(facts.words.count, 60, 250) },
];

/** Letters that are not what they seem. */
export const disguise: readonly Signal[] = [
  {
    id: 'disguised',
    evidence: 'disguise',
    read: (facts) => ramp(facts.words.disguised + facts.authorWords.disguised, 0, 2),
  },
  { id: 'styled', evidence: 'disguise', read: (facts) => ramp(facts.words.styled, 2, 8) },
];
