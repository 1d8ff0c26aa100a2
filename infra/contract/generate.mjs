/**
 * Makes openapi/generated/ from openapi/schakel.yaml: the types (openapi-typescript), the operation table from which
 * the gateway routes, decides and filters, and with openapi/events.yaml the contract of the broker. With --check it writes nothing and fails on any difference.
 * A response property or operation without its label is an error here, so it cannot reach a build.
 */
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { parse, stringify } from 'yaml';

import { asyncapiOf } from './events.mjs';

const root = new URL('../../', import.meta.url);
const contractFile = new URL('openapi/schakel.yaml', root);
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

const problems = [];
const document = parse(await readFile(contractFile, 'utf8'));

function resolve(node) {
  return node?.$ref
    ? resolve(
        node.$ref
          .slice(2)
          .split('/')
          .reduce((at, key) => at[key], document),
      )
    : node;
}

/** All properties of a schema, with allOf parts joined; a later part refines an earlier one. */
function propertiesOf(schema) {
  const at = resolve(schema);
  return Object.assign({}, ...(at.allOf ?? []).map(propertiesOf), at.properties ?? {});
}

/**
 * Marks of a schema that the field filter acts on. `x-item`: carries marks of its own (handling, secrecy) and is decided
 * on one by one. `x-whole`: is left out as a whole when nothing of its content may be seen.
 */
function marksOf(schema) {
  const at = resolve(schema);
  return { ...(at?.['x-item'] ? { item: true } : {}), ...(at?.['x-whole'] ? { whole: true } : {}) };
}

/** The category tree of a schema: what the field filter walks. `inherit` takes the label of the property around it. */
function fieldsOf(schema, around, path) {
  const fields = {};
  for (const [name, property] of Object.entries(propertiesOf(schema))) {
    const label = property['x-category'] ?? resolve(property)['x-category'];
    const here = `${path}.${name}`;
    if (!label) problems.push(`${here}: response property without x-category`);
    const category = label === 'inherit' ? around : label;
    if (label === 'inherit' && !around) problems.push(`${here}: nothing to inherit x-category from`);
    const at = resolve(property);
    const inner = at.type === 'array' ? at.items : property;
    const nested = fieldsOf(inner, category, here);
    const marks = marksOf(inner);
    fields[name] = Object.keys(nested).length > 0 ? { category, ...marks, fields: nested } : { category };
  }
  return fields;
}

function operationOf(method, path, operation, servers) {
  const id = operation.operationId ?? `${method} ${path}`;
  if (!operation['x-action']) problems.push(`${id}: operation without x-action`);
  if (!operation['x-purposes']) problems.push(`${id}: operation without x-purposes`);
  const [status, response] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? [];
  const content = resolve(response)?.content;
  const givesBytes = content?.['application/octet-stream'] !== undefined;
  // Bytes have no properties: what is decided on before they are opened is said beside them.
  const disclosed = resolve(response)?.['x-disclosed'];
  if (givesBytes !== (disclosed !== undefined)) problems.push(`${id}: bytes, and only bytes, need x-disclosed`);
  const schema = disclosed ?? (content?.['application/json'] ?? content?.['text/event-stream'])?.schema;
  return {
    method,
    path,
    base: servers?.[0] ? servers[0].url.replace(/\/$/, '') : document.servers[0].url,
    streams: content?.['text/event-stream'] !== undefined,
    takesBytes: operation.requestBody?.content['application/offset+octet-stream'] !== undefined,
    givesBytes,
    action: operation['x-action'],
    purposes: operation['x-purposes'],
    // Begins an exchange: the category that this always holds.
    ...(operation['x-begins'] ? { begins: operation['x-begins'] } : {}),
    ...(operation['x-step'] ? { step: operation['x-step'] } : {}),
    ...(operation['x-command'] ? { command: operation['x-command'] } : {}),
    public: operation.security?.length === 0,
    writes: status === '202',
    status: Number(status),
    fields: schema ? fieldsOf(schema, undefined, id) : {},
  };
}

const table = {};
for (const [path, item] of Object.entries(document.paths)) {
  for (const method of METHODS.filter((each) => item[each])) {
    table[item[method].operationId] = operationOf(method, path, item[method], item.servers);
  }
}
if (problems.length > 0) {
  console.error(`The contract is incomplete:\n  ${problems.join('\n  ')}`);
  process.exit(1);
}

const events = parse(await readFile(new URL('openapi/events.yaml', root), 'utf8'));
const banner = '// Generated from openapi/schakel.yaml by `npm run contract`. Do not edit.\n';
const style = await prettier.resolveConfig(contractFile);
const files = {
  'openapi/generated/schakel.ts':
    banner + astToString(await openapiTypescript(contractFile, { defaultNonNullable: false })),
  'openapi/generated/operations.ts': `${banner}
import type { operations as Operations } from './schakel';

export const operations = ${JSON.stringify(table, null, 2)} as const satisfies Record<keyof Operations, unknown>;
`,
  'openapi/generated/asyncapi.yaml':
    '# Generated from openapi/events.yaml and openapi/schakel.yaml by `npm run contract`. Do not edit.\n' +
    stringify(asyncapiOf(events, document, resolve), { aliasDuplicateObjects: false }),
};

let drifted = false;
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, root);
  const wanted = await prettier.format(text, { ...style, filepath: name });
  const found = await readFile(file, 'utf8').catch(() => '');
  if (found === wanted) continue;
  if (process.argv.includes('--check')) {
    console.error(`${name} is not what the contract says: run \`npm run contract\`.`);
    drifted = true;
  } else {
    await writeFile(file, wanted);
    console.log(`wrote ${name}`);
  }
}
process.exit(drifted ? 1 : 0);
