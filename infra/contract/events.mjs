/**
 * The contract of the broker, whole: what is written by hand in openapi/events.yaml, and a command and a reply for each
 * operation of openapi/schakel.yaml that has an `x-command`. Every schema is in it, so that it can be read by itself.
 */
const PREFIX = 'be.vlaanderen.schakel.v1.';
const CONTRACT = 'schakel.yaml#/';
const SCHEMAS = '#/components/schemas/';

const ref = (path) => ({ $ref: path });
const message = (key) => ref(`#/components/messages/${key}`);

/** The same, with references into the HTTP contract turned into references into this document. */
function inside(node) {
  if (Array.isArray(node)) return node.map(inside);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) =>
      key === '$ref' ? [key, value.replace(CONTRACT, '#/')] : [key, inside(value)],
    ),
  );
}

function namesIn(node, found = new Set()) {
  if (typeof node !== 'object' || node === null) return found;
  if (typeof node.$ref === 'string' && node.$ref.startsWith(SCHEMAS)) found.add(node.$ref.slice(SCHEMAS.length));
  for (const value of Object.values(node)) namesIn(value, found);
  return found;
}

/** Schemas of the HTTP contract that the document names, and those that these name in turn. */
function schemasFor(document, schemas) {
  const wanted = namesIn(document);
  for (const name of wanted) if (schemas[name]) namesIn(schemas[name], wanted);
  return Object.fromEntries(
    [...wanted]
      .filter((name) => schemas[name])
      .sort()
      .map((name) => [name, schemas[name]]),
  );
}

/** What a command carries: the parameters of its operation by their place, and its body. */
function dataOf(parameters, body) {
  const at = (place) => parameters.filter((each) => each.in === place);
  const query = at('query');
  const purpose = at('header').find((each) => each.name === 'Schakel-Purpose');
  const properties = {
    ...(at('path').length > 0 ? { exchangeId: at('path')[0].schema } : {}),
    ...(query.length > 0
      ? {
          query: {
            type: 'object',
            additionalProperties: false,
            properties: Object.fromEntries(query.map((each) => [each.name, each.schema])),
          },
        }
      : {}),
    ...(purpose ? { purpose: purpose.schema } : {}),
    ...(body ? { body } : {}),
  };
  const required = [...(at('path').length > 0 ? ['exchangeId'] : []), ...(body ? ['body'] : [])];
  return { type: 'object', additionalProperties: false, ...(required.length > 0 ? { required } : {}), properties };
}

const enveloped = (envelope, type, data) => ({
  allOf: [ref(`${SCHEMAS}${envelope}`), { type: 'object', properties: { type: { const: type }, data } }],
});

/** The events of `x-events`, as messages of the channels by which partners are told. */
function addEvents(document) {
  const { partnerQueue, webhook } = document.channels;
  for (const [resource, happened] of Object.entries(document['x-events'])) {
    for (const [name, title] of Object.entries(happened)) {
      const key = `${resource}.${name}`;
      const type = `${PREFIX}${resource}.notify.${name}`;
      document.components.messages[key] = {
        name: type,
        title,
        payload: { allOf: [ref(`${SCHEMAS}ThinEvent`), { type: 'object', properties: { type: { const: type } } }] },
      };
      for (const channel of [partnerQueue, webhook]) channel.messages[key] = message(key);
      document.operations.tell.messages.push(ref(`#/channels/partnerQueue/messages/${key}`));
      document.operations.post.messages.push(ref(`#/channels/webhook/messages/${key}`));
    }
  }
  delete document['x-events'];
}

/**
 * @param events openapi/events.yaml, parsed
 * @param contract openapi/schakel.yaml, parsed
 * @param resolve follows a reference in the contract
 */
export function asyncapiOf(events, contract, resolve) {
  const document = structuredClone(events);
  const { commands, partnerQueue } = document.channels;
  addEvents(document);
  commands.messages = {};
  for (const item of Object.values(contract.paths)) {
    for (const operation of Object.values(item)) {
      const command = operation?.['x-command'];
      if (!command) continue;
      const reply = `${command}.reply`;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
      const accepted = Object.entries(operation.responses).find(([code]) => code.startsWith('2'));
      const body = operation.requestBody?.content['application/json'].schema;
      const answer = resolve(accepted[1]).content['application/json'].schema;
      document.components.messages[command] = {
        name: `${PREFIX}${command}`,
        title: operation.summary,
        payload: enveloped('CommandEnvelope', `${PREFIX}${command}`, dataOf(parameters, body)),
      };
      document.components.messages[reply] = {
        name: `${PREFIX}${reply}`,
        title: `In reply: ${operation.summary}`,
        correlationId: ref('#/components/correlationIds/command'),
        payload: enveloped('ReplyEnvelope', `${PREFIX}${reply}`, answer),
      };
      commands.messages[command] = message(command);
      partnerQueue.messages[reply] = message(reply);
      document.operations[operation.operationId] = {
        action: 'receive',
        title: operation.summary,
        channel: ref('#/channels/commands'),
        messages: [ref(`#/channels/commands/messages/${command}`)],
        reply: {
          channel: ref('#/channels/partnerQueue'),
          messages: [
            ref(`#/channels/partnerQueue/messages/${reply}`),
            ref('#/channels/partnerQueue/messages/problemReply'),
          ],
        },
      };
    }
  }
  const whole = inside(document);
  Object.assign(whole.components.schemas, schemasFor(whole, contract.components.schemas));
  return whole;
}
