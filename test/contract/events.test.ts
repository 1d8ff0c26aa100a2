/** The contract of the broker: valid, and the same as the code in every direction. */
import { Parser } from '@asyncapi/parser';

import { operations } from '../../openapi/generated/operations';
import { EVENT_TYPES } from '../../workflows/domain/event';
import { partnerTopology, SERVICE_TOPOLOGY } from '../../infra/rabbitmq/topology';
import { brokerContract, brokerContractText } from '../support/message-contract';

/** Severities of diagnostics: 0 an error, 1 a warning; beyond it is advice. */
const WARNING = 1;

const { channels, components } = brokerContract;
const messages = Object.entries(components.messages);

describe('the contract of the broker', () => {
  it('is valid AsyncAPI', async () => {
    const { document, diagnostics } = await new Parser().parse(brokerContractText);
    expect(diagnostics.filter((each) => (each.severity as number) <= WARNING).map((each) => each.message)).toEqual([]);
    expect(document?.messages().all()).toHaveLength(messages.length);
  });

  it('has every command of the operations, its reply, and no other', () => {
    const commands = Object.values(operations).flatMap((each) => ('command' in each ? [each.command] : []));
    expect(Object.keys(channels['commands']?.messages ?? {}).sort()).toEqual([...commands].sort());
    const replies = Object.keys(channels['partnerQueue']?.messages ?? {}).filter((key) => key.endsWith('.reply'));
    expect(replies.sort()).toEqual(commands.map((command) => `${command}.reply`).sort());
  });

  it('has every event that the code tells, and no other', () => {
    const described = messages.map(([, { name }]) => name).filter((name) => name.includes('.notify.'));
    expect(described.sort()).toEqual([...EVENT_TYPES].sort());
  });

  it('has every event among what a partner is told', () => {
    const told = Object.keys(channels['partnerQueue']?.messages ?? {}).filter((key) => !key.endsWith('eply'));
    expect(told).toHaveLength(EVENT_TYPES.length);
  });

  it('has every queue and exchange of the topology, with its arguments, and no other', () => {
    const organisationId = '{organizationId}';
    const partner = partnerTopology({
      organisationId,
      inboundExchange: `partner.${organisationId}.in`,
      outboundQueue: `partner.${organisationId}.out`,
    });
    const declared = [SERVICE_TOPOLOGY, partner].flatMap(({ exchanges, queues }): Named[] => [
      ...exchanges.map(({ name, type }) => ({ name, is: type })),
      ...queues.map(({ name, arguments: wanted }) => ({ name, is: wanted })),
    ]);
    const described = Object.values(channels as Readonly<Record<string, Described>>).flatMap((channel): Named[] => {
      const { exchange, queue } = channel.bindings?.amqp ?? {};
      return exchange
        ? [{ name: exchange.name, is: exchange.type }]
        : queue
          ? [{ name: queue.name, is: channel['x-arguments'] }]
          : [];
    });
    const byName = (one: Named, other: Named) => one.name.localeCompare(other.name);
    expect(described.sort(byName)).toEqual(declared.sort(byName));
  });
});

interface Named {
  readonly name: string;
  readonly is: unknown;
}

interface Described {
  readonly bindings?: {
    readonly amqp?: {
      readonly exchange?: { readonly name: string; readonly type: string };
      readonly queue?: { readonly name: string };
    };
  };
  readonly 'x-arguments'?: object;
}
