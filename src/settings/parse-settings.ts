import { CATEGORIES, type Category } from '../lexicon/category.ts';
import type { BlockKind } from '../score/item.ts';
import { fieldsOf, isRecord, numberOf, stringsOf } from './json.ts';
import {
  DEFAULTS,
  FOLD_STYLES,
  type FoldStyle,
  type Lesson,
  MOST_LESSONS,
  type Sensitivity,
  type Settings,
  type SiteSettings,
  STOPS,
  type Stop,
  type WholeBlocks,
} from './settings.ts';
import { siteOf } from './site.ts';

const BLOCK_KINDS = [
  'comments',
  'related',
  'recent-comments',
  'chumbox',
] as const satisfies readonly BlockKind[];

/**
 * Complete settings from whatever is stored: nothing, a few fields, fields of an older or newer version, or rubbish.
 * A field that cannot be understood counts as not chosen; it never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const fields = fieldsOf(stored);
  return {
    sensitivity: parseSensitivity(fields['sensitivity']) ?? DEFAULTS.sensitivity,
    categoriesOff: parseCategories(fields['categoriesOff']),
    foldPhrases: stringsOf(fields['foldPhrases']),
    keepPhrases: stringsOf(fields['keepPhrases']),
    keepAuthors: stringsOf(fields['keepAuthors']),
    sites: parseSites(fields['sites']),
    style: isFoldStyle(fields['style']) ? fields['style'] : DEFAULTS.style,
    wholeBlocks: parseWholeBlocks(fields['wholeBlocks']),
    badge: typeof fields['badge'] === 'boolean' ? fields['badge'] : DEFAULTS.badge,
    lessons: parseLessons(fields['lessons']),
  };
}

/** A position on the scale, kept within it; a stop's name is understood too, as people write it into a file. */
function parseSensitivity(value: unknown): Sensitivity | undefined {
  if (typeof value === 'string' && Object.hasOwn(STOPS, value)) return STOPS[value as Stop];
  const position = numberOf(value);
  return position === undefined ? undefined : Math.min(Math.max(position, STOPS.off), STOPS.strict);
}

function parseCategories(value: unknown): readonly Category[] {
  const named = stringsOf(value);
  return CATEGORIES.filter((category) => named.includes(category));
}

function isFoldStyle(value: unknown): value is FoldStyle {
  return FOLD_STYLES.some((style) => style === value);
}

function parseWholeBlocks(value: unknown): WholeBlocks {
  const fields = fieldsOf(value);
  const chosen = BLOCK_KINDS.filter((kind) => typeof fields[kind] === 'boolean');
  return Object.fromEntries(chosen.map((kind) => [kind, fields[kind] === true]));
}

function parseSites(value: unknown): Settings['sites'] {
  const rows = Object.entries(fieldsOf(value)).flatMap(([name, row]) => {
    const host = siteOf(name);
    const site = parseSite(row);
    return host !== undefined && site !== undefined ? [[host, site] as const] : [];
  });
  return Object.fromEntries(rows);
}

function parseSite(value: unknown): SiteSettings | undefined {
  if (!isRecord(value)) return undefined;
  const sensitivity = parseSensitivity(value['sensitivity']);
  const wholeBlocks = parseWholeBlocks(value['wholeBlocks']);
  const site: SiteSettings = {
    ...(sensitivity !== undefined && { sensitivity }),
    ...(Object.keys(wholeBlocks).length > 0 && { wholeBlocks }),
  };
  return Object.keys(site).length > 0 ? site : undefined;
}

/** The furthest that a `Date` reaches from the epoch, in milliseconds (ECMA-262). */
const FURTHEST = 8.64e15;

/** Milliseconds that a `Date` can be made of; all else would break whoever shows them. */
function momentOf(value: unknown): number | undefined {
  const at = numberOf(value);
  return at !== undefined && Math.abs(at) <= FURTHEST ? at : undefined;
}

function parseLessons(value: unknown): readonly Lesson[] {
  if (!Array.isArray(value)) return [];
  return value
    .map(parseLesson)
    .filter((lesson) => lesson !== undefined)
    .slice(-MOST_LESSONS);
}

/** One lesson, or `undefined` when it could not be applied. */
export function parseLesson(value: unknown): Lesson | undefined {
  const { label, item, excerpt, host, at, features } = fieldsOf(value);
  if (label !== 'spam' && label !== 'ham') return undefined;
  if (typeof item !== 'string' || item === '') return undefined;
  return {
    label,
    item,
    excerpt: typeof excerpt === 'string' ? excerpt : '',
    host: typeof host === 'string' ? host : '',
    at: momentOf(at) ?? 0,
    features: Array.isArray(features) ? features.filter((index) => Number.isSafeInteger(index)) : [],
  };
}
