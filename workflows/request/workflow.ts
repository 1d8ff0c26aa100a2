import { condition, continueAsNew, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';

import type { RequestStart, RequestVerbs } from '../domain/request-course';
import { requestChanged, requestCourse } from '../messages';
import { RequestCourse } from './course';

/**
 * A verb is one short transaction. It is tried until the record can be reached: a request may wait for the database,
 * but never be given up by its clock.
 */
const { authoriseRequest, takeClockStep } = proxyActivities<RequestVerbs>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** Far below Temporal's limit on events in one history; a course needs some tens. */
const MOST_LEARNED = 500;

/** The course of one information request: authorisation, reminders, escalation, expiry, closing (domain.md §3c). */
export async function informationRequest(start: RequestStart): Promise<void> {
  const course = new RequestCourse(start);
  setHandler(requestChanged, (change) => {
    course.learn(change);
  });
  setHandler(requestCourse, () => course.view());

  for (;;) {
    const move = course.move();
    const seen = course.revision;
    const learned = () => course.revision !== seen;
    switch (move.kind) {
      case 'END':
        return;
      case 'AUTHORISE':
        course.learn(await authoriseRequest({ requestId: start.requestId }));
        break;
      case 'WAIT':
        await condition(learned);
        break;
      case 'WAIT_FOR': {
        const wait = Math.max(0, Date.parse(move.next.at) - Date.now());
        if (wait > 0 && (await condition(learned, wait))) break;
        course.learn(await takeClockStep({ requestId: start.requestId, step: move.next.step }));
        course.took(move.next.step);
        break;
      }
    }
    if (workflowInfo().continueAsNewSuggested || course.revision > MOST_LEARNED) {
      await continueAsNew<typeof informationRequest>(course.carryOn());
    }
  }
}
