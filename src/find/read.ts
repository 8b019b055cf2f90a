import type { BlockKind, Item, Link } from '../score/item.ts';
import { TEXT_LIMIT } from '../score/item.ts';
import { absolute, countsOwn, hostOf, redirects, registrable } from './address.ts';
import { authorOf, says, signatureOf } from './author.ts';
import { nameBeside } from './byline.ts';
import { dateIn, momentIn } from './date.ts';
import { bareName, isControl, isSays } from './manner.ts';
import type { PageRecord, Segment } from './record.ts';
import { ROLE } from './role.ts';

/** What an item's surroundings say of it. */
export interface Place {
  readonly kind: BlockKind;
  readonly depth: number;
  /** Address that relative links start from. */
  readonly base: string;
  /** The page's own registrable domain, of its address (empty for files) and as it says itself. */
  readonly domains: readonly string[];
  /** The system's items are all paid. */
  readonly allPaid: boolean;
}

/** Most characters of an author's name. */
const NAME_LIMIT = 100;
/** Marks that stood between parts that were taken out. */
const AHEAD = /^[\s·•|,:–—-]+(?=[^!-/:-@[-`{-~·•–—])/;
/** The same at the end; a run is tried once, from its start, however long it is. */
const BEHIND = /(?<![\s·•|])[\s·•|]+$/;
/** Among how many from the start and from the end a date is. */
const DATED = 14;

const leadsAway = (href: string, { base, domains }: Place): boolean =>
  !domains.includes(registrable(hostOf(absolute(href, base))));

/** An item, and what in it speaks for or against its being one. */
export interface Reading {
  readonly item: Item;
  /** States a date, absolute or relative. */
  readonly dated: boolean;
  /** Has a control to answer it. */
  readonly answers: boolean;
}

const NOTHING: ReadonlySet<number> = new Set();

function datesOf(segments: readonly Segment[]): {
  at: Set<number>;
  date: number | undefined;
  dated: boolean;
} {
  const at = new Set<number>();
  let date: number | undefined;
  let dated = false;
  segments.forEach((segment, index) => {
    if (segment.role !== ROLE.date && index >= DATED && index < segments.length - DATED) return;
    const stated = dateIn(segment.text.trim());
    if (stated === undefined) return;
    dated = true;
    at.add(index);
    if (typeof stated === 'number') date ??= stated;
  });
  return { at, date, dated };
}

/** The name that stands in one line with a date, where no line is a name alone. */
function besideDate(segments: readonly Segment[], dates: ReadonlySet<number>): string | undefined {
  for (const at of dates) {
    const name = nameBeside(segments[at]?.text ?? '');
    if (name !== undefined) return name;
  }
  return undefined;
}

function wordsOf(segments: readonly Segment[], kind: BlockKind, left: ReadonlySet<number>): string {
  const body = kind === 'comments' && segments.some((segment) => segment.role === ROLE.body && says(segment));
  const quoted = !segments.some(
    (segment, at) => segment.role !== ROLE.quote && !left.has(at) && says(segment),
  );
  let words = '';
  segments.forEach((segment, at) => {
    if (left.has(at) || (body && segment.role !== ROLE.body)) return;
    if (segment.role === ROLE.quote && !quoted) return;
    if (segment.role & (ROLE.control | ROLE.likes | ROLE.date)) return;
    words += (segment.breaks ? ' ' : '') + segment.text;
  });
  return words.replace(/\s+/g, ' ').replace(AHEAD, '').replace(BEHIND, '').slice(0, TEXT_LIMIT);
}

function likesOf(segments: readonly Segment[]): number | undefined {
  for (const segment of segments) {
    if (segment.role !== ROLE.likes) continue;
    const found = /(\d+(?:[.,]\d+)?)\s*([km])?/i.exec(segment.text);
    const unit = found?.[2]?.toLowerCase();
    if (found?.[1])
      return Math.round(Number(found[1].replace(',', '.')) * (unit === 'k' ? 1e3 : unit === 'm' ? 1e6 : 1));
  }
  return undefined;
}

function relOf(rel: string): string[] {
  return rel.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Makes an item of what was read of it. */
export function readItem(record: PageRecord, place: Place): Reading {
  const { segments } = record;
  const dates = datesOf(segments);
  // An entry with a date and at most one link, to elsewhere, is signed by what that link or its first line says.
  const entry =
    dates.dated && record.links.length < 2 && record.links.every((link) => leadsAway(link.href, place));
  const personal = place.kind === 'comments' || place.kind === 'recent-comments' || entry;
  const named = personal ? authorOf(segments, dates.at) : segmentsOfRole(segments, ROLE.author);
  // Lists of articles and of threads say "by" whom each is, too, but lead to them.
  const signs = personal && named.length === 0 && record.headings === 0 && record.links.length < 2;
  const authors = signs ? signatureOf(segments, dates.at) : named;
  const signed = authors.map((at) => segments[at]?.text ?? '').join('');
  const author =
    bareName(signed.trim().replace(/[:,]$/, '')).slice(0, NAME_LIMIT) ||
    (personal ? besideDate(segments, dates.at) : undefined);
  const left = new Set([...authors, ...dates.at]);
  let answers = (record.roles & ROLE.control) !== 0 && segments.some((segment) => isControl(segment.text));
  segments.forEach((segment, at) => {
    if (segment.role === ROLE.body) return;
    if (isSays(segment.text)) left.add(at);
    else if (isControl(segment.text)) {
      left.add(at);
      answers = true;
    }
  });
  const authorLink = authors.map((at) => segments[at]?.link).find((link) => link !== undefined);
  const links: Link[] = [];
  let authorHref: string | undefined;
  record.links.forEach((link, at) => {
    if (/^\s*(?:#|javascript:|$)/i.test(link.href)) return;
    if (at === authorLink) authorHref = absolute(link.href, place.base);
    else if (
      !(link.role & (ROLE.date | ROLE.control)) &&
      !/replytocom=/.test(link.href) &&
      !(link.role === ROLE.author && !link.text.trim())
    )
      links.push({
        href: absolute(link.href, place.base),
        text: link.text.replace(/\s+/g, ' ').trim(),
        rel: relOf(link.rel),
      });
  });
  const main = links[0]?.href ?? authorHref;
  const date = record.stamps.map(momentIn).find((time) => time !== undefined) ?? dates.date;
  const likes = likesOf(segments);
  const own = main === undefined ? undefined : place.domains.includes(registrable(hostOf(main)));
  const item: Item = {
    kind: place.kind,
    text: wordsOf(segments, place.kind, left) || (personal ? '' : wordsOf(segments, place.kind, NOTHING)),
    ...(author && { author }),
    ...(authorHref !== undefined && { authorHref }),
    links,
    ...(date !== undefined && { date }),
    depth: place.depth,
    paid: isPaid(record, links, place, own),
    ...(own !== undefined && { own }),
    staff: (record.roles & ROLE.staff) !== 0,
    ...(likes !== undefined && { likes }),
  };
  return { item: Object.freeze(item), dated: dates.dated || date !== undefined, answers };
}

function segmentsOfRole(segments: readonly Segment[], role: number): number[] {
  return segments.flatMap((segment, at) => (segment.role === role && says(segment) ? [at] : [])).slice(0, 1);
}

function isPaid(record: PageRecord, links: readonly Link[], place: Place, own: boolean | undefined): boolean {
  if (place.allPaid || (record.roles & ROLE.paid) !== 0) return true;
  if (place.kind !== 'chumbox' && place.kind !== 'related') return false;
  if (links.some((link) => link.rel.includes('sponsored'))) return true;
  if (links.some((link) => countsOwn(link.href))) return false;
  return own === false && (place.kind === 'chumbox' || links.some((link) => redirects(link.href)));
}
