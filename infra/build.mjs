/** Builds what changed: programs, workflow bundle, coordinators' page, API documentation. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const dist = join(root, 'dist');
const PROGRAMS = [
  'workflows',
  'activities',
  'api',
  'infra',
  'openapi',
  'test/bench',
  'test/chaos',
  'test/disclosure',
  'test/flows',
  'test/policy',
  'test/support',
];
/** Made by others below, in the same folders. */
const NOT_PROGRAMS = ['api/dashboard/', 'api/docs/'];
const CONTRACT_FILE = /\.(ya?ml|json|cedar|cedarschema)$/;

function filesUnder(folder, matching = () => true, base = root) {
  if (!existsSync(join(base, folder))) return [];
  return readdirSync(join(base, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && matching(entry.name))
    .map((entry) => relative(base, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

function digest(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** Programs may be running from here: they find the old file or the new one, never half of one. */
function put(file, text) {
  const target = join(dist, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.new`, text);
  renameSync(`${target}.new`, target);
}

/** Does `work` unless it was done for these very files. */
async function onceFor(name, files, work) {
  const stamp = join(dist, `.stamp-${name}`);
  const wanted = digest(
    [...files, 'package-lock.json', 'infra/build.mjs'].filter((file) => existsSync(join(root, file))),
  );
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  rmSync(stamp, { force: true });
  await work();
  put(`.stamp-${name}`, wanted);
  return true;
}

const isProgram = (name) => name.endsWith('.ts') && !/\.(d|test)\.ts$/.test(name);
const ofProgram = (file) => !NOT_PROGRAMS.some((folder) => file.startsWith(folder));
const outputOf = (file) => file.replace(/\.ts$/, '.js');

async function transform(file) {
  const { transformFile } = await import('@swc/core');
  const output = outputOf(file);
  const { code, map } = await transformFile(join(root, file), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    // What is imported at run time can be a module that cannot be required.
    module: { type: 'commonjs', ignoreDynamic: true },
    sourceMaps: true,
    sourceFileName: relative(dirname(join(dist, output)), join(root, file)),
    swcrc: false,
  });
  put(`${output}.map`, map);
  put(output, `${code}\n//# sourceMappingURL=${output.split('/').at(-1)}.map\n`);
}

/** Outputs whose source is gone would still be found by whoever asks for them. */
function prune(files) {
  const wanted = new Set(files.flatMap((file) => [outputOf(file), `${outputOf(file)}.map`]));
  for (const file of PROGRAMS.flatMap((folder) => filesUnder(folder, undefined, dist)))
    if (ofProgram(file) && !wanted.has(file)) rmSync(join(dist, file));
}

/** TypeScript to CommonJS, without checking types: `npm run check` does that. */
async function programs() {
  const sources = PROGRAMS.flatMap((folder) => filesUnder(folder, isProgram)).filter(ofProgram);
  const contract = filesUnder('openapi', (name) => CONTRACT_FILE.test(name));
  return onceFor('programs', [...sources, ...contract], async () => {
    await Promise.all(sources.map(transform));
    for (const file of contract) put(file, readFileSync(join(root, file)));
    prune([...sources, ...contract]);
  });
}

/** Every replica runs the same bundle, made once: workers do not make their own at each start. */
function workflows() {
  return onceFor('workflows', filesUnder('workflows', isProgram), async () => {
    const { bundleWorkflowCode } = await import('@temporalio/worker');
    const ignore = () => undefined;
    const logger = {
      log: ignore,
      trace: ignore,
      debug: ignore,
      info: ignore,
      warn: console.warn,
      error: console.error,
    };
    const { code } = await bundleWorkflowCode({ workflowsPath: join(root, 'workflows/index.ts'), logger });
    put('workflow-bundle.js', code);
  });
}

function dashboard() {
  const folder = 'api/dashboard';
  const config = filesUnder(folder, (name) => name.startsWith('vite.config.')).at(0);
  if (!config) return false;
  const shared = ['openapi/generated', 'workflows/domain', 'api/client'].flatMap((each) => filesUnder(each, isProgram));
  return onceFor('dashboard', [...filesUnder(folder), ...shared], async () => {
    const { build: bundle } = await import('vite');
    await bundle({ configFile: join(root, config), root: join(root, folder), logLevel: 'error' });
  });
}

/** Redoc, served by the gateway itself: nothing comes from elsewhere. */
function documentation() {
  const page = filesUnder('infra/docs-page');
  return onceFor('documentation', [...page, 'docs/errors.md'], () => {
    put('api/docs/redoc.js', readFileSync(join(root, 'node_modules/redoc/bundles/redoc.standalone.js')));
    for (const file of page) put(join('api/docs', relative('infra/docs-page', file)), readFileSync(join(root, file)));
    // A problem names the place where its remedy stands, so the gateway has to serve it.
    put('api/docs/problems.md', readFileSync(join(root, 'docs/errors.md')));
  });
}

/** One build at a time: `npm start` and `npm test` share what they build. */
async function alone(work) {
  const lock = join(dist, '.lock');
  const abandoned = () => {
    try {
      // Whatever is this old is of a builder that is gone and whose number somebody else has now.
      if (Date.now() - statSync(lock).mtimeMs > 180_000) return true;
      process.kill(Number(readFileSync(lock, 'utf8')), 0);
      return false;
    } catch (cause) {
      return cause.code === 'ESRCH';
    }
  };
  mkdirSync(dist, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (cause) {
      if (cause.code !== 'EEXIST') throw cause;
      if (abandoned()) rmSync(lock, { force: true });
      else await pause(100);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * Builds what changed.
 *
 * @param {{ report?: (part: string) => void }} options `report` hears of each part that was made
 * @returns what was made, in words
 */
export function build({ report = () => undefined } = {}) {
  const parts = { programs, workflows, 'page of the coordinators': dashboard, 'API documentation': documentation };
  return alone(async () => {
    const made = await Promise.all(
      Object.entries(parts).map(async ([name, make]) => {
        if (!(await make())) return undefined;
        report(name);
        return name;
      }),
    );
    return made.filter(Boolean).join(', ') || 'nothing changed';
  });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await build({ report: (part) => console.log(`built: ${part}`) });
}
