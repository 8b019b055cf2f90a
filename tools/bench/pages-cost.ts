import { reports } from '../browser/reports.ts';
import { type Contestant, OURS } from './contestants.ts';
import { type Cost, profilePage } from './profile.ts';

/** What one page cost each contestant. */
export interface PageRow {
  /** Folder the page is from, and its path in there. */
  readonly folder: string;
  readonly page: string;
  /** Items that were found on it. */
  readonly items: number;
  readonly costs: Readonly<Record<string, Cost>>;
}

/** Opens every page with every contestant, one after another page by page, so that a busy machine is busy for all. */
export async function pagesCost(
  contestants: readonly Contestant[],
  { origin, folder }: { readonly origin: string; readonly folder: string },
  pages: readonly string[],
  done: (pages: number) => void,
): Promise<readonly PageRow[]> {
  const rows: PageRow[] = [];
  for (const page of pages) {
    const costs: Record<string, Cost> = {};
    let items = 0;
    const count = async (running: Contestant['running']): Promise<void> => {
      items = (await reports(running)).reduce((sum, report) => sum + report.items.length, 0);
    };
    for (const { name, running } of contestants) {
      const url = `${origin}/${page.split('/').map(encodeURIComponent).join('/')}`;
      const look = name === OURS ? () => count(running) : undefined;
      costs[name] = await profilePage(running, url, look);
    }
    rows.push({ folder, page, items, costs });
    done(rows.length);
  }
  return rows;
}
