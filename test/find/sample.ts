import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** One item of a sample page; facts left out are not checked. See test/pages/README.md. */
export interface ExpectedItem {
  readonly text?: string;
  readonly author?: string;
  readonly depth?: number;
  readonly paid?: boolean;
  readonly own?: boolean;
  readonly staff?: boolean;
}

/** What one sample page says about itself. */
export interface Expected {
  /** Where the page stands; for systems that are known by their host. */
  readonly url?: string;
  readonly blocks: readonly {
    readonly kind?: string;
    readonly system?: string;
    readonly items: readonly ExpectedItem[];
  }[];
}

const PAGES = join(import.meta.dirname, '../pages');

/** Names of all sample pages. */
export const SAMPLES: readonly string[] = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** What a sample page says is in it. */
export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8'));
}

/** A sample page as a browser holds it: jsdom leaves declared shadow roots to us. */
export function openSample(name: string, url = 'https://almanac.example/story'): Document {
  const { document } = new JSDOM(readFileSync(join(PAGES, name, 'source.html'), 'utf8'), { url }).window;
  for (const template of document.querySelectorAll('template')) {
    const mode = template.getAttribute('shadowrootmode');
    const host = template.parentElement;
    if (!host || (mode !== 'open' && mode !== 'closed')) continue;
    host.attachShadow({ mode }).append(template.content);
    template.remove();
  }
  return document;
}
