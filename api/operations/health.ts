import type { components } from '../../openapi/generated/schakel';

/** Whether each part answers. */
export interface PartsHealth {
  readonly database: boolean;
  readonly broker: boolean;
  readonly orchestration: boolean;
}

const part = (up: boolean) => ({ status: up ? ('UP' as const) : ('DOWN' as const) });

/** Without the record nothing can be accepted: DOWN. Without broker or orchestration things are accepted and wait. */
export function healthOf(parts: PartsHealth): components['schemas']['Health'] {
  const all = parts.database && parts.broker && parts.orchestration;
  return {
    status: all ? 'UP' : parts.database ? 'DEGRADED' : 'DOWN',
    details: {
      database: part(parts.database),
      broker: part(parts.broker),
      orchestration: part(parts.orchestration),
    },
  };
}
