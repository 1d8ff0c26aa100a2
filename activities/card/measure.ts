import type { components } from '../../openapi/generated/schakel';
import type { Message, Receipt } from '../exchange/message';
import { takeStep } from '../flow/take-step';
import type { Caller } from '../policy/caller';
import type { Service } from '../service';

/** That a measure was requested is a code and no content: who follows the card sees it, and nothing of why (R13). */
export function stateCardMeasure(
  service: Service,
  caller: Caller,
  message: Message,
  cardId: string,
  { measure }: components['schemas']['InformationCardMeasureStating'],
): Promise<Receipt> {
  return takeStep(service, caller, message, 'stateCardMeasure', cardId, () => ({ reasonCode: measure }));
}
