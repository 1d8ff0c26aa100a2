import { condition, proxyActivities, setHandler } from '@temporalio/workflow';

import type { EmergencyStart, EmergencyVerbs } from '../domain/emergency-access';
import { accessReviewed } from '../messages';

const { raiseIncident } = proxyActivities<EmergencyVerbs>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** Emergency access is reviewed in time, or becomes an incident by itself (domain.md §7). */
export async function emergencyAccess(start: EmergencyStart): Promise<void> {
  let reviewed = false;
  setHandler(accessReviewed, (change) => {
    reviewed ||= change.reviewed;
  });
  const wait = Math.max(0, Date.parse(start.reviewBy) - Date.now());
  // A condition without time would wait for ever.
  if (wait > 0 && (await condition(() => reviewed, wait))) return;
  await raiseIncident({ entryId: start.entryId });
}
