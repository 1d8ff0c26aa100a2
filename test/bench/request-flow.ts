import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';

import { systemOf } from '../../api/client/credentials';
import { httpPartner } from '../../api/client/http-partner';
import { installation } from './load';
import { inTurn, type Measurement } from './rounds';

const TOGETHER = 20;
const TASK_QUEUE = 'bench-floor';
const PURPOSE = { 'Schakel-Purpose': 'LIVC_FOLLOW_UP' as const };

/** Runs `flows` flows, so many at a time. @returns flows per second */
async function rate(flows: number, one: () => Promise<void>): Promise<number> {
  let left = flows;
  const since = Date.now();
  const lane = async () => {
    while (left > 0) {
      left -= 1;
      await one();
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, lane));
  return flows / ((Date.now() - since) / 1000);
}

async function productFlow() {
  const known = await installation();
  const mechelen = httpPartner(known, systemOf(known, 'system-mechelen'));
  const ajh = httpPartner(known, systemOf(known, 'system-ajh'));
  const key = () => ({ header: { 'Idempotency-Key': randomUUID() } });
  return async () => {
    const { data } = await mechelen.POST('/informationRequests', {
      params: key(),
      body: {
        recipientId: systemOf(known, 'system-ajh').organisationId,
        caseReference: randomUUID(),
        purpose: 'LIVC_FOLLOW_UP',
        legalBasis: 'be.livc.2018',
        motive: 'Follow-up of this case in the local cell',
        requestedCategories: ['care'],
        question: 'Which help is under way at the moment?',
        content: { subjectCategory: 'PERSON_OF_CONCERN', concern: [{ kind: 'FACT', text: 'Asked for help.' }] },
      },
    });
    if (!data) throw new Error('A request was not accepted');
    const path = { requestId: data.exchangeId };
    // The recipient can answer as soon as it may know of the request.
    for (;;) {
      const { response } = await ajh.POST('/informationRequests/{requestId}/answer', {
        params: { path, ...key() },
        body: {
          complete: true,
          content: { subjectCategory: 'PERSON_OF_CONCERN', care: [{ kind: 'FACT', text: 'Guidance.' }] },
        },
      });
      if (response.status === 202) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { data: answered } = await mechelen.GET('/informationRequests/{requestId}', {
      params: { path, header: PURPOSE },
    });
    if (answered?.state !== 'ANSWERED') throw new Error('An answer did not arrive');
    const closed = await mechelen.POST('/informationRequests/{requestId}/close', { params: { path, ...key() } });
    if (closed.response.status !== 202) throw new Error('A request did not close');
  };
}

/** Whole requests per second, asked, authorised, answered and closed, against a bare workflow with as many steps. */
export async function requestFlow(quick: boolean): Promise<Measurement> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const address = process.env['SCHAKEL_TEMPORAL_ADDRESS'];
  if (!address) throw new Error('SCHAKEL_TEMPORAL_ADDRESS is not set: run this with npm run bench');
  const [connection, native] = await Promise.all([
    Connection.connect({ address }),
    NativeConnection.connect({ address }),
  ]);
  const client = new Client({ connection, namespace: 'schakel' });
  const worker = await Worker.create({
    connection: native,
    namespace: 'schakel',
    taskQueue: TASK_QUEUE,
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: join(__dirname, 'floor-workflow.js'),
      logger: new DefaultLogger('ERROR'),
    }),
    activities: { step: () => Promise.resolve() },
  });
  const bareFlow = async () => {
    const handle = await client.workflow.start('bareRequest', { workflowId: randomUUID(), taskQueue: TASK_QUEUE });
    await handle.signal('answered');
    await handle.signal('closed');
    await handle.result();
  };
  const flow = await productFlow();
  const flows = quick ? 60 : 200;
  return worker.runUntil(() =>
    inTurn(
      'request',
      'requests/s',
      quick ? 2 : 5,
      () => rate(flows, bareFlow),
      () => rate(flows, flow),
    ),
  );
}
