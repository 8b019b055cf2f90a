import { isRecord, type Unchecked } from './json.ts';
import { parseSettings } from './parse-settings.ts';
import {
  DEFAULTS,
  type Lesson,
  MOST_LESSONS,
  type Sensitivity,
  type Settings,
  type SiteSettings,
  STOPS,
} from './settings.ts';
import { settingsFor, siteOf } from './site.ts';

/** The fields a reader changes in one step. */
export type Change = Partial<Settings>;

/** What is stored after a change: the fields chosen, and whatever else stood there, also what we do not know. */
export function store(stored: unknown, change: Change): Unchecked {
  return { ...(isRecord(stored) ? stored : {}), ...change };
}

/** What a reader chose so far: the stored fields that differ from a fresh profile, parsed. */
export function chosen(stored: unknown): Change {
  const settings = parseSettings(stored);
  const fields = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULTS[name as keyof Settings]),
  );
  return Object.fromEntries(fields);
}

/** The change that gives one site a sensitivity of its own; `undefined` lets it follow the general one again. */
export function siteSensitivity(
  settings: Settings,
  host: string,
  sensitivity: Sensitivity | undefined,
): Change {
  const { sensitivity: _, ...rest } = ownRow(settings, host);
  return withSite(settings, host, sensitivity === undefined ? rest : { ...rest, sensitivity });
}

/** The change that folds on a site again: as everywhere where that is on, else with the usual sensitivity. */
export function switchOn(settings: Settings, host: string): Change {
  const following = siteSensitivity(settings, host, undefined);
  if (settingsFor({ ...settings, ...following }, host).sensitivity > STOPS.off) return following;
  return siteSensitivity(settings, host, settings.sensitivity || DEFAULTS.sensitivity);
}

/** The change that lets a site follow the general sensitivity, also where the row of a parent domain has its own. */
export function followGeneral(settings: Settings, host: string): Change {
  const name = siteOf(host) ?? '';
  const sites = Object.entries(settings.sites).map(([site, row]): [string, SiteSettings] => {
    const concerns = name === site || name.endsWith(`.${site}`);
    const { sensitivity: _, ...rest } = row;
    return [site, concerns ? rest : row];
  });
  return { sites: Object.fromEntries(sites.filter(([, row]) => Object.keys(row).length > 0)) };
}

/** The change that replaces one site's row; an empty row takes the site off the list. */
export function withSite(settings: Settings, host: string, row: SiteSettings): Change {
  const name = siteOf(host);
  if (name === undefined) return {};
  const others = Object.entries(settings.sites).filter(([other]) => other !== name);
  const empty = row.sensitivity === undefined && Object.keys(row.wholeBlocks ?? {}).length === 0;
  return { sites: Object.fromEntries(empty ? others : [...others, [name, row]]) };
}

/** The change that adds what a reader taught; it replaces an earlier lesson on the same item. */
export function learn(settings: Settings, lesson: Lesson): Change {
  const others = settings.lessons.filter((known) => known.item !== lesson.item);
  return { lessons: [...others, lesson].slice(-MOST_LESSONS) };
}

/** A lesson by which its item is known again, and that says neither where it stood nor what it said. */
export function withoutPlace(lesson: Lesson): Lesson {
  return { ...lesson, excerpt: '', host: '' };
}

/** The change that forgets one lesson, by the fingerprint of its item. */
export function forget(settings: Settings, item: string): Change {
  return { lessons: settings.lessons.filter((lesson) => lesson.item !== item) };
}

function ownRow(settings: Settings, host: string): SiteSettings {
  const name = siteOf(host);
  return name !== undefined && Object.hasOwn(settings.sites, name) ? (settings.sites[name] ?? {}) : {};
}
