import { join } from 'node:path';

import { Context } from '@temporalio/activity';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';

import { checkAttachment, discardAttachment } from '../../activities/attachment/check';
import { raiseIncident } from '../../activities/register/raise-incident';
import { takeDueStep } from '../../activities/flow/due-step';
import type { Service } from '../../activities/service';
import type { AttachmentVerbs } from '../../workflows/domain/attachment';
import type { EmergencyVerbs } from '../../workflows/domain/emergency-access';
import type { FlowVerbs } from '../../workflows/domain/flow-course';
import { databaseIsUp } from '../../infra/postgres/database';
import { clamd, type Scanner } from '../../infra/scanner';
import { dataConverter, TASK_QUEUE } from '../../infra/temporal/connection';
import { declareSearchAttributes } from '../../infra/temporal/search-attributes';
import { opsServer } from '../http/ops';
import { layFoundation } from './foundation';
import type { Role } from './role';

const RETRY_MS = 1_000;
const BEAT_MS = 4_000;

/** Says every few seconds that long work goes on, also while it waits for somebody else. */
async function beating<T>(work: (cancelled: AbortSignal) => Promise<T>): Promise<T> {
  const context = Context.current();
  const timer = setInterval(() => {
    context.heartbeat();
  }, BEAT_MS);
  try {
    return await work(context.cancellationSignal);
  } finally {
    clearInterval(timer);
  }
}

/** The verbs that workflows may call, bound to what they work with. */
function verbs(service: Service, scanner: Scanner | undefined): FlowVerbs & EmergencyVerbs & AttachmentVerbs {
  return {
    checkAttachment: ({ attachmentId }) =>
      beating((cancelled) => checkAttachment(service, scanner, attachmentId, cancelled)),
    discardAttachment: ({ attachmentId }) => discardAttachment(service, attachmentId),
    raiseIncident: ({ entryId }) => raiseIncident(service, entryId),
    takeDueStep: ({ exchangeId, ...due }) => takeDueStep(service, exchangeId, due),
  };
}

/** Runs workflows and the verbs they call. Starts before Temporal does, if it has to, and outlives its restarts. */
export const runWorker: Role = async (config, log) => {
  Runtime.install({
    logger: new DefaultLogger('WARN', ({ level, message }) => {
      log.warn(`temporal: ${level.toLowerCase()}`, { errorCode: message.slice(0, 80) });
    }),
    // The native part would write lines of its own; forwarded, they are logged like everything else.
    telemetryOptions: { logging: { filter: { core: 'WARN', other: 'ERROR' }, forward: {} } },
    shutdownSignals: [],
  });
  const { service, close } = await layFoundation(config, log);
  const scanner = config.scannerUrl === undefined ? undefined : clamd(config.scannerUrl);
  let stopping = false;
  let worker: Worker | undefined;
  const isStopping = () => stopping;

  async function connect(): Promise<NativeConnection | undefined> {
    while (!stopping) {
      try {
        return await NativeConnection.connect({ address: config.temporal.address });
      } catch (cause) {
        log.error('Temporal not reached', cause, { part: 'orchestration' });
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
    return undefined;
  }

  async function work(): Promise<void> {
    while (!stopping) {
      const connection = await connect();
      if (!connection) return;
      try {
        await declareSearchAttributes(connection, config.temporal.namespace);
        worker = await Worker.create({
          connection,
          namespace: config.temporal.namespace,
          taskQueue: TASK_QUEUE,
          workflowBundle: { codePath: join(__dirname, '../../workflow-bundle.js') },
          activities: verbs(service, scanner),
          dataConverter: await dataConverter(config.masterKeyFile),
          maxCachedWorkflows: 600,
          shutdownGraceTime: '10 seconds',
          shutdownForceTime: '15 seconds',
        });
        const ended = worker.run();
        // The signal came while it was made.
        if (isStopping()) worker.shutdown();
        await ended;
      } catch (cause) {
        log.error('worker ended', cause, { part: 'orchestration' });
      } finally {
        worker = undefined;
        await connection.close().catch(() => undefined);
      }
      if (!isStopping()) await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  const working = work();
  const ops = await opsServer(
    config.opsPort,
    async () => !stopping && worker?.getState() === 'RUNNING' && (await databaseIsUp(service.db)),
  );
  return {
    async drain() {
      stopping = true;
      if (worker?.getState() === 'RUNNING') worker.shutdown();
      await working;
      await close();
      ops.close();
    },
  };
};
