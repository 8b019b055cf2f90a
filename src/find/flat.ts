import { dateIn } from './date.ts';
import { textOf } from './text.ts';
import { firstChildOf, isElement, isHeadingTag, isText, nextOf, tagOf } from './tree.ts';

/** Tags that stand in a line with text. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|img|ins|kbd|label|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** What ends a run of items: the next part of the page. */
const ENDS = /^(?:form|nav|footer|aside|main|header|textarea|fieldset)$/;
/** Longest line that can carry a record's date beside a name, in characters. */
const LINE = 60;
/** Lines before a record's date that can belong to it. */
const LEAD = 2;
/** Most lines that are looked at. */
const LINES = 4000;

/** One line of a page: a block element, or text and inline elements up to the next break. */
interface Line {
  readonly nodes: ChildNode[];
  tag: string;
  text: string;
}

function linesOf(first: ChildNode | null, level: number): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  for (let node = first; node && lines.length < LINES; node = nextOf(node)) {
    const tag = isElement(node) ? tagOf(node) : '';
    if (ENDS.test(tag) || (isHeadingTag(tag) && Number(tag[1]) <= level)) break;
    if (tag === 'script' || tag === 'style' || (tag === '' && !isText(node))) continue;
    if (tag === 'br' || tag === 'hr') {
      if (open) open.nodes.push(node);
      open = undefined;
    } else if (tag === '' || INLINE.test(tag)) {
      if (!open) {
        if (isText(node) && node.data.trim() === '') continue;
        open = { nodes: [], tag: '', text: '' };
        lines.push(open);
      }
      open.nodes.push(node);
    } else {
      open = undefined;
      lines.push({ nodes: [node], tag, text: '' });
    }
  }
  for (const line of lines)
    line.text = line.nodes
      .map((node) => textOf(node, 400))
      .join(' ')
      .trim();
  return lines.filter(
    ({ text, nodes }) => text !== '' || nodes.some((node) => isElement(node) && tagOf(node) === 'img'),
  );
}

function byLeaders(lines: readonly Line[], isLeader: (line: Line) => boolean, lead: number): Line[][] {
  const starts = lines.flatMap((line, at) => (isLeader(line) && at >= lead ? [at - lead] : []));
  return starts.map((start, at) => lines.slice(start, starts[at + 1] ?? lines.length));
}

/** Lines led by a date: the date may stand first, after the name, or after name and text. */
function dated(lines: readonly Line[]): Line[][] {
  const isDate = ({ text }: Line): boolean => text.length <= LINE && dateIn(text) !== undefined;
  const dates = lines.flatMap((line, at) => (isDate(line) ? [at] : []));
  const lead = dates[0] ?? Number.POSITIVE_INFINITY;
  if (dates.length < 2 || lead > LEAD) return [];
  const gaps = dates.slice(1).map((at, index) => at - (dates[index] ?? 0));
  if (gaps.some((gap) => gap <= lead) || (lead > 1 && new Set(gaps).size > 1)) return [];
  const records = byLeaders(lines, isDate, lead);
  return records.every((record) => record.length > 1) ? records : [];
}

/** Lines led by a term of a definition list, or by headings of one level. */
function led(lines: readonly Line[], tag: string): Line[][] {
  const records = byLeaders(lines, (line) => line.tag === tag, 0);
  return records.length > 1 && records.every((record) => record.length > 1) ? records : [];
}

/**
 * Records that stand side by side without an element of their own: date, name, text, date, name, text … `first` is
 * where they begin; a heading of `level` or above ends them. Empty when they do not repeat.
 */
export function flatRecords(first: ChildNode | null, level: number): readonly (readonly ChildNode[])[] {
  const lines = linesOf(first, level);
  if (lines.length < 4) return [];
  let records = led(lines, 'dt');
  if (records.length === 0) records = dated(lines);
  for (const tag of ['h3', 'h4', 'h5', 'h6'])
    if (records.length === 0 && Number(tag[1]) > level) records = led(lines, tag);
  return records.map((record) => withBetween(record));
}

/** All nodes from a record's first to its last, those without words among them. */
function withBetween(record: readonly Line[]): ChildNode[] {
  const last = record.at(-1)?.nodes.at(-1);
  const nodes: ChildNode[] = [];
  for (let node: ChildNode | null = record[0]?.nodes[0] ?? null; node; node = nextOf(node)) {
    nodes.push(node);
    if (node === last) break;
  }
  return nodes;
}

/** The first child of an element that is not `heading`, nor before it. */
export function startAfter(parent: Element, heading: Element | undefined): ChildNode | null {
  if (!heading) return firstChildOf(parent);
  for (let node = firstChildOf(parent); node; node = nextOf(node))
    if (node === heading || (isElement(node) && node.contains(heading))) return nextOf(node);
  return firstChildOf(parent);
}
