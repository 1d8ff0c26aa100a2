import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

import { operations } from '../../openapi/generated/operations';
import type { OperationId } from '../../activities/policy/disclose';
import { Refusal, type Issue } from '../../workflows/domain/problem';
import { contract, parametersOf, resolve, type OperationObject, type Schema } from './document';

/** The parts of a call, whichever door it came in by. */
export interface Input {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  /** Of an operation that takes bytes: they come as they are asked for. */
  readonly bytes?: AsyncIterable<Uint8Array>;
}

const DOCUMENT = 'schakel';

/** References in the contract point into the document; the validator knows it by this name. */
function anchored(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(anchored);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) =>
      key === '$ref' && typeof value === 'string' ? [key, `${DOCUMENT}${value}`] : [key, anchored(value)],
    ),
  );
}

function validator(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: false, coerceTypes, useDefaults: true, validateFormats: true });
  addFormats(ajv);
  ajv.addSchema({ $id: DOCUMENT, ...(anchored({ components: contract.components }) as object) });
  return ajv;
}

const bodies = validator(false);
/** Parameters arrive as text. */
const parameters = validator(true);

interface Validators {
  readonly body: ValidateFunction | undefined;
  readonly path: ValidateFunction;
  readonly query: ValidateFunction;
  readonly headers: ValidateFunction;
  readonly answers: ReadonlyMap<number, ValidateFunction>;
}

function operationObject(id: OperationId): OperationObject {
  const { path, method } = operations[id];
  return contract.paths[path]?.[method] as OperationObject;
}

function parameterSchema(id: OperationId, place: 'path' | 'query' | 'header', additional: boolean): object {
  const all = parametersOf(operations[id].path, operationObject(id)).filter((each) => each.in === place);
  const name = (each: { name: string }) => (place === 'header' ? each.name.toLowerCase() : each.name);
  return {
    type: 'object',
    additionalProperties: additional,
    required: all.filter((each) => each.required).map(name),
    properties: Object.fromEntries(all.map((each) => [name(each), anchored(each.schema)])),
  };
}

function compile(id: OperationId): Validators {
  const operation = operationObject(id);
  const schema = operation.requestBody?.content['application/json']?.schema;
  const answers = new Map<number, ValidateFunction>();
  for (const [status, response] of Object.entries(operation.responses)) {
    const resolved = resolve<Schema>(response);
    const content = resolved['content'] as { 'application/json'?: { schema: Schema } } | undefined;
    const answer = (resolved['x-disclosed'] as Schema | undefined) ?? content?.['application/json']?.schema;
    if (answer) answers.set(Number(status), bodies.compile(anchored(answer) as object));
  }
  return {
    body: schema && bodies.compile(anchored(schema) as object),
    path: parameters.compile(parameterSchema(id, 'path', false)),
    query: parameters.compile(parameterSchema(id, 'query', false)),
    headers: parameters.compile(parameterSchema(id, 'header', true)),
    answers,
  };
}

const compiled = new Map<OperationId, Validators>();

function validatorsOf(id: OperationId): Validators {
  const known = compiled.get(id);
  if (known) return known;
  const made = compile(id);
  compiled.set(id, made);
  return made;
}

/** Compiles every operation now, so that the first caller does not wait for it. */
export function compileContract(): void {
  for (const id of Object.keys(operations) as OperationId[]) validatorsOf(id);
}

/** An issue names a place and a rule, never the value: values are person data. */
function issueOf(error: ErrorObject, place: Issue['in']): Issue {
  const unknown = error.keyword === 'additionalProperties';
  const missing = error.keyword === 'required';
  const params = error.params as { additionalProperty?: string; missingProperty?: string };
  // The name of an unknown property is the caller's text, so it is not repeated.
  const name = missing ? `${error.instancePath}/${params.missingProperty ?? ''}` : error.instancePath;
  return {
    type: unknown
      ? 'urn:problem-type:belgif:input-validation:unknownInput'
      : 'urn:problem-type:belgif:input-validation:schemaViolation',
    in: place,
    ...(name ? { name } : {}),
    title: unknown
      ? 'A property here is not in the contract'
      : missing
        ? 'Required and missing'
        : `Does not satisfy '${error.keyword}' of the contract`,
  };
}

function check(validate: ValidateFunction | undefined, value: unknown, place: Issue['in']): void {
  if (!validate) {
    const empty =
      value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
    if (empty) return;
    throw new Refusal('badRequest', {
      issues: [
        {
          type: 'urn:problem-type:belgif:input-validation:unknownInput',
          in: place,
          title: 'This operation takes no body',
        },
      ],
    });
  }
  if (validate(value)) return;
  throw new Refusal('badRequest', { issues: (validate.errors ?? []).map((error) => issueOf(error, place)) });
}

/**
 * Checks a call against the contract.
 * @returns the call with the types and defaults of the contract. What arrived stays as it is: a door that tries again has
 * to try the very same, or a message would no longer be known by what was sent
 * @throws Refusal badRequest with the first issue; resourceNotFound for an id that is no id
 */
export function validated(id: OperationId, input: Input): Input {
  const { bytes, ...rest } = input;
  const checked = structuredClone(rest);
  const validators = validatorsOf(id);
  // An id of another form cannot exist; saying so differently would only teach how ids look.
  if (!validators.path(checked.path)) throw new Refusal('resourceNotFound');
  check(validators.query, checked.query, 'query');
  check(validators.headers, checked.headers, 'header');
  check(validators.body, checked.body, 'body');
  return bytes === undefined ? checked : { ...checked, bytes };
}

/** @throws Error when an answer is not what the contract promises; the caller gets an internalServerError instead. */
export function validateAnswer(id: OperationId, status: number, body: unknown): void {
  const validate = validatorsOf(id).answers.get(status);
  if (!validate) throw new Error(`${id} has no answer with status ${String(status)} in the contract`);
  if (!validate(body)) {
    const [error] = validate.errors ?? [];
    throw new Error(`${id} answers what the contract does not promise: ${error?.schemaPath ?? ''}`);
  }
}
