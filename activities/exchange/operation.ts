/** Which operations of the contract are about an exchange, and of which type: their address says it. */
import { operations } from '../../openapi/generated/operations';
import type { Category } from '../../workflows/domain/category';
import { COLLECTIONS, type ExchangeType } from '../../workflows/domain/event';
import type { OperationId } from '../policy/disclose';

/** Type of the exchanges that an operation is about; never where it is about none. */
export type ExchangeOf<Op extends OperationId> = {
  [T in ExchangeType]: (typeof operations)[Op]['path'] extends
    `/${(typeof COLLECTIONS)[T]}` | `/${(typeof COLLECTIONS)[T]}/${string}`
    ? T
    : never;
}[ExchangeType];

type Named<Verb extends string> = {
  [Op in OperationId]: Op extends `${Verb}${string}` ? ([ExchangeOf<Op>] extends [never] ? never : Op) : never;
}[OperationId];

/** Operations that follow one exchange, follow many, and read what is in one. */
export type GetOperation = Named<'get'>;
export type ListOperation = Named<'list'>;
export type ReadOperation = Named<'read'>;

/** Operations that begin an exchange. */
export type BeginOperation = {
  [Op in OperationId]: (typeof operations)[Op] extends { readonly begins: Category } ? Op : never;
}[OperationId];

/** Operations that take a step of a case flow. */
export type StepOperation = {
  [Op in OperationId]: (typeof operations)[Op] extends { readonly step: string } ? Op : never;
}[OperationId];

const TYPES = new Map(Object.entries(COLLECTIONS).map(([type, many]) => [many as string, type as ExchangeType]));

/** @throws Error for an operation that is about no exchange */
export function exchangeOf<Op extends OperationId>(operation: Op): ExchangeOf<Op> {
  const type = TYPES.get(operations[operation].path.split('/')[1] ?? '');
  if (!type) throw new Error(`${operation} is about no type of exchange`);
  return type as ExchangeOf<Op>;
}

/** The operation that reads what is in an exchange of a type. */
export function readingOf(type: ExchangeType): ReadOperation {
  const found = (Object.keys(operations) as OperationId[]).find(
    (each) => operations[each].action === 'readContent' && operations[each].path.startsWith(`/${COLLECTIONS[type]}/`),
  );
  if (!found) throw new Error(`Nothing reads what is in a ${type}`);
  return found as ReadOperation;
}
