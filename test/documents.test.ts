import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json'));
const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
type Messages = Readonly<Record<string, { readonly message: string }>>;
/** Each permission stands on a line of its own with its reason: `'storage', // the reader's settings`. */
const permissions = [...read('wxt.config.ts').matchAll(/^\s+'([^']+)', \/\/ (.+)$/gm)];

describe('documents keep up with the project', () => {
  test.each(permissions.map(([, name, reason]) => [name, reason]))(
    'PRIVACY.md and README.md give the same reason for %s',
    (name, reason) => {
      const row = `| \`${name}\` | ${reason} |`;
      expect(read('PRIVACY.md')).toContain(row);
      expect(read('README.md')).toContain(row);
    },
  );

  test('PRIVACY.md names only controls that there are', () => {
    const words = Object.values(JSON.parse(read('public/_locales/en/messages.json')) as Messages);
    const labels = words.map(({ message }) => message);
    const named = [...read('PRIVACY.md').matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(named).toContain('Erase everything');
    expect(named.filter((name) => !labels.includes(name))).toEqual([]);
  });

  test('permissions were read', () => {
    expect(permissions.map(([, name]) => name)).toContain('<all_urls>');
  });

  test.each(dependencies)('CONTRIBUTING.md gives a reason for %s', (name) => {
    expect(read('CONTRIBUTING.md')).toMatch(new RegExp(`^\\| \`${name}\` \\| .+ \\|$`, 'm'));
  });

  test.each(Object.keys(manifest.dependencies))('docs/third-party.md names %s with its licence', (name) => {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`));
    expect(read('docs/third-party.md')).toContain(`| \`${name}\` | ${license}`);
  });

  test.each(['README.md', 'CONTRIBUTING.md'])('%s names only commands that there are', (file) => {
    const named = [...read(file).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, script]) => script);
    expect(named.filter((script) => !((script ?? '') in manifest.scripts))).toEqual([]);
  });

  test('versions of packages are exact', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });
});
