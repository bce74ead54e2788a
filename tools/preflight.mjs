/*
 * Runs before each command, and stops it with one clear line where the tools would fail in ways that say nothing of
 * the cause. In JavaScript that old versions of Node can read, as it is them that it turns away.
 */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, sep } from 'node:path';

const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Characters of a folder's name that Vite or npm take for something else, as in addresses and lists of paths. */
const MISREAD = ['%', '#', '?', delimiter, '\\'].filter((character) => character !== sep);

const problem = nodeProblem() || folderProblem() || installProblem();
if (problem) {
  console.error(`Corridor Atlas: ${problem}`);
  process.exitCode = 1;
}

function nodeProblem() {
  const isRight = engines.node.split('||').some(allows);
  return isRight
    ? ''
    : `needs Node ${engines.node}; this is ${process.version}. See https://nodejs.org/en/download.`;
}

/** Whether a range such as `^20.19.0` or `>=24.0.0` holds the running version. */
function allows(range) {
  const [wantedMajor, wantedMinor] = numbersIn(range);
  const [major, minor] = numbersIn(process.version);
  if (major === wantedMajor) return minor >= wantedMinor;
  return range.includes('>=') && major > wantedMajor;
}

function numbersIn(version) {
  return version.match(/\d+/g).map(Number);
}

function folderProblem() {
  const found = MISREAD.find((character) => process.cwd().includes(character));
  return (
    found && `cannot run below a folder with "${found}" in its name: ${process.cwd()}. Rename or move it.`
  );
}

function installProblem() {
  return existsSync('node_modules/vite') ? '' : 'is not installed yet. Run "npm ci" first.';
}
