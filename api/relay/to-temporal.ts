import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/common';

import type { Log } from '../../infra/logging';
import { TASK_QUEUE } from '../../infra/temporal/connection';
import type { Signal } from '../../activities/exchange/signal';
import type { Service } from '../../activities/service';
import type { Leader } from './leader';
import { groupedBy, type HandOver, type OutboxRow } from './outbox';

const TOGETHER = 16;
const DEADLINE_MS = 10_000;

/** Signals workflows, starting them where they do not run yet. A course that has ended needs no more signals. */
export function toTemporal(service: Service, client: Client, leader: Leader, log: Log): HandOver {
  const signal = async (row: OutboxRow): Promise<void> => {
    const { workflow, workflowId, start, signal: name, change } = row.payload as Signal;
    await client
      .withDeadline(Date.now() + DEADLINE_MS, () =>
        client.workflow.signalWithStart(workflow, {
          workflowId,
          taskQueue: TASK_QUEUE,
          args: [start],
          signal: name,
          signalArgs: [change],
          workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
          workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
        }),
      )
      .catch((cause: unknown) => {
        if (!(cause instanceof WorkflowExecutionAlreadyStartedError)) throw cause;
      });
  };

  return async (rows) => {
    const confirmed: OutboxRow[] = [];
    let failure: unknown;
    const groups = [...groupedBy(rows, (row) => row.ordering_key)];
    const lane = async () => {
      for (let group = groups.shift(); group && failure === undefined; group = groups.shift()) {
        for (const row of group) {
          // Whoever is told to stop finishes what is under way, and begins nothing more.
          if (!leader.goOn()) return;
          try {
            await signal(row);
            confirmed.push(row);
          } catch (cause) {
            failure = cause;
            return;
          }
        }
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, lane));
    if (failure !== undefined) log.error('workflows wait for Temporal', failure, { part: 'orchestration' });
    if (confirmed.length > 0) await service.ledger.commit({ handedOver: confirmed.map((row) => row.id) });
    return confirmed;
  };
}
