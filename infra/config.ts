import { z } from 'zod';

const schema = z.object({
  SCHAKEL_DATABASE_URL: z.string().min(1),
  SCHAKEL_AMQP_URL: z.string().min(1),
  SCHAKEL_AMQP_VHOST: z.string().default('/schakel'),
  SCHAKEL_TEMPORAL_ADDRESS: z.string().min(1),
  SCHAKEL_TEMPORAL_NAMESPACE: z.string().default('schakel'),
  SCHAKEL_GATEWAY_URL: z.url(),
  SCHAKEL_PORT: z.coerce.number().int().default(4700),
  SCHAKEL_OPS_PORT: z.coerce.number().int().default(4707),
  SCHAKEL_ISSUER_URL: z.url(),
  SCHAKEL_TOKEN_AUDIENCE: z.string().default('urn:schakel:gateway'),
  SCHAKEL_WEB_CLIENT_ID: z.string().default('schakel-gateway'),
  SCHAKEL_KEYS_DIR: z.string().min(1),
  SCHAKEL_MASTER_KEY_FILE: z.string().min(1),
  SCHAKEL_SCANNER_URL: z.url({ protocol: /^clamd$/ }).optional(),
  SCHAKEL_PLAIN_WEBHOOKS: z.enum(['yes', 'no']).default('no'),
  SCHAKEL_DRAIN_SECONDS: z.coerce.number().min(0).max(15).default(1),
  SCHAKEL_LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('info'),
});

/** Settings of one process. The environment is read here and nowhere else. */
export interface Config {
  readonly databaseUrl: string;
  /** Broker address with the credentials of the service, on the virtual host of the exchange. */
  readonly amqpUrl: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly gatewayUrl: string;
  readonly port: number;
  readonly opsPort: number;
  readonly identity: { readonly issuerUrl: string; readonly audience: string; readonly webClientId: string };
  readonly keysDir: string;
  readonly masterKeyFile: string;
  /** Virus scanner (`clamd://host:port`); without one nothing is scanned, and readers are told so. */
  readonly scannerUrl: string | undefined;
  /** Whether webhooks may be posted to without TLS: on one machine, and nowhere else. */
  readonly plainWebhooks: boolean;
  /** How long the gateway still takes requests while it says that it is not ready (milliseconds). */
  readonly drainMs: number;
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
}

/** @throws Error naming every setting that is missing or wrong. */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) throw new Error(`Settings are not complete:\n${z.prettifyError(parsed.error)}`);
  const set = parsed.data;
  const amqpUrl = new URL(set.SCHAKEL_AMQP_URL);
  amqpUrl.pathname = `/${encodeURIComponent(set.SCHAKEL_AMQP_VHOST)}`;
  return {
    databaseUrl: set.SCHAKEL_DATABASE_URL,
    amqpUrl: amqpUrl.href,
    temporal: { address: set.SCHAKEL_TEMPORAL_ADDRESS, namespace: set.SCHAKEL_TEMPORAL_NAMESPACE },
    gatewayUrl: set.SCHAKEL_GATEWAY_URL.replace(/\/$/, ''),
    port: set.SCHAKEL_PORT,
    opsPort: set.SCHAKEL_OPS_PORT,
    identity: {
      issuerUrl: set.SCHAKEL_ISSUER_URL.replace(/\/$/, ''),
      audience: set.SCHAKEL_TOKEN_AUDIENCE,
      webClientId: set.SCHAKEL_WEB_CLIENT_ID,
    },
    keysDir: set.SCHAKEL_KEYS_DIR,
    masterKeyFile: set.SCHAKEL_MASTER_KEY_FILE,
    scannerUrl: set.SCHAKEL_SCANNER_URL,
    plainWebhooks: set.SCHAKEL_PLAIN_WEBHOOKS === 'yes',
    drainMs: set.SCHAKEL_DRAIN_SECONDS * 1_000,
    logLevel: set.SCHAKEL_LOG_LEVEL,
  };
}
