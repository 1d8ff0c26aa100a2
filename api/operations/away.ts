import { PROBLEMS, Refusal } from '../../workflows/domain/problem';
import { NotPublished } from '../../infra/rabbitmq/publisher';

/**
 * Whether something failed because a part of the service is away, and not because of what was asked: a driver that
 * cannot reach its server, a broker that does not take a message. The same may succeed when it is back.
 */
export function isAway(cause: unknown): boolean {
  if (cause instanceof Refusal) return PROBLEMS[cause.code].disposition === 'requeue';
  if (cause instanceof NotPublished) return true;
  const { code, message } = cause as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && /^(ECONN|EPIPE|ETIMEDOUT|57P|08|53)/.test(code)) return true;
  return typeof message === 'string' && /Connection terminated|timeout exceeded when trying to connect/.test(message);
}
