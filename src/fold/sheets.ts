/** The style sheets of our shadow roots. Important `:host` rules of an inner tree overrule every rule of the page. */

/**
 * Of no size in every respect, so that bare text in a host that shows a line has none either. Visible for the browser
 * itself, for find-in-page skips what `visibility` hides.
 */
export const VEIL = `
.veil {
  position: absolute;
  width: 0;
  height: 0;
  overflow: clip;
  visibility: visible;
  font-size: 0;
  letter-spacing: 0;
  word-spacing: 0;
}
`;

/** The element takes no room and is in nobody's way. */
export const GONE = `
:host {
  all: unset !important;
  display: block !important;
  position: absolute !important;
  width: 0 !important;
  height: 0 !important;
  overflow: clip !important;
  visibility: hidden !important;
  pointer-events: none !important;
}
${VEIL}`;

/**
 * A line, and the small note above an opened item. Ink is the page's own unless that is too faint; `--spamfold-*` are
 * set by the line itself.
 */
export const BAR = `
.bar {
  all: initial;
  color: var(--spamfold-ink, inherit);
  display: flex;
  align-items: center;
  gap: 0.45em;
  box-sizing: border-box;
  max-width: 100%;
  font-family: inherit;
  font-size: 13px;
  line-height: 20px;
  visibility: inherit;
  pointer-events: auto;
  user-select: none;
  -webkit-user-select: none;
}
.bar button {
  all: unset;
  box-sizing: border-box;
  flex: none;
  min-height: 24px;
  line-height: 24px;
  cursor: pointer;
  text-decoration: underline;
  text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
  text-underline-offset: 3px;
}
.bar button:hover { text-decoration-color: currentColor; }
.bar button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; border-radius: 2px; }
.line { height: 28px; white-space: nowrap; grid-column: 1 / -1; }
.line .what, .line .categories { overflow: hidden; text-overflow: ellipsis; }
.line .what { flex: 0 1 auto; }
.line .categories { flex: 0 999999 auto; min-width: 0; }
.note {
  flex-wrap: wrap;
  column-gap: 0.8em;
  width: fit-content;
  margin-block: 2px 6px;
  padding: 2px 10px;
  border-inline-start: 3px solid color-mix(in srgb, currentColor 35%, transparent);
  background: color-mix(in srgb, currentColor 6%, transparent);
}
.note .about { flex: 0 1 100%; font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
@media print { .bar { display: none; } }
`;

/** The element is a plain box that holds the line; its own look is gone. */
export const HOSTING = `
:host {
  all: unset !important;
  display: flow-root !important;
  box-sizing: border-box !important;
  width: auto !important;
  /* Beside floating cards there may be no room left: then below them. */
  min-width: min(100%, 14em) !important;
  grid-column: 1 / -1 !important;
  text-align: start !important;
}
${VEIL}${BAR}`;

/** The same in a table cell: the line may run over the empty rest of the row, and must not widen the column. */
export const IN_A_CELL = `${HOSTING}
:host { width: 0 !important; min-width: 0 !important; overflow: visible !important; }
.bar { width: max-content; max-width: 80vw; }`;

/** In a grid or a row of cards: the last row, so that the other cards close up. */
export const AS_LAST_ROW = `${HOSTING}
:host { order: 2147483647 !important; flex: none !important; width: 100% !important; }`;

/** In a row that scrolls sideways: a narrow card in its place. */
export const AS_CARD = `${HOSTING}
:host { flex: none !important; width: 11em !important; min-width: 0 !important; }
.line { height: auto; flex-wrap: wrap; white-space: normal; }`;
