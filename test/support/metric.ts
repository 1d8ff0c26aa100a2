/** What operators watch, read as they read it. */
import { readFileSync } from 'node:fs';

import { setting } from './installation';

/** Sum of a metric of a role over every series with these labels; 0 when there is none. */
export async function metric(
  role: 'gateway' | 'relay' | 'worker',
  name: string,
  labels: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { ports } = JSON.parse(readFileSync(setting('SCHAKEL_INSTANCE_FILE'), 'utf8')) as {
    readonly ports: Readonly<Record<string, number>>;
  };
  const text = await (await fetch(`http://127.0.0.1:${String(ports[`${role}Ops`])}/metrics`)).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    .filter((line) => Object.entries(labels).every(([label, value]) => line.includes(`${label}="${value}"`)))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}
