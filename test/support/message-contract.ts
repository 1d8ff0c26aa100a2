/** Every message that a test sees on a partner's queue is held against the contract of the broker. */
import { appendFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { CloudEvent } from 'cloudevents';
import { parse } from 'yaml';

import type { Witness } from '../../api/client/amqp-partner';

interface Message {
  readonly name: string;
  readonly payload: object;
}

interface BrokerContract {
  readonly channels: Readonly<Record<string, { readonly messages?: Readonly<Record<string, object>> }>>;
  readonly operations: Readonly<Record<string, { readonly action: 'send' | 'receive' }>>;
  readonly components: { readonly messages: Readonly<Record<string, Message>>; readonly schemas: object };
}

const FILE = join(__dirname, '../../openapi/generated/asyncapi.yaml');
export const brokerContractText = readFileSync(FILE, 'utf8');
export const brokerContract = parse(brokerContractText) as BrokerContract;

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ $id: 'broker', components: { schemas: brokerContract.components.schemas } });

const validators = new Map<string, ValidateFunction>();

function validatorOf(key: string): ValidateFunction | undefined {
  const message = brokerContract.components.messages[key];
  if (!message) return undefined;
  const known = validators.get(key);
  if (known) return known;
  const text = JSON.stringify(message.payload).replaceAll('"#/components/', '"broker#/components/');
  const made = ajv.compile(JSON.parse(text) as object);
  validators.set(key, made);
  return made;
}

const PREFIX = 'be.vlaanderen.schakel.v1.';
/** Types in the contract are without their prefix, and an event's without `notify`. */
function keyOf(type: string): string {
  if (type.endsWith('.problemReply')) return 'problemReply';
  return type.replace(PREFIX, '').replace('.notify.', '.');
}

/** Messages of these types were seen in some test of this run; `infra/local/test.mjs` looks which were not. */
function note(key: string): void {
  const instance = process.env['SCHAKEL_INSTANCE_FILE'];
  if (instance) appendFileSync(join(dirname(instance), 'seen-messages.txt'), `${key}\n`);
}

/** Holds messages of a partner against the contract, and commands that were carried out. */
export function contractWitness(): Witness {
  const sent = new Map<string, Buffer>();
  return {
    sent: (payload) => void sent.set((JSON.parse(payload.toString()) as { id: string }).id, payload),
    received(payload) {
      fitsContract(payload);
      const { type, relatedto = '' } = JSON.parse(payload.toString()) as { type: string; relatedto?: string };
      const command = sent.get(relatedto);
      // What a test sends on purpose may fit nothing; what was carried out has to fit.
      if (command && type.endsWith('.reply')) fitsContract(command);
    },
  };
}

/**
 * @throws Error saying how, when a payload does not fit the contract, is no valid CloudEvent, or is not in the contract
 */
function fitsContract(content: Buffer): void {
  const payload = JSON.parse(content.toString()) as { readonly type: string };
  const { type } = payload;
  const key = keyOf(type);
  const validate = validatorOf(key);
  if (!validate) throw new Error(`The contract has no message ${type}`);
  if (!validate(payload)) throw new Error(`${type} does not fit: ${ajv.errorsText(validate.errors)}`);
  // The referee: another project's reading of the specification.
  new CloudEvent(payload).validate();
  note(key);
}
