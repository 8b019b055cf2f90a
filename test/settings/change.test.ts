import { describe, expect, it } from 'vitest';
import {
  chosen,
  followGeneral,
  forget,
  learn,
  siteSensitivity,
  store,
  switchOn,
  withoutPlace,
  withSite,
} from '../../src/settings/change.ts';
import { DEFAULTS, type Lesson, MOST_LESSONS, type Settings } from '../../src/settings/settings.ts';
import { settingsFor } from '../../src/settings/site.ts';

const lesson = (item: string, label: Lesson['label'] = 'ham'): Lesson => ({
  label,
  item,
  excerpt: item,
  host: 'a.org',
  at: 1,
  features: [],
});
const withSites = (sites: Settings['sites'], sensitivity = 2): Settings => ({
  ...DEFAULTS,
  sensitivity,
  sites,
});

describe('store', () => {
  it('keeps only what was chosen, and what it does not know', () => {
    expect(store(undefined, { badge: false })).toEqual({ badge: false });
    expect(store({ colour: 'teal', badge: true }, { badge: false })).toEqual({
      colour: 'teal',
      badge: false,
    });
    expect(store('broken', { badge: false })).toEqual({ badge: false });
  });

  it('names what was chosen', () => {
    expect(chosen({ badge: true, sensitivity: 3, colour: 'teal' })).toEqual({ sensitivity: 3 });
  });
});

describe('a site', () => {
  it('gets a sensitivity of its own and loses it again', () => {
    const change = siteSensitivity(DEFAULTS, 'www.a.org', 1);
    expect(change).toEqual({ sites: { 'a.org': { sensitivity: 1 } } });
    expect(siteSensitivity({ ...DEFAULTS, ...change }, 'a.org', undefined)).toEqual({ sites: {} });
  });

  it('keeps its whole blocks when its sensitivity goes', () => {
    const settings = withSites({ 'a.org': { sensitivity: 1, wholeBlocks: { related: true } } });
    expect(siteSensitivity(settings, 'a.org', undefined)).toEqual({
      sites: { 'a.org': { wholeBlocks: { related: true } } },
    });
  });

  it('is left alone when it has no name', () => {
    expect(siteSensitivity(DEFAULTS, '', 1)).toEqual({});
    expect(withSite(DEFAULTS, 'two words', { sensitivity: 1 })).toEqual({});
  });

  it.each<[name: string, settings: Settings, host: string, sensitivity: number]>([
    ['that was off', withSites({ 'a.org': { sensitivity: 0 } }), 'a.org', 2],
    ['whose parent is off', withSites({ 'a.org': { sensitivity: 0 } }), 'news.a.org', 2],
    ['where everything is off', withSites({}, 0), 'a.org', DEFAULTS.sensitivity],
    ['that was off where all follow Strict', withSites({ 'a.org': { sensitivity: 0 } }, 3), 'a.org', 3],
  ])('%s folds again when switched on', (_, settings, host, sensitivity) => {
    const after = { ...settings, ...switchOn(settings, host) };
    expect(settingsFor(after, host).sensitivity).toBe(sensitivity);
  });

  it('leaves its parent alone when switched on', () => {
    const settings = withSites({ 'a.org': { sensitivity: 0 } });
    expect(switchOn(settings, 'news.a.org').sites?.['a.org']).toEqual({ sensitivity: 0 });
  });

  it('follows the general sensitivity, also where a parent had its own', () => {
    const settings = withSites({
      'a.org': { sensitivity: 1, wholeBlocks: { related: true } },
      'b.org': { sensitivity: 3 },
    });
    expect(followGeneral(settings, 'news.a.org')).toEqual({
      sites: { 'a.org': { wholeBlocks: { related: true } }, 'b.org': { sensitivity: 3 } },
    });
  });
});

describe('a lesson', () => {
  it('replaces an earlier one on the same item', () => {
    const once = learn(DEFAULTS, lesson('x', 'spam'));
    expect(learn({ ...DEFAULTS, ...once }, lesson('x', 'ham')).lessons).toEqual([lesson('x', 'ham')]);
  });

  it('makes the oldest go when there are too many', () => {
    const lessons = Array.from({ length: MOST_LESSONS }, (_, index) => lesson(`${index}`));
    const after = learn({ ...DEFAULTS, lessons }, lesson('new')).lessons ?? [];
    expect(after.length).toBe(MOST_LESSONS);
    expect([after[0]?.item, after.at(-1)?.item]).toEqual(['1', 'new']);
  });

  it('can do without the place', () => {
    const { excerpt, host, ...rest } = withoutPlace(lesson('x'));
    expect([excerpt, host]).toEqual(['', '']);
    expect(rest).toMatchObject({ item: 'x', label: 'ham' });
  });

  it('can be forgotten', () => {
    expect(forget({ ...DEFAULTS, lessons: [lesson('x'), lesson('y')] }, 'x')).toEqual({
      lessons: [lesson('y')],
    });
  });
});
