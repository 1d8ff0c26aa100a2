import { SearchAttributeType } from '@temporalio/common';
import { temporal } from '@temporalio/proto';

import { FOUND_BY } from '../../workflows/flow/found-by';

const { IndexedValueType } = temporal.api.enums.v1;
type IndexedValueType = temporal.api.enums.v1.IndexedValueType;

const TYPES: Readonly<Record<SearchAttributeType, IndexedValueType>> = {
  [SearchAttributeType.TEXT]: IndexedValueType.INDEXED_VALUE_TYPE_TEXT,
  [SearchAttributeType.KEYWORD]: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  [SearchAttributeType.INT]: IndexedValueType.INDEXED_VALUE_TYPE_INT,
  [SearchAttributeType.DOUBLE]: IndexedValueType.INDEXED_VALUE_TYPE_DOUBLE,
  [SearchAttributeType.BOOL]: IndexedValueType.INDEXED_VALUE_TYPE_BOOL,
  [SearchAttributeType.DATETIME]: IndexedValueType.INDEXED_VALUE_TYPE_DATETIME,
  [SearchAttributeType.KEYWORD_LIST]: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD_LIST,
};

const ALREADY_EXISTS = 6;

interface Orchestration {
  readonly operatorService: {
    addSearchAttributes(request: temporal.api.operatorservice.v1.IAddSearchAttributesRequest): Promise<unknown>;
  };
}

/**
 * Makes known to the orchestration what workflows are found by: a workflow that says what is not known comes to a halt. May
 * be asked any number of times. @throws the orchestration's own error when it does not answer
 */
export async function declareSearchAttributes({ operatorService }: Orchestration, namespace: string): Promise<void> {
  const searchAttributes = Object.fromEntries(FOUND_BY.map(({ name, type }) => [name, TYPES[type]]));
  await operatorService.addSearchAttributes({ namespace, searchAttributes }).catch((cause: unknown) => {
    if ((cause as { code?: unknown }).code !== ALREADY_EXISTS) throw cause;
  });
}
