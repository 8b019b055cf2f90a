import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate } from '../../src/find/candidate.ts';
import { sampler } from '../../src/find/evaluate.ts';
import { evidenceFor, surroundingsOf } from '../../src/find/evidence.ts';
import { type Evidence, featuresOf } from '../../src/find/features.ts';
import { groupsOf } from '../../src/find/group.ts';
import { OwnSite } from '../../src/find/own-site.ts';
import { isOffLimits } from '../../src/find/surroundings.ts';
import { Survey } from '../../src/find/survey.ts';
import { learnTree } from '../../src/find/tree.ts';
import { KINDS } from '../../src/find/weights.ts';
import { type AnnotatedPage, isSame, openPage, overlaps, type TrueItem } from '../evaluate/annotated-page.ts';
import { anonymise } from '../evaluate/anonymise.ts';
import { readTruth } from '../evaluate/truth.ts';

/** One group of siblings of a page, as the finder would weigh it. */
export interface GroupRow {
  readonly page: string;
  readonly site: string;
  /** Read with random classes and ids. */
  readonly nameless: boolean;
  readonly values: readonly number[];
  /** Index in `KINDS` of the block that it is; -1 when it is none. */
  readonly kind: number;
  /** Which annotated items of the page are among its members or stand in one that is. */
  readonly items: readonly number[];
  /** How many members it has. */
  readonly size: number;
  /** It holds, or stands in, an annotated item, without being the block itself. */
  readonly entangled: boolean;
  /** What it is, for people. */
  readonly label: string;
}

/** Part of a group's members that must be annotated items for it to be the block. */
const MOST = 0.5;

const kindOf = (item: TrueItem | undefined): number =>
  KINDS.indexOf(item?.row.block_kind as (typeof KINDS)[number]);

const elementAt = ({ items }: AnnotatedPage, at: number): Element => (items[at] as TrueItem).element;
const isWithin = (page: AnnotatedPage, inner: number, outer: number): boolean =>
  inner !== outer && elementAt(page, outer).contains(elementAt(page, inner));

function rowOf(
  page: string,
  nameless: boolean,
  annotated: AnnotatedPage,
  evidence: Evidence,
): GroupRow | undefined {
  const { members } = evidence.group;
  const near = annotated.items.flatMap(({ element }, at) => (overlaps(members, [element]) ? [at] : []));
  const isItem = (member: Element): number | undefined =>
    near.find(
      (at) => member.contains(elementAt(annotated, at)) && isSame([member], elementAt(annotated, at)),
    );
  const own = members.flatMap((member) => isItem(member) ?? []);
  const kind = own.length >= MOST * members.length ? kindOf(annotated.items[own[0] as number]) : -1;
  // Replies are found with what they answer.
  if (own.some((at) => near.some((other) => other !== at && isWithin(annotated, at, other))))
    return undefined;
  // What holds all words of an item, in it or around it with its replies, is as good as the item.
  const alike = members.filter((member) =>
    near.some(
      (at) => isSame([member], elementAt(annotated, at)) || member.contains(elementAt(annotated, at)),
    ),
  );
  if (kind < 0 && alike.length >= MOST * members.length) return undefined;
  if (kind < 0 && overlaps(members, annotated.unjudged)) return undefined;
  const [first] = members;
  return {
    page,
    site: annotated.site,
    nameless,
    values: featuresOf(evidence),
    kind,
    items: near.filter((at) => own.some((one) => at === one || isWithin(annotated, at, one))),
    size: members.length,
    entangled: kind < 0 && near.length > 0,
    label: `${members.length} <${first?.localName} class="${first?.className}"> in <${first?.parentElement?.localName} class="${first?.parentElement?.className}">: ${first?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 80)}`,
  };
}

function rowsOf(page: string, nameless: boolean, annotated: AnnotatedPage): GroupRow[] {
  const { document } = annotated;
  learnTree(document);
  const where = { ...new OwnSite().pageOf(document), isAhead: () => false, isPaused: () => false };
  const places = new Map<Element, number>();
  const surveyor = {
    named() {},
    frame() {},
    host() {},
    candidate: ({ parent, place }: Candidate) => places.set(parent, place),
  };
  const survey = new Survey(document.documentElement, surveyor, 0, new WeakSet());
  survey.advance(() => false);
  survey.finish();
  const rows: GroupRow[] = [];
  for (const [parent, place] of places) {
    const groups = groupsOf(parent, where.isAhead);
    if (groups.length === 0 || isOffLimits(parent)) continue;
    const surroundings = surroundingsOf(parent, place);
    for (const group of groups) {
      const evidence = [...evidenceFor(group, surroundings, sampler(group, where))].at(-1);
      const row = evidence && rowOf(page, nameless, annotated, evidence);
      if (row) rows.push(row);
    }
  }
  return rows;
}

/** Every group of every annotated page of a folder, once as it is and once with random classes and ids. */
export async function readGroups(folder: string, progress: (done: number) => void): Promise<GroupRow[]> {
  const { truth, unjudged } = readTruth(folder);
  const pages = [...new Set(truth.map(({ page }) => page))].sort();
  const rows: GroupRow[] = [];
  for (const [at, page] of pages.entries()) {
    progress((at + 1) / pages.length);
    const file = join(folder, 'html', `${page}.html`);
    if (!existsSync(file)) continue;
    const ofPage = ({ page: one }: { readonly page: string }): boolean => one === page;
    const annotated = openPage(file, page, truth.filter(ofPage), unjudged.filter(ofPage));
    rows.push(...rowsOf(page, false, annotated));
    anonymise(annotated.document);
    rows.push(...rowsOf(page, true, annotated));
    annotated.close();
    // Closed pages are let go of only between tasks.
    await new Promise((resume) => setImmediate(resume));
  }
  return rows;
}
