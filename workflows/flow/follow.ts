import {
  allHandlersFinished,
  condition,
  continueAsNew,
  patched,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';

import type { FlowChange, FlowStart, FlowVerbs } from '../domain/flow-course';
import { flowChanged, flowStanding } from '../messages';
import { Course } from './course';
import { foundBy } from './found-by';

/**
 * A verb is one short transaction. It is tried until the record can be reached: an exchange may wait for the database,
 * but is never given up by its clock.
 */
const { takeDueStep } = proxyActivities<FlowVerbs>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** Far below Temporal's limit on events in one history; a course needs some tens. */
const MOST_TOLD = 500;

/** Shows whoever runs the orchestration where the exchange stands, and lets it be found by that. */
function show(change: FlowChange): void {
  const { state, next } = change;
  setCurrentDetails(next ? `**${state}**, then ${next.step} at ${next.at}` : `**${state}**`);
  // What began before there was anything to be found by has none of it in its history.
  if (patched('search-attributes')) upsertSearchAttributes(foundBy(change));
}

/**
 * Follows one exchange until it has ended: waits for what falls due, and has it done. Rules and terms stand in the
 * record, so that all flows share these lines, and a running one goes on under the rules of today.
 */
export async function follow(start: FlowStart): Promise<void> {
  const course = new Course(start);
  setHandler(flowChanged, (change) => {
    course.learn(change);
  });
  setHandler(flowStanding, () => course.view());

  for (;;) {
    const { version } = course;
    const news = () => course.version !== version;
    show(course.view());
    const move = course.move();
    if (move.kind === 'END') break;
    if (move.kind === 'WAIT') {
      await condition(news);
    } else {
      const wait = Math.max(0, Date.parse(move.next.at) - Date.now());
      if (wait === 0 || !(await condition(news, wait))) {
        course.learn(await takeDueStep({ exchangeId: start.exchangeId, ...move.next }));
      }
    }
    if (workflowInfo().continueAsNewSuggested || course.told > MOST_TOLD) {
      await condition(allHandlersFinished);
      await continueAsNew<typeof follow>(course.carryOn());
    }
  }
  await condition(allHandlersFinished);
}
