import { CATEGORIES } from '../../lexicon/category.ts';
import { namesBrand } from '../brand.ts';
import type { Facts } from '../facts.ts';
import { SIGN } from '../glance.ts';
import { stretchedShare } from '../stretched.ts';
import { flag, ramp, type SignalGroup } from './signal.ts';

const MARKUP = /\[(?:url|link|b|img)[=\]]|<a\s+href|&lt;a |href=|\[\/url\]|\{[^{}|]{2,40}\|[^{}]{2,200}\}/i;
/** A link as a form's robot writes it, where readers see its code. */
const RAW_ANCHOR = /<a\s+href\s*=\s*.?\s*https?:|\[(?:url|link)=?\]?\s*"?https?:/i;
const PLACEHOLDER =
  /%(?:blogtitle|anchor_text|kw|keyword|url)%|#(?:file|randtext|macro)|\{\{?(?:name|keyword|domain)\}?\}/i;
const FEWEST_WORDS = 24;
const PRAISE = CATEGORIES.indexOf('praise');

/** How the comment begins that one blog leaves at another it speaks of: with what was left out. */
const EXCERPT = /^\s*\[\s?(?:…|\.{3})\s?\]/;

const MARKS = SIGN.bracket | SIGN.angle | SIGN.brace;

const hasPlaceholder = ({ text, glance }: Facts): boolean =>
  (glance.signs & (MARKS | SIGN.hash | SIGN.percent)) !== 0 && PLACEHOLDER.test(text);

/** Share of different words; 1 for a text of few. */
const distinct = ({ words }: Facts): number => {
  if (words.count < FEWEST_WORDS) return 1;
  const seen = new Set<number>();
  for (let i = 0; i < words.count; i++) seen.add(words.hashes[i] as number);
  return seen.size / words.count;
};

/** How the text is written, and whether its letters are what they seem. */
export const form: SignalGroup = {
  evidence: () => ({
    capitals: 'form',
    pictures: 'form',
    shouts: 'form',
    'raw-anchor': 'form',
    'link-raw-praise': 'links',
    'link-raw-trade': 'links',
    markup: 'form',
    placeholder: 'form',
    repeats: 'form',
    short: 'form',
    long: 'form',
    disguised: 'disguise',
    styled: 'disguise',
    stretched: 'disguise',
    brand: 'words',
    excerpt: 'form',
  }),
  read: (facts) => {
    const { text, glance, words, authorWords, hits, pathTrades } = facts;
    const marked = (glance.signs & MARKS) !== 0;
    const raw = flag(marked && RAW_ANCHOR.test(text));
    return [
      ramp(glance.capitals, 0.4, 0.9),
      ramp(glance.pictures, 0, 6),
      ramp(glance.shouts, 1, 5),
      raw,
      raw * ramp((hits.strong[PRAISE] as number) * 2 + (hits.weak[PRAISE] as number), 0, 2),
      raw * ramp(pathTrades, 0, 2),
      flag(marked && MARKUP.test(text)),
      flag(hasPlaceholder(facts)),
      ramp(1 - distinct(facts), 0.35, 0.7),
      1 - ramp(words.count, 2, 14),
      ramp(words.count, 60, 250),
      ramp(words.disguised + authorWords.disguised, 0, 2),
      ramp(words.styled, 2, 8),
      ramp(stretchedShare(words), 0.1, 0.5) * ramp(words.count, 0, 4),
      flag(namesBrand(text, words)),
      flag(marked && EXCERPT.test(text)),
    ];
  },
};
