import type { Payload, PayloadCodec } from '@temporalio/common';

import { seal, unseal } from '../keys';

const ENCODING = Buffer.from('binary/sealed');
const CONTEXT = 'temporal';

/**
 * Seals every payload before it reaches Temporal. Workflows carry ids, states and instants only; this keeps even those
 * from whoever can read a history.
 */
export function sealingCodec(key: Buffer): PayloadCodec {
  return {
    encode: (payloads) =>
      Promise.resolve(
        payloads.map((payload): Payload => {
          const plain = JSON.stringify({
            metadata: Object.fromEntries(
              Object.entries(payload.metadata ?? {}).map(([name, value]) => [
                name,
                Buffer.from(value).toString('base64'),
              ]),
            ),
            data: Buffer.from(payload.data ?? []).toString('base64'),
          });
          return { metadata: { encoding: ENCODING }, data: seal(key, Buffer.from(plain), CONTEXT) };
        }),
      ),
    decode: (payloads) =>
      Promise.resolve(
        payloads.map((payload): Payload => {
          const { encoding } = payload.metadata ?? {};
          if (!encoding || !ENCODING.equals(encoding) || !payload.data) return payload;
          const plain = JSON.parse(unseal(key, Buffer.from(payload.data), CONTEXT).toString()) as {
            metadata: Record<string, string>;
            data: string;
          };
          return {
            metadata: Object.fromEntries(
              Object.entries(plain.metadata).map(([name, value]) => [name, Buffer.from(value, 'base64')]),
            ),
            data: Buffer.from(plain.data, 'base64'),
          };
        }),
      ),
  };
}
