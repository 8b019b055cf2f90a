/** One named row of values, or one named line of points. */
export interface Series<Value> {
  readonly name: string;
  readonly values: readonly Value[];
}

const WIDTH = 720;
const LEFT = 130;
const RIGHT = 20;
const ROW = 56;
const INK = '#333';
const QUIET = '#888';

/** Position on an axis whose steps are powers of ten. */
function logScale(low: number, high: number, from: number, to: number): (value: number) => number {
  const [a, b] = [Math.log10(low), Math.log10(high)];
  return (value) => from + ((Math.log10(Math.max(low, value)) - a) / (b - a || 1)) * (to - from);
}

const tens = (low: number, high: number): number[] => {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => 10 ** (first + step));
};

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const words = (x: number, y: number, text: string, rest = ''): string =>
  `<text x="${x}" y="${y}" font-size="12" fill="${INK}" ${rest}>${escaped(text)}</text>`;
const page = (height: number, title: string, body: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif">\n<title>${escaped(title)}</title>\n<rect width="100%" height="100%" fill="#fff"/>\n${[words(10, 18, title, 'font-weight="bold"'), ...body].join('\n')}\n</svg>\n`;

/** Every value as a dot in its series' row; a long mark at the median, a short one at the 95th percentile. */
export function dotPlot(
  title: string,
  series: readonly Series<number>[],
  marks: (values: readonly number[]) => readonly [median: number, p95: number],
): string {
  const all = series.flatMap(({ values }) => values).filter((value) => value > 0);
  const [low, high] = [Math.min(...all, 0.1), Math.max(...all, 1)];
  const x = logScale(low, high, LEFT, WIDTH - RIGHT);
  const bottom = 40 + series.length * ROW;
  const axis = tens(low, high).map((ten) => words(x(ten), bottom + 14, String(ten), 'text-anchor="middle"'));
  const rows = series.flatMap(({ name, values }, row) => {
    const y = 52 + row * ROW;
    const [middle, late] = marks(values);
    const dots = values.map(
      (value, n) =>
        `<circle cx="${x(value).toFixed(1)}" cy="${y + ((n * 7) % 19) - 9}" r="2" fill="${QUIET}" fill-opacity=".6"/>`,
    );
    return [
      words(10, y + 4, name),
      ...dots,
      `<path d="M${x(middle).toFixed(1)} ${y - 16}v32" stroke="${INK}" stroke-width="2"/>`,
      `<path d="M${x(late).toFixed(1)} ${y - 8}v16" stroke="${INK}" stroke-width="2"/>`,
    ];
  });
  return page(bottom + 24, title, [...rows, ...axis]);
}

/** Lines through points, both axes by powers of ten, each line named at its end. */
export function linePlot(title: string, series: readonly Series<readonly [x: number, y: number]>[]): string {
  const points = series.flatMap(({ values }) => values);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => Math.max(y, 0.1))];
  const height = 320;
  const x = logScale(Math.min(...xs), Math.max(...xs), 50, WIDTH - 150);
  const y = logScale(Math.min(...ys), Math.max(...ys), height - 40, 40);
  const lines = series.flatMap(({ name, values }) => {
    const path = values.map(([a, b]) => `${x(a).toFixed(1)} ${y(b).toFixed(1)}`).join('L');
    const [lastX = 0, lastY = 0] = values.at(-1) ?? [];
    return [
      `<path d="M${path}" fill="none" stroke="${INK}"/>`,
      ...values.map(
        ([a, b]) => `<circle cx="${x(a).toFixed(1)}" cy="${y(b).toFixed(1)}" r="3" fill="${INK}"/>`,
      ),
      words(x(lastX) + 8, y(lastY) + 4, name),
    ];
  });
  const below = tens(Math.min(...xs), Math.max(...xs)).map((ten) =>
    words(x(ten), height - 14, String(ten), 'text-anchor="middle"'),
  );
  const beside = tens(Math.min(...ys), Math.max(...ys)).map((ten) => words(8, y(ten) + 4, String(ten)));
  return page(height, title, [...lines, ...below, ...beside]);
}
