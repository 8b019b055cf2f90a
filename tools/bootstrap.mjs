// Usage: node tools/bootstrap.mjs [TOOL [ARGUMENTS]]
// Makes sure that the packages of package-lock.json are installed, then runs tools/TOOL.ts on the Node that they bring
// along. Plain JavaScript for Node 20 or newer, without imports from packages: every script of package.json starts here.
// What it has to say itself goes to standard error.
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
const bundledNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

if (!installed()) await install();
const [tool, ...words] = process.argv.slice(2);
if (tool) process.exitCode = await run(bundledNode, [join(root, `tools/${tool}.ts`), ...words], 'inherit');

/** Whether each package that must be there is there, in the locked version. npm keeps its own list of what it installed. */
function installed() {
  const receipt = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(receipt) || !existsSync(bundledNode)) return false;
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
  const status = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(ticker);
  if (status === 0) return say(`Packages installed in ${Math.round((Date.now() - start) / 1000)} s.`);
  say(
    'npm could not install the packages (see above). Check the network connection and run the command again.',
  );
  process.exit(1);
}

/** Runs npm, the same one that started this script where there is one. Its own words go to standard error. */
function npm(words) {
  const { npm_execpath: script } = process.env;
  return script
    ? run(process.execPath, [script, ...words], ['ignore', 2, 2])
    : run('npm', words, ['ignore', 2, 2]);
}

/** The exit status of a program, 1 when it could not be run or was ended by a signal. */
function run(command, words, stdio) {
  return new Promise((done) => {
    const child = spawn(command, words, { cwd: root, stdio });
    child.on('error', () => done(1));
    child.on('close', (status) => done(status ?? 1));
  });
}
