import { type Node, parse } from 'acorn';

/** Names by which a script can open a connection or run words as code. */
const FORBIDDEN = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'Worker',
  'SharedWorker',
  'eval',
]);

/** Names of XML vocabularies look like addresses and are never loaded. */
const NAMESPACE =
  /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1999\/xlink|1998\/Math\/MathML|2000\/xmlns\/|XML\/1998\/namespace)$/;
const REMOTE = /^\s*(?:(?:https?|wss?|ftp):)?\/\/[^\s/*]/i;

/**
 * Everything in a built file by which it could reach a network, in words; empty when there is nothing. Scripts are read
 * as syntax trees, so that comments and words in texts do not count.
 */
export function networkReach(file: string, source: string): readonly string[] {
  if (file.endsWith('.js')) return inScript(source);
  if (file.endsWith('.html')) return inMarkup(source);
  if (file.endsWith('.css')) return inStyles(source);
  if (file.endsWith('/manifest.json') || file === 'manifest.json') return inManifest(source);
  if (/\/_locales\/[^/]+\/messages\.json$|\.(?:png|svg)$/.test(`/${file}`)) return [];
  return ['is of a kind that nobody checks'];
}

function inScript(source: string): string[] {
  const found: string[] = [];
  walk(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), (node, parent) => {
    const name = nameOf(node);
    if (name !== undefined && FORBIDDEN.has(name) && !isOwnName(node, parent)) found.push(name);
    for (const text of textsOf(node)) if (isRemote(text)) found.push(text);
    if (makesFunction(node)) found.push('Function');
    if (node.type === 'ImportExpression' && !isLocalImport(node)) found.push('import()');
  });
  return found;
}

/** Identifiers, and words by which a member may be asked for: `self['fetch']`. */
function nameOf(node: Node): string | undefined {
  const { name, value } = node as Node & { name?: unknown; value?: unknown };
  if (node.type === 'Identifier') return String(name);
  return node.type === 'Literal' && typeof value === 'string' ? value : undefined;
}

/** A key of an own object (`{ fetch: 1 }`) or a class's method names something else than the global. */
function isOwnName(node: Node, parent: Node | undefined): boolean {
  const { type, key, computed, shorthand } = (parent ?? {}) as Node & {
    key?: Node;
    computed?: boolean;
    shorthand?: boolean;
  };
  return (type === 'Property' || type === 'MethodDefinition') && key === node && !computed && !shorthand;
}

function textsOf(node: Node): readonly string[] {
  const { value } = node as Node & { value?: { cooked?: string } | string };
  if (node.type === 'TemplateElement') return [(value as { cooked?: string }).cooked ?? ''];
  return node.type === 'Literal' && typeof value === 'string' ? [value] : [];
}

/** Names below `.example` are kept for examples by RFC 2606 and lead nowhere. */
const NOWHERE = /^https:\/\/[\w-]+\.example(?:\/|$)/;

const isRemote = (text: string): boolean => REMOTE.test(text) && !NAMESPACE.test(text) && !NOWHERE.test(text);

/** `Function(words)`; the bare name also serves to ask what a value is. */
function makesFunction(node: Node): boolean {
  const { callee } = node as Node & { callee?: Node };
  return callee !== undefined && nameOf(callee) === 'Function';
}

function isLocalImport(node: Node): boolean {
  const { value } = (node as Node & { source: Node & { value?: unknown } }).source;
  return typeof value === 'string' && /^\.{0,2}\//.test(value) && !isRemote(value);
}

function walk(node: Node, visit: (node: Node, parent?: Node) => void, parent?: Node): void {
  visit(node, parent);
  for (const child of Object.values(node).flat()) {
    if (typeof child?.type === 'string') walk(child, visit, node);
  }
}

function inMarkup(source: string): string[] {
  const attributes = source.matchAll(
    /\s(?:src|srcset|href|action|formaction|data|poster|ping|content)\s*=\s*["']?([^"'>]*)/gi,
  );
  const remote = [...attributes]
    .map(([, value = '']) => value)
    .filter((value) => /(?:^|[\s=])(?:(?:https?|wss?):)?\/\/\S/i.test(value));
  const hints = source.match(/rel\s*=\s*["']?(?:preconnect|dns-prefetch|prefetch)/gi) ?? [];
  const inline = [...source.matchAll(/<script(?![^>]*\bsrc\b)[^>]*>/gi)].map(() => 'a script without a file');
  return [...remote, ...hints, ...inline, ...inStyles(source)];
}

const inStyles = (source: string): string[] =>
  [...source.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/gi)]
    .map(([, value = '']) => value)
    .filter(isRemote);

function inManifest(source: string): string[] {
  const manifest = JSON.parse(source);
  const policy: string = manifest.content_security_policy?.extension_pages ?? '';
  return [
    ...(/connect-src 'none'/.test(policy) ? [] : ["a policy without connect-src 'none'"]),
    ...(/default-src 'none'/.test(policy) ? [] : ["a policy without default-src 'none'"]),
    ...(/https?:|wss?:|\*|unsafe/.test(policy) ? ['a policy that lets others in'] : []),
    ...['externally_connectable', 'update_url'].filter((key) => key in manifest),
  ];
}
