import { createLogger, format, transports, type Logger } from 'winston';

/**
 * What a log line may hold: opaque ids, codes, counts and durations. A field that is not named here is dropped, so that
 * person data cannot reach a log by being in an object that somebody logs.
 */
const ALLOWED = new Set([
  'level',
  'message',
  'timestamp',
  'role',
  'traceId',
  'operation',
  'status',
  'code',
  'milliseconds',
  'organizationId',
  'exchangeId',
  'workflowId',
  'queue',
  'argument',
  'wanted',
  'found',
  'count',
  'attempt',
  'waitMilliseconds',
  'port',
  'part',
  'up',
  'errorName',
  'errorCode',
  'stack',
]);

const onlyAllowed = format((info) => {
  for (const field of Object.keys(info)) if (!ALLOWED.has(field)) Reflect.deleteProperty(info, field);
  return info;
});

type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Structured log of one process, to standard output; whoever runs the process keeps it. */
export interface Log {
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  error(event: string, cause: unknown, fields?: Fields): void;
  /** Resolves when every line has been handed over; call it before the process ends. */
  close(): Promise<void>;
}

/**
 * What of an error may be logged: its class, its code and where it was thrown. Not its message: messages of drivers
 * quote values.
 */
function traceOf(cause: unknown): Fields {
  if (!(cause instanceof Error)) return { errorName: typeof cause };
  const code = (cause as { code?: unknown }).code;
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    errorName: cause.name,
    errorCode: typeof code === 'string' ? code : undefined,
    stack: frames.slice(0, 6).join('\n'),
  };
}

export function createLog(role: string, level: string): Log {
  const logger: Logger = createLogger({
    level,
    defaultMeta: { role },
    format: format.combine(format.timestamp(), onlyAllowed(), format.json()),
    transports: [new transports.Console()],
  });
  return {
    info: (event, fields) => void logger.info(event, fields),
    warn: (event, fields) => void logger.warn(event, fields),
    error: (event, cause, fields) => void logger.error(event, { ...traceOf(cause), ...fields }),
    close: () =>
      new Promise((resolve) => {
        logger.once('finish', () => setImmediate(resolve));
        logger.end();
      }),
  };
}
