/** Whoever runs the orchestration finds flows by where they stand, and finds nobody's data there. */
import { randomUUID } from 'node:crypto';

import { Client, Connection } from '@temporalio/client';

import { BY_NAME } from '../../infra/local/demo/organisations';
import { call, setting, until } from '../support/installation';
import { request } from '../support/messages';

let client: Client;
beforeAll(async () => {
  const connection = await Connection.connect({ address: setting('SCHAKEL_TEMPORAL_ADDRESS') });
  client = new Client({ connection, namespace: 'schakel' });
});
afterAll(() => client.connection.close());

it('a flow is found by its state and by what comes next, and by nothing of a party', async () => {
  const { body } = await call('system-mechelen', 'POST', '/informationRequests', {
    body: request(),
    headers: { 'Idempotency-Key': randomUUID() },
  });
  const workflowId = `request/${String(body['exchangeId'])}`;
  const query = `WorkflowId = '${workflowId}' AND SchakelState = 'DELIVERED' AND SchakelNextStep = 'REMINDER_50' AND SchakelNextStepAt > '2020-01-01T00:00:00Z'`;
  await until(async () => (await client.workflow.count(query)).count === 1);
  const { typedSearchAttributes } = await client.workflow.getHandle(workflowId).describe();
  const said = typedSearchAttributes.getAll().filter(({ key }) => key.name.startsWith('Schakel'));
  expect(said).toHaveLength(3);
  for (const id of [BY_NAME.mechelen, BY_NAME.ajh]) expect(JSON.stringify(said)).not.toContain(id);
});
