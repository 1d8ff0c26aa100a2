import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Secrets of an instance, made once: passwords of its services, its master key, and the name of its broker. */
export function secretsOf(dir) {
  const folder = join(dir, 'keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const masterKey = join(folder, 'master.key');
  if (!existsSync(masterKey)) writeFileSync(masterKey, randomBytes(32), { mode: 0o600 });
  const file = join(folder, 'services.json');
  if (!existsSync(file)) {
    const random = () => randomBytes(18).toString('hex');
    const secrets = { database: random(), broker: random(), brokerName: `schakel-${randomBytes(4).toString('hex')}` };
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}
