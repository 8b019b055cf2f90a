import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { BUILDS } from '../../tools/browser/build.ts';

test('the add-on checker of Mozilla has nothing to say about the build for Firefox', () => {
  const words = ['node_modules/addons-linter/bin/addons-linter', '--output', 'json', BUILDS.firefox];
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  const { errors, warnings, notices } = JSON.parse(stdout);
  expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
});
