import type { FrameReport, ReportedItem } from '../../src/page/report.ts';

const HEADINGS = ['', 'kind', 'spam', 'category', 'author', 'text'];
/** Characters of a column; longer texts are cut. */
const WIDEST = 44;

/** A table of all items that were found, one line an item, and how many were folded. */
export function describeReports(reports: readonly FrameReport[]): string {
  const items = reports.flatMap((report) => report.items);
  const unreachable = reports.flatMap((report) => report.unreachable);
  const folded = items.filter((item) => item.folded).length;
  const table = items.length > 0 ? `${tableOf([HEADINGS, ...items.map(rowOf)])}\n\n` : '';
  const closed = unreachable.map(({ name, reason }) => `\nNot looked into: ${name} (${reason})`).join('');
  return `${table}${folded} of ${items.length} items folded.${closed}`;
}

const rowOf = (item: ReportedItem): string[] => [
  item.folded ? 'folded' : 'kept',
  item.kind,
  item.probability.toFixed(3),
  item.folded ? item.category : '',
  item.author ?? '',
  item.excerpt,
];

function tableOf(rows: readonly string[][]): string {
  const cut = rows.map((row) =>
    row.map((text) => (text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text)),
  );
  const widths = HEADINGS.map((_, column) => Math.max(...cut.map((row) => row[column]?.length ?? 0)));
  return cut
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
