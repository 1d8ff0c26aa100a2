import type { Change, Claim } from './change';

/** Signs receipts, so that whoever holds one can prove it to others without us. */
export interface ReceiptSigner {
  /** @returns a compact JWS (RFC 7515) over the claims */
  sign(claims: Readonly<Record<string, unknown>>): string;
}

type Step = NonNullable<Change['steps']>[number];

/** What a step proves: what was done to which exchange, by which organization and function, when. Ids and codes only. */
function claimsOf(step: Step, claim: Claim | undefined): Record<string, unknown> {
  return {
    receipt: step.receipt ?? 'STEP',
    exchangeId: step.exchange_id,
    action: step.action,
    state: step.state,
    function: step.acting_function,
    occurredAt: new Date(step.occurred_at).toISOString(),
    ...(step.organisation_id ? { organizationId: step.organisation_id } : {}),
    ...(step.reason_code ? { reasonCode: step.reason_code } : {}),
    ...(claim ? messageClaims(claim) : {}),
  };
}

/** Binds a receipt to the message that it answers. */
const messageClaims = ({ messageId, fingerprint }: Claim) => ({
  messageId,
  messageDigest: fingerprint.toString('base64url'),
});

/**
 * The change with every step signed, and its first step's signature on the receipt of the message that caused it. A
 * receipt is signed before it is written, so a duplicate gets the very same one.
 */
export function withReceipts(change: Change, signer: ReceiptSigner): Change {
  const { claim, steps } = change;
  if (!claim && !steps) return change;
  const signed = (steps ?? []).map((step, index) => ({
    ...step,
    signed: signer.sign(claimsOf(step, index === 0 ? claim : undefined)),
  }));
  if (!claim) return { ...change, steps: signed };
  const signature =
    signed[0]?.signed ??
    signer.sign({ ...claim.receipt, organizationId: claim.organisationId, ...messageClaims(claim) });
  return { ...change, steps: signed, claim: { ...claim, receipt: { ...claim.receipt, signature } } };
}
