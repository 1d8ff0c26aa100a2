import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { operations } from '../../openapi/generated/operations';
import { contract, parametersOf, resolve, type OperationObject, type Schema } from '../../api/contract/document';
import { validateAnswer, validated } from '../../api/contract/validation';
import { handlers } from '../../api/operations/handlers';
import { readRules } from '../../activities/policy/rules';
import { PROBLEMS, Refusal } from '../../workflows/domain/problem';

const all = Object.entries(operations);

/** Places in a request schema that would take what they do not know. */
function openObjects(schema: Schema, at: string): readonly string[] {
  const node = resolve<Schema>(schema);
  const properties = (node['properties'] ?? {}) as Record<string, Schema>;
  const parts = (node['allOf'] ?? []) as Schema[];
  const items = node['items'] as Schema | undefined;
  const isOpen = node['type'] === 'object' && node['additionalProperties'] !== false && parts.length === 0;
  // A part of several may leave it to another part to be closed.
  const closedBySibling = parts.some((each) => resolve<Schema>(each)['additionalProperties'] === false);
  return [
    ...(isOpen ? [at] : []),
    ...(closedBySibling ? [] : parts.flatMap((each) => openObjects(each, at))),
    ...Object.entries(properties).flatMap(([name, each]) => openObjects(each, `${at}.${name}`)),
    ...(items ? openObjects(items, `${at}[]`) : []),
  ];
}

describe('the contract', () => {
  it('has one handler for each operation, and no handler beside them', () => {
    const answered = all.flatMap(([id, { streams }]) => (streams ? [] : [id]));
    expect(Object.keys(handlers).sort()).toEqual(answered.sort());
  });

  it('has one operation that streams, which api/live serves', () => {
    expect(all.flatMap(([id, { streams }]) => (streams ? [id] : []))).toEqual(['followEvents']);
  });

  it('takes no property that it does not know, in any body', () => {
    for (const [id, { path, method }] of all) {
      const operation = contract.paths[path]?.[method] as OperationObject;
      const schema = operation.requestBody?.content['application/json']?.schema;
      for (const open of schema ? openObjects(schema, id) : []) expect(open).toBe('closed');
    }
  });

  it.each(all)('%s takes no person data in path, query or header', (_id, { path, method }) => {
    const operation = contract.paths[path]?.[method] as OperationObject;
    for (const parameter of parametersOf(path, operation)) {
      expect(parameter.name).toMatch(
        /^((request|notification|consultation|signal|phenomenon|release|supportQuestion|entry|organization|case|attachment|card|planAction|transfer|individualTrajectory)Id|role|state|kind|quarter|after|pageSize|Schakel-Purpose|Idempotency-Key|Last-Event-ID|Upload-Offset|plan)$/,
      );
    }
  });

  it.each(all.filter(([, each]) => each.writes))('%s asks for an Idempotency-Key', (_id, { path, method }) => {
    const operation = contract.paths[path]?.[method] as OperationObject;
    const names = parametersOf(path, operation)
      .filter((each) => each.required)
      .map((each) => each.name);
    expect(names).toContain('Idempotency-Key');
  });

  it('gives every command to one operation only', () => {
    const commands = all.flatMap(([, each]) => ('command' in each ? [each.command] : []));
    expect(new Set(commands).size).toBe(commands.length);
  });

  it('asks the rules about actions that the rules know', () => {
    const schema = readFileSync(join(__dirname, '../../openapi/policy/schakel.cedarschema'), 'utf8');
    for (const [, { action }] of all) expect(schema).toMatch(new RegExp(`\\b${action}\\b`));
    expect(readRules().length).toBeGreaterThan(10);
  });
});

describe('input', () => {
  const call = (body: unknown) => () =>
    validated('sendCaseNotification', { path: {}, query: {}, headers: { 'idempotency-key': 'abcdefgh' }, body });
  const good = {
    recipientId: '5c4a4e10-0000-4000-8000-000000000051',
    caseReference: '5c4a4e10-0000-4000-8000-000000000099',
    purpose: 'LIVC_FOLLOW_UP',
    legalBasis: 'be.livc.2018',
    motive: 'Because of the follow-up',
    content: { subjectCategory: 'SUSPECT', concern: [{ kind: 'FACT', text: 'x' }] },
  };

  function refusalOf(run: () => void): Refusal {
    try {
      run();
    } catch (cause) {
      if (cause instanceof Refusal) return cause;
    }
    throw new Error('was not refused');
  }

  it('is taken when it is what the contract says', () => {
    expect(call(good)).not.toThrow();
  });

  it('stays as it arrived: a message that is tried again is known by what was sent', () => {
    const arrived = Object.freeze({ ...good, requestedCategories: ['care'], question: 'Which help is under way?' });
    const { body } = validated('createInformationRequest', {
      path: {},
      query: {},
      headers: { 'idempotency-key': 'abcdefgh' },
      body: arrived,
    });
    expect(body).toMatchObject({ urgency: 'NORMAL' });
    expect(arrived).not.toHaveProperty('urgency');
  });

  it('with a property that the contract does not know is refused, without repeating its name', () => {
    const { code, details } = refusalOf(call({ ...good, nationality: 'x' }));
    expect(code).toBe('badRequest');
    expect(details.issues?.[0]?.type).toContain('unknownInput');
    expect(JSON.stringify(details)).not.toContain('nationality');
  });

  it('without fact or assessment is refused (R23 at the door)', () => {
    const content = { ...good.content, concern: [{ text: 'x' }] };
    expect(refusalOf(call({ ...good, content })).details.issues?.[0]?.name).toBe('/content/concern/0/kind');
  });

  it('that is wrong is refused without repeating what was sent', () => {
    const content = { ...good.content, identity: { insz: 'not-a-number-85073003328' } };
    expect(JSON.stringify(refusalOf(call({ ...good, content })).details)).not.toContain('85073003328');
  });
});

describe('answers', () => {
  it('that the contract does not promise are not sent', () => {
    expect(() => {
      validateAnswer('getHealth', 200, { status: 'FINE', details: {} });
    }).toThrow('does not promise');
  });
});

describe('the table of problems', () => {
  const documented = readFileSync(join(__dirname, '../../docs/errors.md'), 'utf8');
  const inDocs = [...documented.matchAll(/^### `(\w+)`$/gm)].map(([, code]) => code);

  it('and its documentation name the same problems', () => {
    expect([...inDocs].sort()).toEqual(Object.keys(PROBLEMS).sort());
  });

  it.each(Object.entries(PROBLEMS))('%s is documented with its type, status and remedy', (_code, entry) => {
    for (const said of [entry.type, String(entry.status), entry.remedy]) expect(documented).toContain(said);
  });
});
