import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';

import express, {
  type ErrorRequestHandler,
  type Express,
  type RequestHandler,
  type Request,
  type Response,
  type Router,
} from 'express';
import helmet from 'helmet';

import { operations } from '../../openapi/generated/operations';
import type { Caller } from '../../activities/policy/caller';
import type { OperationId } from '../../activities/policy/disclose';
import { PROBLEMS, Refusal, type ProblemCode } from '../../workflows/domain/problem';
import type { Log } from '../../infra/logging';
import { answerSeconds } from '../../infra/metrics';
import { brokerContractText, contractText } from '../contract/document';
import { isAway } from '../operations/away';
import { audited, dispatch, type Gateway } from '../operations/dispatch';
import { receivedBytes, sendBytes } from './bytes';
import { refuseAboveRate } from '../operations/intake-rate';
import { answerProblem } from './problem';

const BASE = '/schakel/v1';
const BODY_LIMIT = '256kb';
const BUILT_PAGES = join(__dirname, '../dashboard');
const BUILT_DOCS = join(__dirname, '../docs');

/** What was thrown, as a problem of the table. */
function codeOf(cause: unknown): ProblemCode {
  if (cause instanceof Refusal) return cause.code;
  const { type } = cause as { type?: unknown };
  if (type === 'entity.too.large') return 'payloadTooLarge';
  if (type === 'entity.parse.failed' || type === 'encoding.unsupported' || type === 'request.aborted')
    return 'malformedBody';
  if (type === 'charset.unsupported') return 'unsupportedMediaType';
  if (isAway(cause)) return 'serviceUnavailable';
  return 'internalServerError';
}

const readJson = express.json({ limit: BODY_LIMIT, strict: true, type: 'application/json' });

/** The body, read only for callers that are known. */
async function bodyOf(request: Request, response: Response): Promise<unknown> {
  const length = request.headers['content-length'];
  const hasBody = (length !== undefined && length !== '0') || request.headers['transfer-encoding'] !== undefined;
  if (!hasBody) return undefined;
  if (!request.is('application/json')) throw new Refusal('unsupportedMediaType');
  return new Promise((resolve, reject) => {
    readJson(request, response, (cause?: Error) => {
      if (cause !== undefined) reject(cause);
      else resolve(request.body as unknown);
    });
  });
}

function header(request: Request, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

/** Made from what leaves and from nothing else: what is hidden cannot change it. */
const etagOf = (text: Buffer) => `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

/** The route of one operation: who calls, what is sent, the dispatch, the answer. */
function route(gateway: Gateway, id: OperationId, identify: (request: Request) => Promise<Caller>) {
  const operation = operations[id];
  return async (request: Request, response: Response): Promise<void> => {
    response.locals['operation'] = id;
    const stop = answerSeconds.startTimer({ operation: id });
    try {
      const caller = operation.public ? undefined : await identify(request).catch(refuseUnidentified(gateway, id));
      response.locals['organizationId'] = caller?.organisation.id;
      if (caller) await refuseAboveRate(gateway, id, caller);
      const bytes = operation.takesBytes
        ? await receivedBytes(request).catch(refuseUnread(gateway, id, caller))
        : undefined;
      const body = bytes ? undefined : await bodyOf(request, response).catch(refuseUnread(gateway, id, caller));
      const idempotencyKey = header(request, 'idempotency-key');
      const answer = await dispatch(gateway, 'http', id, caller, idempotencyKey, {
        path: request.params as Record<string, string>,
        query: { ...request.query },
        headers: {
          'idempotency-key': idempotencyKey,
          'schakel-purpose': header(request, 'schakel-purpose'),
          'upload-offset': header(request, 'upload-offset'),
        },
        body,
        ...(bytes ? { bytes } : {}),
      });
      if (answer.attachment) {
        await sendBytes(response, answer.status, answer.attachment);
        return;
      }
      const text = Buffer.from(JSON.stringify(answer.body));
      const etag = operation.method === 'get' ? etagOf(text) : undefined;
      if (etag !== undefined) response.setHeader('ETag', etag);
      if (etag !== undefined && header(request, 'if-none-match') === etag) {
        response.writeHead(304).end();
        return;
      }
      response.writeHead(answer.status, {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Length': text.length,
        ...(operation.writes ? { Location: (answer.body as unknown as { href: string }).href } : {}),
      });
      response.end(text);
    } finally {
      stop();
    }
  };
}

function refuseUnidentified(gateway: Gateway, id: OperationId) {
  return async (cause: unknown): Promise<never> => {
    if (cause instanceof Refusal) await audited(gateway, id, undefined, 'http', cause);
    throw cause;
  };
}

/** A body that cannot be read is refused before it is dispatched, so its refusal is written here. */
function refuseUnread(gateway: Gateway, id: OperationId, caller: Caller | undefined) {
  return async (cause: unknown): Promise<never> => {
    const refusal = cause instanceof Refusal ? cause : new Refusal(codeOf(cause));
    if (PROBLEMS[refusal.code].fault === 'caller') await audited(gateway, id, caller, 'http', refusal);
    throw refusal;
  };
}

/** Routes in the order of the contract, each from its path there. */
function contractRoutes(
  gateway: Gateway,
  identify: (request: Request) => Promise<Caller>,
  stream: RequestHandler,
  base: string,
): Router {
  const router = express.Router();
  for (const id of Object.keys(operations) as OperationId[]) {
    const operation = operations[id];
    if (operation.base !== base) continue;
    const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
    router[operation.method](path, operation.streams ? stream : route(gateway, id, identify));
  }
  return router;
}

/** Every answer says which one it is, forbids keeping it, and carries no hint of what serves it. */
function eachAnswer(request: Request, response: Response, next: () => void): void {
  const traceId = randomUUID();
  response.locals['traceId'] = traceId;
  response.setHeader('BelGov-Trace-Id', traceId);
  const related = header(request, 'belgov-trace-id');
  if (related !== undefined && /^[A-Za-z0-9-]{1,36}$/.test(related)) response.set('BelGov-Related-Trace-Id', related);
  response.setHeader('Cache-Control', 'no-store, max-age=0');
  next();
}

/** Headers of every answer of an operation: it is data, never a page. TLS ends in front of the gateway. */
const DATA_HEADERS: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
];

function dataHeaders(_request: Request, response: Response, next: () => void): void {
  for (const [name, value] of DATA_HEADERS) response.setHeader(name, value);
  next();
}

const pageHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      objectSrc: ["'none'"],
    },
  },
  // Only meaningful over TLS, which ends in front of the gateway.
  strictTransportSecurity: { maxAge: 31_536_000 },
});

/** The documentation is made by a library that writes its own styles and works in the background; it holds no data. */
const documentationHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      workerSrc: ["'self'", 'blob:'],
      imgSrc: ["'self'", 'data:'],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      objectSrc: ["'none'"],
    },
  },
});

function isCacheable(path: string): boolean {
  return path.startsWith('/assets/') || path.startsWith('/doc/');
}

/** Where the decision point is asked (AuthZEN 1.0 §9). */
function authzenConfiguration(gatewayUrl: string) {
  return {
    policy_decision_point: gatewayUrl,
    access_evaluation_endpoint: `${gatewayUrl}${operations.evaluateAccess.path}`,
    access_evaluations_endpoint: `${gatewayUrl}${operations.evaluateAccesses.path}`,
  };
}

/**
 * The HTTP door. Read from top to bottom: what every answer gets, people signing in, the operations of the contract,
 * the documents, the coordinators' page, and last the one place where problems are answered.
 */
export function httpDoor(options: {
  readonly gateway: Gateway;
  readonly identify: (request: Request) => Promise<Caller>;
  /** Serves the operation that streams. */
  readonly stream: RequestHandler;
  readonly gatewayUrl: string;
  readonly signIn: Router;
  /** Public halves of the keys that sign receipts. */
  readonly receiptKeys: object;
  readonly log: Log;
}): Express {
  const { gateway, identify, stream, signIn, log } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.use(eachAnswer);
  const routes = contractRoutes(gateway, identify, stream, BASE);
  app.use(BASE, dataHeaders, routes);
  app.use('/access', dataHeaders);
  app.use(contractRoutes(gateway, identify, stream, ''));
  app.get('/.well-known/authzen-configuration', dataHeaders, (_request, response) => {
    response.json(authzenConfiguration(options.gatewayUrl));
  });
  app.get('/.well-known/jwks.json', dataHeaders, (_request, response) => {
    response.json(options.receiptKeys);
  });
  app.get('/health', dataHeaders, (request, response, next) => {
    request.url = '/health';
    routes(request, response, next);
  });
  app.use(pageHeaders, signIn);
  const contract = (_request: Request, response: Response) => void response.type('application/yaml').send(contractText);
  app.get(['/doc/openapi.yaml', `${BASE}/doc/openapi.yaml`], contract);
  app.get(
    '/doc/asyncapi.yaml',
    (_request, response) => void response.type('application/yaml').send(brokerContractText),
  );
  app.use('/doc', documentationHeaders, express.static(BUILT_DOCS));
  app.use(BASE, () => {
    throw new Refusal('resourceNotFound');
  });
  app.use(
    express.static(BUILT_PAGES, {
      index: false,
      setHeaders: (response, path) => {
        if (isCacheable(`/${path.slice(BUILT_PAGES.length + 1)}`)) {
          response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
        }
      },
    }),
  );
  app.get(['/', '/requests/:requestId'], (_request, response) => {
    response.sendFile(join(BUILT_PAGES, 'index.html'));
  });
  app.use(() => {
    throw new Refusal('resourceNotFound');
  });
  app.use(answerEveryProblem(log));
  return app;
}

function answerEveryProblem(log: Log): ErrorRequestHandler {
  return (cause: unknown, request, response, next) => {
    const code = codeOf(cause);
    const traceId = response.locals['traceId'] as string;
    const operation = response.locals['operation'] as OperationId | undefined;
    if (PROBLEMS[code].fault === 'service') log.error('request failed', cause, { traceId, operation, code });
    if (response.headersSent) {
      next(cause);
      return;
    }
    // What is still to come of an upload that is refused is not waited for.
    if (operation && operations[operation].takesBytes && !request.complete) response.setHeader('Connection', 'close');
    answerProblem(response, code, cause instanceof Refusal ? cause : undefined);
  };
}
