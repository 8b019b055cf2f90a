import { lookUp } from '../lexicon/pack.ts';
import { STAMP } from '../lexicon/packed-language.ts';
import { PACKED_LANGUAGES } from '../lexicon/packed-languages.ts';
import { isFigure } from './letter.ts';
import { fold } from './phrase.ts';
import { isPrice } from './price.ts';

/** Longest text that can be a date and nothing more. */
const DATE_LIMIT = 60;
const CJK_AGO =
  /\d+\s*(?:秒|分|小?[时時]|時間|天|日|[周週]間?|[个個ヶケヵカか]?月|年|초|분|시간|일|주|개월|달|년)[钟鐘]?\s*(?:之?前|전)/;
const CJK_DATE = /(19|20)\d\d\s*[年년]\s*\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]/;
const CJK_DAY = /\d\s*[月월]\s*\d{1,2}\s*[日일]/;
/** How long ago in a figure and a letter or two, and nothing else. Minutes are left out: they tell how long a text takes to read. */
const BRIEF = /^\d{1,2}\s?(?:h|d|w|y|hrs?|wks?|mos?|yrs?)$/i;
const NUMERIC =
  /(?:^|[^\d])(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)|(?:^|[^\d])(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?!\d)/;
const CLOCK = /(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap])?\.?m?/i;
const YEAR = /(?:^|\D)((?:19|20)\d\d)(?!\d)/;
/** Figures and words of a date, whatever stands between them. */
const PARTS = /\d+|[^\d\s!-/:-@[-`{-~–—‘’“”«»·•…،]+/g;
/** Words between a day and its month: "10 de mayo", "10th of May". */
const BETWEEN = new Set(['of', 'de', 'd', 'del', 'di', 'ta', 'ng', 'من']);

const isIn = (list: number, words: string): boolean => {
  const lists = lookUp(PACKED_LANGUAGES.stamps, words);
  return lists > 0 && (lists & list) !== 0;
};

/** Most words of a date that is told from today. */
const PAST = 8;

function past(text: string, folded: string): boolean {
  if (isIn(STAMP.days, folded)) return true;
  const tokens = folded.split(' ');
  if (tokens.length > PAST) return false;
  const has = (list: number, at: number): boolean =>
    [1, 2, 3].some((count) => isIn(list, tokens.slice(at, at + count).join(' ')));
  // "Yesterday at 7:34 PM", "15:00 ngayong araw".
  if (CLOCK.test(text) && !isPrice(text) && tokens.some((_, at) => has(STAMP.days, at))) return true;
  // A letter alone is a unit beside figures only.
  const least = /\d/.test(text) ? 1 : 2;
  if (!tokens.some((token) => token.length >= least && isIn(STAMP.units, token))) return false;
  return tokens.some((_, at) => has(STAMP.ago, at));
}

/** Hebrew writes "in" and the month as one word. */
const IN_HEBREW = 0x5d1;

function monthOf(word: string): number {
  const month = lookUp(PACKED_LANGUAGES.months, word);
  return month < 0 && word.charCodeAt(0) === IN_HEBREW
    ? lookUp(PACKED_LANGUAGES.months, word.slice(1))
    : month;
}

/** Whether figures are a day of a month, and neither a year nor hours or minutes. */
const isDay = (part: RegExpExecArray | undefined): boolean =>
  part !== undefined &&
  /^\d\d?$/.test(part[0]) &&
  Number(part[0]) <= 31 &&
  !part.input.startsWith(':', part.index - 1) &&
  !part.input.startsWith(':', part.index + part[0].length);

/** A day and the month beside it: "Top 10 in May" has figures and a month, and names no day. */
function dayOf(text: string): { readonly month: number; readonly day: number } | undefined {
  let end = -1;
  const parts = [...text.matchAll(PARTS)].filter((part) => {
    const glued = part.index === end || (part.index === end + 1 && text[end] === '-');
    end = part.index + part[0].length;
    if (/^\d/.test(part[0])) return true;
    const word = fold(part[0]);
    // What clings to figures makes an ordinal of them: "10th", "1er".
    return word !== '' && !BETWEEN.has(word) && !(glued && monthOf(word) < 0);
  });
  for (const [at, part] of parts.entries()) {
    const month = monthOf(fold(part[0]));
    const day = month < 0 ? undefined : [parts[at - 1], parts[at + 1]].find(isDay);
    if (day) return { month, day: Number(day[0]) };
  }
  return undefined;
}

function named(text: string, folded: string): number | undefined {
  if (!folded.split(' ').some((word) => monthOf(word) >= 0)) return undefined;
  const found = dayOf(text);
  const year = YEAR.exec(text)?.[1];
  return found && (year === undefined ? Number.NaN : Date.UTC(Number(year), found.month, found.day));
}

function numeric(text: string): number | undefined {
  const found = NUMERIC.exec(text);
  if (!found) return undefined;
  const [, y, m, d, first, second, last] = found.map(Number);
  const [year, month, day] = y
    ? [y, m, d]
    : [
        Number(last) < 100 ? Number(last) + 2000 : last,
        Number(second) > 12 ? first : second,
        Number(second) > 12 ? second : first,
      ];
  if (!year || !month || !day || month > 12 || day > 31) return undefined;
  return Date.UTC(year, month - 1, day);
}

/** A day by figures alone beside a word for months, years or the like, year first or last: "23 tháng 11, 2021", "2021 оны 11-р сарын 23". */
function counted(text: string, folded: string): number | undefined {
  const [first, month, last, ...rest] = (text.replace(CLOCK, ' ').match(/\d+/g) ?? []).map(Number);
  if (!first || !month || !last || rest.length > 0 || month > 12) return undefined;
  const [year, day] = first > 31 ? [first, last] : [last, first];
  if (year < 1900 || year > 2100 || day > 31) return undefined;
  if (first <= 31 && !/\d\W*$/.test(text.replace(CLOCK, ''))) return undefined;
  return folded.split(' ').some((word) => isIn(STAMP.units, word))
    ? Date.UTC(year, month - 1, day)
    : undefined;
}

/** A day of a month and a time of day by figures alone: "05.01 14:10". */
const DAY_AND_TIME = /^(\d\d)[./-](\d\d)\.?\s+\d\d?:\d\d(?::\d\d)?$/;
/** Most and least letters of a month's name. */
const [LONGEST, SHORTEST] = [14, 2];

/**
 * Whether a text has the form of a date whose month no known language calls so: "5. Mee 2023", "Kuv 4, 2023". Only with the
 * year at the end or, in scripts that begin with it, at the beginning; a time of day may follow.
 */
function isShaped(text: string): boolean {
  const time = DAY_AND_TIME.exec(text);
  if (time)
    return (
      Math.max(Number(time[1]), Number(time[2])) <= 31 && Math.min(Number(time[1]), Number(time[2])) <= 12
    );
  const [before = ''] = text.split(/\s+\S*\d:\d/, 1);
  const timed = before.length < text.length;
  const parts = [...before.matchAll(PARTS)].map(([part]) => part).filter((part) => !BETWEEN.has(part));
  if (timed && !/\d/.test(parts.at(-1) ?? '') && parts.length > 3) parts.pop();
  if (parts.length < 3 || parts.length > 4) return false;
  const [first = '', second = '', third = ''] = parts.slice(-3);
  const isMonth = (word: string): boolean =>
    !/\d/.test(word) && word.length >= SHORTEST && word.length <= LONGEST;
  const isDayOf = (figures: string): boolean =>
    /^\d\d?$/.test(figures) && Number(figures) <= 31 && Number(figures) > 0;
  if (YEAR.test(third) && third.length === 4)
    return (
      (isDayOf(first) && isMonth(second)) ||
      (isMonth(first) && isDayOf(second) && before.includes(`${second},`))
    );
  return (
    parts.length === 3 && YEAR.test(first) && isMonth(second) && /[^\x20-\x7e]/.test(second) && isDayOf(third)
  );
}

/** The time of day in `text` in milliseconds, 0 when it states none. */
function clock(text: string): number {
  const found = CLOCK.exec(text);
  if (!found) return 0;
  const hour = (Number(found[1]) % 24) + (found[3]?.toLowerCase() === 'p' && Number(found[1]) < 12 ? 12 : 0);
  return (hour * 60 + Number(found[2])) * 60_000;
}

/** Marks of direction, and dots within what is short for one word ("พ.ย."). */
const WITHIN = /[\u061c\u200e\u200f]|\.(?=[\u0900-\u1fff]\.)/g;

/** What is only there for how it looks left out, and figures of other scripts as those of Latin: every set of them begins at a multiple of sixteen, in India six later. */
const plain = (text: string): string =>
  text.replace(WITHIN, '').replace(/[\u0660-\uffff]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return isFigure(code) ? `${(code & 15) - (code >= 0x900 && code < 0xe00 ? 6 : 0)}` : sign;
  });

/** A date as a page states it: absolute in milliseconds since the epoch, or only known to be one (`ago`). */
export type Stated = number | 'ago';

/** Most texts remembered: most are the same beside all comments, and each is asked about several times. */
const REMEMBERED = 2000;
const known = new Map<string, Stated | undefined>();

/**
 * Reads a short text as a date. Absolute ones count as UTC, as pages name no zone; day before month where both fit.
 * Times past ("2 weeks ago") and dates without a year are known as `ago`: without a clock they name no moment.
 */
export function dateIn(written: string): Stated | undefined {
  if (written.length > DATE_LIMIT || written.length < 2) return undefined;
  const before = known.get(written);
  if (before !== undefined || known.has(written)) return before;
  if (known.size >= REMEMBERED) known.clear();
  const stated = readDate(written);
  known.set(written, stated);
  return stated;
}

function readDate(written: string): Stated | undefined {
  // Most are plain Latin; and browsers are slow to start with \p.
  const text = /[\u0660-\uffff]/.test(written) ? plain(written) : written;
  const digits = /\d/.test(text);
  if (digits && (CJK_AGO.test(text) || BRIEF.test(text))) return 'ago';
  const cjk = digits && CJK_DATE.exec(text);
  if (cjk) {
    const [year = 0, month = 1, day = 1] = (cjk[0].match(/\d+/g) ?? []).map(Number);
    return Date.UTC(year, month - 1, day) + clock(text);
  }
  if (digits) {
    const day = numeric(text);
    if (day !== undefined) return day + clock(text);
  }
  const folded = fold(text);
  if (!folded) return isShaped(text) ? 'ago' : undefined;
  if (past(text, folded)) return 'ago';
  if (!digits) return undefined;
  const day = named(text, folded) ?? counted(text, folded);
  if (day === undefined) return CJK_DAY.test(text) || isShaped(text) ? 'ago' : undefined;
  return Number.isNaN(day) ? 'ago' : day + clock(text);
}

/** A moment in machine-readable form; without a zone it counts as UTC. */
export function momentIn(stamp: string): number | undefined {
  const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/.test(stamp);
  const time = iso
    ? Date.parse(`${stamp.replace(' ', 'T')}${stamp.length > 10 ? 'Z' : ''}`)
    : Date.parse(stamp);
  if (!Number.isNaN(time)) return time;
  const stated = dateIn(stamp);
  return typeof stated === 'number' ? stated : undefined;
}
