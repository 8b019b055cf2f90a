// Makes sure that the packages of package-lock.json are installed, before any of them is used. Plain JavaScript for
// Node 20 or newer, without imports from packages. Every script of package.json that needs packages runs it first; what
// follows in the script then runs on the Node that the packages bring along. Writes to standard error only.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const say = (text) => process.stderr.write(`${text}\n`);

const OLDEST_NODE = 20;
if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  say(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE} or newer (https://nodejs.org).`);
  process.exit(1);
}
if (!installed()) await install();

/** Whether each package that must be there is there, in the locked version. npm keeps its own list of what it installed. */
function installed() {
  const receipt = join(root, 'node_modules/.package-lock.json');
  const node = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(receipt) || !existsSync(node)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(receipt, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || present[path]?.version === version || (optional && !present[path]),
  );
}

async function install() {
  say('Installing packages from package-lock.json …');
  const start = Date.now();
  const ticker = setInterval(() => say(`  … ${Math.round((Date.now() - start) / 1000)} s`), 5000);
  const status = await run(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(ticker);
  if (status === 0) return say(`Packages installed in ${Math.round((Date.now() - start) / 1000)} s.`);
  say(
    'npm could not install the packages (see above). Check the network connection and run the command again.',
  );
  process.exit(1);
}

/** Runs npm, the same one that started this script where there is one. Its own words go to standard error. */
function run(words) {
  const { npm_execpath: npm } = process.env;
  const [command, ...rest] = npm ? [process.execPath, npm, ...words] : ['npm', ...words];
  return new Promise((done) => {
    const child = spawn(command, rest, { cwd: root, stdio: ['ignore', 2, 2], shell: !npm });
    child.on('error', () => done(1));
    child.on('close', done);
  });
}
