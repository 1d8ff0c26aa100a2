import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

const FILE = join(__dirname, '../../openapi/schakel.yaml');

/** The contract as it is served. */
export const contractText = readFileSync(FILE, 'utf8');

/** The contract of the broker as it is served: made from it, and from openapi/events.yaml. */
export const brokerContractText = readFileSync(join(__dirname, '../../openapi/generated/asyncapi.yaml'), 'utf8');

export interface Schema {
  readonly $ref?: string;
  readonly [keyword: string]: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: { readonly 'application/json'?: { readonly schema: Schema } } };
  readonly responses: Readonly<Record<string, Schema>>;
}

interface PathItem {
  readonly parameters?: OperationObject['parameters'];
  readonly [method: string]: unknown;
}

export interface ContractDocument {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export const contract = parse(contractText) as ContractDocument;

/** Follows references inside the contract. */
export function resolve<T extends object>(node: T | { readonly $ref: string }): T {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as T;
  const found = node.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], contract);
  return resolve(found as T);
}

/** Parameters of an operation, with those of its path. */
export function parametersOf(path: string, operation: OperationObject): readonly Parameter[] {
  const shared = contract.paths[path]?.parameters ?? [];
  return [...shared, ...(operation.parameters ?? [])].map((each) => resolve<Parameter>(each));
}
