/** Milliseconds our work may take inside one task that inserts items. */
export const AT_ONCE_MS = 16;
/**
 * What is read inside that task however slow the machine, the one or the other, unless the list in which it stands can be
 * withheld as one: more than stands in a window, and on most pages above it. As many items are judged in it, or kept
 * unseen until they are.
 */
export const AT_ONCE = { elements: 1_024, items: 64 } as const;
/** Milliseconds of one later slice of work. */
export const SLICE_MS = 24;
/**
 * Milliseconds that later slices work before they bring to the page what they decided: that has the browser lay out the
 * page, which on a long one takes ten times as long as a slice. What stands in view is judged first and brought at once.
 */
export const DRAW_AFTER_MS = 75;
/** Elements that are read between two looks at the clock: some milliseconds where they are comments. */
export const PART = 128;
/** Items handed to the judge between two looks at the clock: a millisecond or two, but many when the code is cold. */
export const ITEMS_PER_STEP = 4;

/** Milliseconds of fruitless work a page may cost before we slow down. */
export const PURSE_MS = 500;
/** Milliseconds of fruitless work earned back in each second. */
export const EARNED_PER_SECOND_MS = 40;
/** Work that found items costs the purse this part of its time. */
export const FRUITFUL_PART = 0.05;
/** Milliseconds that changes wait which neither stand in a block nor look like the beginning of one. */
export const UNEXPECTED_MS = 250;
/** Milliseconds an item that the parser is in the middle of stays unseen at most. */
export const HOLD_MS = 1_000;
/** The same of one that is yet to be judged: mostly some hundredths of a second, seconds where a machine is overburdened. */
export const JUDGED_WITHIN_MS = 4_000;
/** Milliseconds between two looks when the purse is empty. */
export const SLOW_LOOK_MS = 1_000;
/** Changed nodes that are remembered; more are forgotten in favour of looking at the whole root once. */
export const CHANGED_NODES = 20_000;

/** Milliseconds after which a loaded page without any item is only watched for larger insertions. */
export const GIVE_UP_MS = 10_000;
/** Milliseconds after the start at which shadow roots that came without any other change are looked for. */
export const LATE_ROOTS_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000];
/** Milliseconds between two reports to an open popup. */
export const REPORT_EVERY_MS = 120;

/** Items a block has at least before the brake can be pulled. */
export const BRAKE_ITEMS = 5;
/** Part of a block's items that must be about to fold for the brake to be pulled. */
export const BRAKE_PART = 0.8;
/** Part of them from which on certain items let go of the brake. */
export const BRAKE_CERTAIN = 0.75;
/** Log-odds an item needs above the bar while the brake is pulled. */
export const BRAKE_MARGIN = 1;

/** Characters of an item shown in the popup. */
export const EXCERPT = 160;
/** Items of a frame whose reasons are reported; more would not be read and cost the page. */
export const EXPLAINED_ITEMS = 200;
