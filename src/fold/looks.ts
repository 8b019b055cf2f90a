/** What is painted onto elements of a page, by longhand: computed style tells of longhands what the page has there. */
export type Styles = Readonly<Record<string, string>>;

/** Does it all where `display` can be animated (Chromium). */
export const AWAY: Styles = { display: 'none' };

/** An element without a box of its own, there too. */
export const BOXLESS: Styles = { display: 'contents' };

/** The same where it cannot (Firefox). Limits, not sizes: what an element's size would be, its style does not tell. */
export const SIZELESS: Styles = {
  position: 'absolute',
  visibility: 'hidden',
  minWidth: '0',
  maxWidth: '0',
  minHeight: '0',
  maxHeight: '0',
  overflowX: 'clip',
  overflowY: 'clip',
  // List items keep counting while they have a box.
  counterIncrement: 'list-item 0',
};

/** Out of sight where `display` cannot be animated, or where the page insists on one. */
export const COLLAPSED: Styles = { ...SIZELESS, contentVisibility: 'hidden' };

/**
 * Unseen for a moment, in its own room. Not by `visibility`: what stands within an element inherits that, and a page's
 * transitions would keep it hidden for longer.
 */
export const UNSEEN: Styles = { opacity: '0' };

const sides = (before: string, after: string, value: string): Styles =>
  Object.fromEntries(
    ['Top', 'Right', 'Bottom', 'Left'].map((side) => [`${before}${side}${after}`, value] as const),
  );

/** What a list item, a cell or a card loses when only a line is left in it. */
export const BARE: Styles = {
  ...sides('padding', '', '0'),
  ...sides('margin', '', '0'),
  ...sides('border', 'Width', '0'),
  backgroundColor: 'transparent',
  backgroundImage: 'none',
  boxShadow: 'none',
  outlineStyle: 'none',
  minHeight: '0',
  height: 'auto',
  float: 'none',
  listStyleType: 'none',
  listStyleImage: 'none',
  counterIncrement: 'list-item 0',
};

/** How an element stands that holds a place for a line: plain, in a grid, in a strip. */
export const AS_SHAPE: Readonly<Record<'line' | 'row' | 'card', Styles>> = {
  line: { gridColumnStart: '1', gridColumnEnd: '-1' },
  row: {
    gridColumnStart: '1',
    gridColumnEnd: '-1',
    order: '2147483647',
    flexGrow: '0',
    flexShrink: '0',
    flexBasis: 'auto',
    width: '100%',
    maxWidth: 'none',
  },
  card: { flexGrow: '0', flexShrink: '0', flexBasis: 'auto' },
};

export const DIMMED: Styles = { opacity: '0.35', filter: 'grayscale(1)' };

export const MARKED: Styles = {
  outlineWidth: '2px',
  outlineStyle: 'dashed',
  outlineColor: '#c2410c',
  outlineOffset: '2px',
};
