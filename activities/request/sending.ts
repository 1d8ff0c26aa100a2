/** What the sender of a request does after writing it. */
import { Refusal } from '../../workflows/domain/problem';
import type { Message, Receipt } from '../exchange/message';
import { sealedPart } from '../exchange/part';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import { handOverToRecipient, stillAdmitted } from './authorise';
import { moveRequest } from './move';
import { termsOf } from './terms';

/** Sends a draft. Its clock starts now. */
export function submitRequest(service: Service, caller: Caller, message: Message, requestId: string): Promise<Receipt> {
  return moveRequest(service, caller, message, requestId, 'submitInformationRequest', 'SUBMIT', (row) => {
    const protocol = service.register.protocol(row.protocol_id);
    const frame = protocol && service.register.requestFrame(protocol.frameId);
    if (!protocol || !frame) throw new Refusal('protocolMissing');
    return { kept: termsOf(frame, row.urgency, protocol) };
  });
}

/** The second pair of eyes lets the request go. The rules are asked again, as of now. */
export function authorizeRequest(
  service: Service,
  caller: Caller,
  message: Message,
  requestId: string,
): Promise<Receipt> {
  return moveRequest(service, caller, message, requestId, 'authorizeInformationRequest', 'AUTHORISE', (row, at) => {
    const refusal = stillAdmitted(service, row);
    if (refusal) throw new Refusal(refusal === 'RECIPIENT_INACTIVE' ? 'recipientNotFound' : 'protocolMissing');
    return handOverToRecipient(row, at);
  });
}

/** The second pair of eyes stops the request. A refusal is an end, with a coded reason. */
export function refuseRequest(
  service: Service,
  caller: Caller,
  message: Message,
  requestId: string,
  reasonCode: string,
): Promise<Receipt> {
  return moveRequest(service, caller, message, requestId, 'refuseInformationRequest', 'REFUSE', () => ({ reasonCode }));
}

/** Answers what the recipient asked back. The clock of the request goes on with what was left of it. */
export function clarify(
  service: Service,
  caller: Caller,
  message: Message,
  requestId: string,
  text: string,
): Promise<Receipt> {
  return moveRequest(service, caller, message, requestId, 'clarifyInformationRequest', 'CLARIFY', async (row, at) => ({
    contents: [await sealedPart(service, row, 'CLARIFICATION', caller.organisation.id, at, { text })],
  }));
}

/** Takes a request back: from then on the recipient is reminded of nothing. */
export function withdrawRequest(
  service: Service,
  caller: Caller,
  message: Message,
  requestId: string,
): Promise<Receipt> {
  return moveRequest(service, caller, message, requestId, 'withdrawInformationRequest', 'WITHDRAW');
}

/** Closes a request that has come to its end. */
export function closeRequest(service: Service, caller: Caller, message: Message, requestId: string): Promise<Receipt> {
  return moveRequest(service, caller, message, requestId, 'closeInformationRequest', 'CLOSE');
}
