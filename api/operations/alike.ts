/** Handlers that are alike for every type of exchange: following and reading it, and steps that only move it. */
import { operations } from '../../openapi/generated/operations';
import {
  type GetOperation,
  type ListOperation,
  type ReadOperation,
  type StepOperation,
} from '../../activities/exchange/operation';
import { getExchange, listExchanges, openExchange, type PageOptions } from '../../activities/exchange/reading';
import { takeStep } from '../../activities/flow/take-step';
import type { OperationId } from '../../activities/policy/disclose';
import { DEFAULT_PAGE, idIn, receipted, type BodyOf, type Handler } from './call';

/** Steps that say nothing but themselves. Some do more than move an exchange, and have a handler of their own. */
export type PlainStep = { [Op in StepOperation]: BodyOf<Op> extends undefined ? Op : never }[StepOperation];
export type AlikeOperation = GetOperation | ListOperation | ReadOperation | PlainStep;

/** Of the exchange: the one id in the address. */
const idOf = (path: Readonly<Record<string, string>>): string => idIn(path, Object.keys(path)[0] ?? '');

const getting =
  (operation: GetOperation): Handler<GetOperation> =>
  ({ service, caller, path, purpose }) =>
    getExchange(service, caller, operation, idOf(path), purpose);

const listing =
  (operation: ListOperation): Handler<ListOperation> =>
  ({ service, caller, purpose, query }) => {
    const { role, state, after, pageSize = DEFAULT_PAGE }: Partial<PageOptions> = query;
    return listExchanges(service, caller, operation, purpose, { role, state, after, pageSize });
  };

const reading =
  (operation: ReadOperation): Handler<ReadOperation> =>
  ({ service, caller, path, body }) =>
    openExchange(service, caller, operation, idOf(path), body);

const moving = (operation: PlainStep): Handler<PlainStep> =>
  receipted(operation, ({ service, caller, message, path }) =>
    takeStep(service, caller, message, operation, idOf(path)),
  );

function handlerOf(id: OperationId): readonly [OperationId, unknown] | undefined {
  const known = operations[id];
  if (known.streams) return undefined;
  if ('step' in known) return [id, moving(id as PlainStep)];
  if (known.action === 'readContent') return [id, reading(id as ReadOperation)];
  if (known.action !== 'trackExchange') return undefined;
  return [id, known.path.includes('{') ? getting(id as GetOperation) : listing(id as ListOperation)];
}

/** Also for operations that it is no handler for: those have their own, which comes before. */
export const alike = Object.fromEntries(
  (Object.keys(operations) as OperationId[]).flatMap((id) => {
    const handler = handlerOf(id);
    return handler ? [handler] : [];
  }),
) as { readonly [Op in AlikeOperation]: Handler<Op> };
