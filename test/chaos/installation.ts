/** The parts of the installation that are broken, and how each is found well again. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { setting, until } from '../support/installation';
import { pidOf } from '../support/processes';

export type Role = 'identity' | 'gateway' | 'worker' | 'relay';

/** Kills a role and leaves it to its supervisor. */
export function killRole(role: Role): void {
  const pid = pidOf(role);
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // It is being started again already.
  }
}

const ports = () =>
  (JSON.parse(readFileSync(setting('SCHAKEL_INSTANCE_FILE'), 'utf8')) as { ports: Record<string, number> }).ports;

/** Waits until the supervisor has it running again and it wants work. */
export async function roleIsReady(role: Role): Promise<void> {
  const url =
    role === 'identity'
      ? `${setting('SCHAKEL_ISSUER_URL')}/.well-known/openid-configuration`
      : `http://127.0.0.1:${ports()[`${role}Ops`] ?? 0}/health/ready`;
  await until(async () => {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    return answer?.ok;
  }, 120_000);
}

/** Takes the identity provider's key away: it makes another when it starts. */
export function removeSigningKey(): void {
  rmSync(join(setting('SCHAKEL_KEYS_DIR'), 'identity-provider.pem'), { force: true });
}
