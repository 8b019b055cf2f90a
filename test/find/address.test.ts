import { expect, test } from 'vitest';
import { hostOf, registrable } from '../../src/find/address.ts';

test.each([
  ['https://www.Elk.example/bridges?x=1', 'elk.example'],
  ['http://reader:secret@news.elk.example:8080/', 'news.elk.example'],
  ['http://127.0.0.1:8080/page', '127.0.0.1'],
  ['http://[2001:db8::7]:8080/page', '[2001:db8::7]'],
  ['file:///home/reader/page.html', ''],
  ['/page', ''],
])('the host of %s is %j', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

test.each([
  ['news.elk.example', 'elk.example'],
  ['elk.example', 'elk.example'],
  ['a.news.elk.co.uk', 'elk.co.uk'],
  ['elk.github.io', 'elk.github.io'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['10.0.0.1', '10.0.0.1'],
  ['[2001:db8::7]', '[2001:db8::7]'],
  ['4.elk.example', 'elk.example'],
  ['', ''],
])('of %j someone registered %j', (host, domain) => {
  expect(registrable(host)).toBe(domain);
});
