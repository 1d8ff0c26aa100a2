/** Builds what changed: programs, workflow bundle, coordinators' page, API documentation. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const dist = join(root, 'dist');
const SOURCES = ['workflows', 'activities', 'api', 'infra', 'openapi', 'test/bench', 'test/support'];

function filesUnder(folder, matching) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && matching(entry.name))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

function digest(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** Does `work` unless it was done for these very files. */
async function onceFor(name, files, work) {
  const stamp = join(dist, `.${name}`);
  const wanted = digest([...files, 'package-lock.json', 'infra/build.mjs']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  await work();
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

/** TypeScript to CommonJS, without checking types: `npm run check` does that. */
async function programs() {
  const isProgram = (name) => name.endsWith('.ts') && !name.endsWith('.d.ts');
  const files = SOURCES.filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => filesUnder(folder, isProgram))
    .filter((file) => !file.startsWith('api/dashboard/'));
  const data = filesUnder('openapi', (name) => /\.(ya?ml|json|cedar|cedarschema)$/.test(name));
  return onceFor('programs', [...files, ...data], async () => {
    const { transformFile } = await import('@swc/core');
    for (const folder of [...SOURCES.filter((each) => each !== 'api'), 'test'])
      rmSync(join(dist, folder), { recursive: true, force: true });
    await Promise.all(
      files.map(async (file) => {
        const target = join(dist, file.replace(/\.ts$/, '.js'));
        const { code, map } = await transformFile(join(root, file), {
          jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
          module: { type: 'commonjs', ignoreDynamic: true },
          sourceMaps: true,
        });
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, `${code}\n//# sourceMappingURL=${target.split('/').at(-1)}.map\n`);
        writeFileSync(`${target}.map`, map);
      }),
    );
    for (const file of data) {
      mkdirSync(dirname(join(dist, file)), { recursive: true });
      cpSync(join(root, file), join(dist, file));
    }
  });
}

function workflows() {
  return onceFor(
    'workflows',
    filesUnder('workflows', (name) => name.endsWith('.ts')),
    async () => {
      const { bundleWorkflowCode } = await import('@temporalio/worker');
      const quiet = { trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error, log() {} };
      const { code } = await bundleWorkflowCode({ workflowsPath: join(root, 'workflows/index.ts'), logger: quiet });
      mkdirSync(dist, { recursive: true });
      writeFileSync(join(dist, 'workflow-bundle.js'), code);
    },
  );
}

function dashboard() {
  if (!existsSync(join(root, 'api/dashboard/vite.config.mts'))) return false;
  const files = filesUnder('api/dashboard', (name) => !name.startsWith('.'));
  return onceFor('dashboard', [...files, 'openapi/generated/schakel.ts'], async () => {
    const { build: bundle } = await import('vite');
    await bundle({
      configFile: join(root, 'api/dashboard/vite.config.mts'),
      root: join(root, 'api/dashboard'),
      logLevel: 'error',
    });
  });
}

/** Redoc, served by the gateway itself: nothing comes from elsewhere. */
function documentation() {
  const files = filesUnder('infra/docs-page', () => true);
  return onceFor('docs', files, async () => {
    const target = join(dist, 'api/docs');
    mkdirSync(target, { recursive: true });
    cpSync(join(root, 'node_modules/redoc/bundles/redoc.standalone.js'), join(target, 'redoc.js'));
    for (const file of files) cpSync(join(root, file), join(target, relative('infra/docs-page', file)));
  });
}

/** @returns what was built, in words */
export async function build() {
  const outcomes = await Promise.all([programs(), workflows(), dashboard(), documentation()]);
  const names = ['programs', 'workflows', 'page', 'documentation'].filter((_, index) => outcomes[index]);
  return names.length > 0 ? names.join(', ') : 'nothing changed';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`built: ${await build()}`);
