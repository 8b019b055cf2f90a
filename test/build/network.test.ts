import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILDS } from '../../tools/browser/build.ts';
import { BROWSERS } from '../../tools/browser/executable.ts';
import { networkReach } from './network-reach.ts';

describe('a built file is caught when it', () => {
  test.each([
    ['fetches', 'a.js', 'async function f(u) { return (await fetch(u)).json(); }'],
    ['fetches by way of the global object', 'a.js', 'globalThis.fetch("data")'],
    ['asks for fetch by its name', 'a.js', 'self["fetch"](u)'],
    ['renames fetch', 'a.js', 'const { fetch } = self; const get = fetch; get(u)'],
    ['uses XMLHttpRequest', 'a.js', 'new XMLHttpRequest()'],
    ['opens a socket', 'a.js', 'new WebSocket(address)'],
    ['listens to a server', 'a.js', 'new window.EventSource(address)'],
    ['sends a beacon', 'a.js', 'navigator.sendBeacon(a, b)'],
    ['calls peers', 'a.js', 'new RTCPeerConnection()'],
    ['starts a worker', 'a.js', 'new Worker(u)'],
    ['imports scripts', 'a.js', 'importScripts("b.js")'],
    ['imports from elsewhere', 'a.js', 'import x from "https://cdn.spamfold-elsewhere.com/x.js"; x()'],
    ['imports what is not known', 'a.js', 'import(name)'],
    ['holds an address', 'a.js', 'img.src = "https://count.spamfold-elsewhere.com/1.gif"'],
    ['holds an address without a scheme', 'a.js', 'img.src = "//count.spamfold-elsewhere.com/1.gif"'],
    ['puts an address together', 'a.js', 'img.src = `https://count.spamfold-elsewhere.com/` + n'],
    ['runs words as code', 'a.js', 'eval(text)'],
    ['makes functions of words', 'a.js', 'new Function(text)()'],
    [
      'loads a script from elsewhere',
      'a.html',
      '<script src="https://cdn.spamfold-elsewhere.com/x.js"></script>',
    ],
    ['loads a picture from elsewhere', 'a.html', '<img alt="" src=//cdn.spamfold-elsewhere.com/x.png>'],
    [
      'sends readers elsewhere',
      'a.html',
      '<meta http-equiv="refresh" content="0;url=https://x.spamfold-elsewhere.com/">',
    ],
    ['connects ahead', 'a.html', '<link rel="preconnect" href="/">'],
    ['holds a script of its own', 'a.html', '<script>1</script>'],
    [
      'loads a font from elsewhere',
      'a.css',
      '@font-face { src: url(https://fonts.spamfold-elsewhere.com/x.woff2) }',
    ],
    ['imports styles', 'a.css', '@import "https://x.spamfold-elsewhere.com/y.css";'],
    ['lets pages connect', 'manifest.json', '{}'],
    ['is of a kind that nobody checks', 'a.wasm', ''],
  ])('%s', (_, file, source) => {
    expect(networkReach(file, source)).not.toEqual([]);
  });
});

describe('a built file is let through when it', () => {
  test.each([
    ['speaks of fetching', 'a.js', '// fetch(u)\nconst text = "we never fetch( anything";'],
    ['names a vocabulary', 'a.js', 'document.createElementNS("http://www.w3.org/2000/svg", "svg")'],
    ['has a key of such a name', 'a.js', 'const hosts = { fetch: 1 };'],
    ['imports its own part', 'a.js', 'import "./b.js"; import("/chunks/c.js");'],
    ['holds an address kept for examples', 'a.js', 'const link = "https://pills.example/buy";'],
    ['holds a path', 'a.js', 'const path = "/popup.html"; const comment = "// no address";'],
    ['loads its own files', 'a.html', '<script src="/a.js"></script><link rel="stylesheet" href="/a.css">'],
    ['draws from itself', 'a.css', 'a { background: url(/icon.svg) }'],
    ['is a translation', '_locales/en/messages.json', '{}'],
  ])('%s', (_, file, source) => {
    expect(networkReach(file, source)).toEqual([]);
  });
});

describe.each(BROWSERS)('the build for %s', (name) => {
  const files = globSync('**/*.*', { cwd: BUILDS[name] }).map((file) => file.replaceAll('\\', '/'));

  test('holds scripts, pages and a manifest', () => {
    expect(files).toEqual(expect.arrayContaining(['manifest.json', 'background.js', 'popup.html']));
  });

  test('could not reach a network by any of its files', () => {
    const reach = files.flatMap((file) =>
      networkReach(file, readFileSync(join(BUILDS[name], file), 'utf8')).map((what) => `${file}: ${what}`),
    );
    expect(reach).toEqual([]);
  });
});
