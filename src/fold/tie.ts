import { AS_SHAPE, AWAY, BARE, BOXLESS, COLLAPSED, DIMMED, MARKED } from './looks.ts';

/**
 * Firefox ends our script with the extension, before any code of ours could undo. But it takes away the extension's style
 * sheets too. So all that is written to a page is tied to one of them, by custom properties that it alone defines: with
 * the sheet, whatever we wrote stops to have effect, and the page shows what it has.
 */

/** A sheet of our own roots that holds while the sheet of this name lies on the document; without a name, always. */
export function tiedSheet(css: string, name: string | undefined): string {
  if (name === undefined) return css;
  return `@container style(--${name}: on) { ${css} }
@container not style(--${name}: on) { .veil { display: contents; } .bar { display: none; } }`;
}

/** A value that holds while the sheet of this name lies on the document, and one for afterwards. */
export function whileTied(name: string, value: string, afterwards: string): string {
  return `var(${propertyFor(name, value)}, ${afterwards})`;
}

/** The sheet that the browser lays on the document, as the extension's own, above what the page says. */
export function tieOf(name: string): string {
  const looks = [AWAY, BOXLESS, COLLAPSED, BARE, DIMMED, MARKED, ...Object.values(AS_SHAPE)];
  const values = new Set(looks.flatMap((look) => Object.values(look)));
  const lines = [...values].map((value) => `${propertyFor(name, value)}: ${value} !important;`);
  return `:root { --${name}: on !important; ${lines.join(' ')} }`;
}

/** Custom properties are named by the value they hold. */
function propertyFor(name: string, value: string): string {
  return `--${name}-${value.replaceAll(/[^\w-]/g, '_')}`;
}
