import { createQueue } from './laid-out.ts';

/** Whether text can be read where it stands, by the contrast of WCAG 2. */

type Rgb = readonly [red: number, green: number, blue: number];

/** The least contrast of small text (WCAG 2 AA). */
const READABLE = 4.5;
const DARK: Rgb = [26, 26, 26];
const LIGHT: Rgb = [242, 242, 242];

/** Makes sure that bars of ours can be read where they stand. */
export type KeepReadable = (bars: readonly HTMLElement[]) => void;

/** Looks at the bars of a document as soon as they are laid out. */
export function createKeepReadable(document: Document): KeepReadable {
  const queue = createQueue(document, makeReadable);
  return (bars) => bars.forEach(queue.add);
}

function makeReadable(bars: readonly HTMLElement[]): void {
  const grounds: Grounds = new Map();
  // All are read before the first is written: a style that was written makes the browser compute the next anew.
  const inks = bars.map((bar) => {
    const root = bar.getRootNode();
    return root instanceof ShadowRoot ? inkFor(root.host, grounds) : undefined;
  });
  bars.forEach((bar, at) => {
    const ink = inks[at];
    if (ink) bar.style.setProperty('--spamfold-ink', ink);
  });
}

/**
 * A colour for text of ours in this element, where the element's own is too faint for small text; nothing where it is
 * fine, or where the background is a picture. Asks for computed styles.
 */
function inkFor(element: Element, grounds: Grounds): string | undefined {
  const ground = groundOf(element, grounds);
  const ink = parse(getComputedStyle(element).color);
  if (!ground || !ink || contrast(over(ink, ground), ground) >= READABLE) return undefined;
  const better = contrast(DARK, ground) >= contrast(LIGHT, ground) ? DARK : LIGHT;
  return `rgb(${better.join(' ')})`;
}

/** What is painted below the text of an element; nothing where that is a picture. */
type Grounds = Map<Element, Rgb | undefined>;

/** From the nearest opaque background up, or from the nearest element whose ground is known. */
function groundOf(element: Element, grounds: Grounds): Rgb | undefined {
  const layers: (readonly [at: Element, layer: Rgba | undefined])[] = [];
  let at: Element | null = element;
  for (; at && !grounds.has(at); at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const layer = backgroundImage === 'none' ? parse(backgroundColor) : undefined;
    layers.push([at, layer]);
    if (!layer || layer[3] === 1) break;
  }
  const known = at && grounds.has(at) ? grounds.get(at) : canvasOf(element.ownerDocument);
  return layers.reduceRight<Rgb | undefined>((below, [on, layer]) => {
    const ground = below && layer && over(layer, below);
    grounds.set(on, ground);
    return ground;
  }, known);
}

/** The ground of a page that sets none. */
function canvasOf(document: Document): Rgb {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const { matches } = matchMedia('(prefers-color-scheme: dark)');
  return colorScheme.includes('dark') && (matches || !colorScheme.includes('light')) ? DARK : [255, 255, 255];
}

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

function parse(color: string): Rgba | undefined {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(color)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [red, green, blue, alpha];
}

function over([red, green, blue, alpha]: Rgba, below: Rgb): Rgb {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2])];
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
