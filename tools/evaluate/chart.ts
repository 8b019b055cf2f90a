const WIDTH = 560;
const HEIGHT = 320;
const LEFT = 52;
const BOTTOM = 44;
const TOP = 16;
const RIGHT = 130;

/** A line of a chart; `x` and `y` run from 0 to 1 across it. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

/** What stands along an axis: where (0..1) and what. */
export type Tick = readonly [number, string];

const COLOURS = ['#1b5e9b', '#b3541e', '#3c7a3c', '#7a3c77'];
const x = (value: number): string => (LEFT + value * (WIDTH - LEFT - RIGHT)).toFixed(1);
const y = (value: number): string => (HEIGHT - BOTTOM - value * (HEIGHT - BOTTOM - TOP)).toFixed(1);

/** Draws lines over two axes as SVG that reads on light and dark grounds. */
export const chart = (
  title: string,
  lines: readonly Line[],
  across: { readonly label: string; readonly ticks: readonly Tick[] },
  up: { readonly label: string; readonly ticks: readonly Tick[] },
): string => {
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    '<g font-family="system-ui, sans-serif" font-size="12" fill="#333">',
  ];
  for (const [at, text] of across.ticks)
    parts.push(
      `<path d="M${x(at)} ${y(0)}V${y(1)}" stroke="#ddd"/><text x="${x(at)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${text}</text>`,
    );
  for (const [at, text] of up.ticks)
    parts.push(
      `<path d="M${x(0)} ${y(at)}H${x(1)}" stroke="#ddd"/><text x="${LEFT - 8}" y="${Number(y(at)) + 4}" text-anchor="end">${text}</text>`,
    );
  parts.push(
    `<text x="${x(0.5)}" y="${HEIGHT - 8}" text-anchor="middle">${across.label}</text>`,
    `<text transform="translate(14 ${y(0.5)}) rotate(-90)" text-anchor="middle">${up.label}</text>`,
  );
  lines.forEach(({ name, points }, i) => {
    const colour = COLOURS[i % COLOURS.length];
    const path = points.map(([px, py], n) => `${n === 0 ? 'M' : 'L'}${x(px)} ${y(py)}`).join('');
    parts.push(`<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`);
    for (const [px, py] of points) parts.push(`<circle cx="${x(px)}" cy="${y(py)}" r="3" fill="${colour}"/>`);
    parts.push(`<text x="${WIDTH - RIGHT + 10}" y="${TOP + 14 + i * 18}" fill="${colour}">${name}</text>`);
  });
  parts.push('</g></svg>', '');
  return parts.join('\n');
};
