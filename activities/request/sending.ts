/** What the sender of a request does after writing it. */
import { Refusal } from '../../workflows/domain/problem';
import type { Message, Receipt } from '../exchange/message';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';
import { clockFor } from './create';
import { handOverToRecipient, stillAdmitted } from './authorise';
import { moveRequest } from './move';

/** Sends a draft. Its clock starts now. */
export function submitRequest(service: Service, caller: Caller, message: Message, requestId: string): Promise<Receipt> {
  return moveRequest(service, caller, message, requestId, 'submitInformationRequest', 'SUBMIT', (row, at) => {
    const protocol = service.register.protocol(row.protocol_id);
    const frame = protocol && service.register.requestFrame(protocol.frameId);
    if (!protocol || !frame) throw new Refusal('protocolMissing');
    return { clock: clockFor(frame, row.urgency, protocol.approval, at) };
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
