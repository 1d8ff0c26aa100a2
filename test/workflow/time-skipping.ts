/** A Temporal in which months pass in seconds, and recorded histories of what ran in it. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { temporal } from '@temporalio/proto';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, DefaultLogger, Runtime, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

import { declareSearchAttributes } from '../../infra/temporal/search-attributes';

export const HISTORIES = join(__dirname, 'histories');
export const { History } = temporal.api.history.v1;

const quiet = () => new DefaultLogger('ERROR');

export function bundled(): Promise<WorkflowBundleWithSourceMap> {
  Runtime.install({ logger: quiet() });
  return bundleWorkflowCode({ workflowsPath: join(__dirname, '../../workflows/index.ts'), logger: quiet() });
}

/** @throws Error when the test server is not there */
export async function timeSkipping(): Promise<TestWorkflowEnvironment> {
  const path = process.env['SCHAKEL_TEST_SERVER'];
  if (!path || !existsSync(path)) throw new Error('The time-skipping test server is not there: run npm test');
  const environment = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
  await declareSearchAttributes(environment.connection, environment.namespace ?? 'default');
  return environment;
}

/** Keeps a history for the replay tests, when asked to by SCHAKEL_RECORD. */
export function record(name: string, history: temporal.api.history.v1.IHistory): void {
  if (process.env['SCHAKEL_RECORD']) writeFileSync(join(HISTORIES, `${name}.bin`), History.encode(history).finish());
}
