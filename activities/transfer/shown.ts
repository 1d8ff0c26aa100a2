import { contentOf } from '../exchange/part';
import type { Shown } from '../exchange/shown';
import { reference } from '../exchange/tracked';
import type { RefusalContent, TransferDossier } from './content';

/** A transfer: its dossier, and why it was refused. What it was made from is not for its recipient, and is not said. */
export const shownTransfer: Shown<'CASE_TRANSFER'> = {
  content: ({ row }, parts, { register }) => {
    const dossier = contentOf(parts, 'OPENING') as TransferDossier | undefined;
    const refusal = parts.find(({ part }) => part === 'REFUSAL');
    return {
      exchangeId: row.id,
      ...(dossier
        ? {
            goals: [...dossier.goals],
            openMeasures: [...dossier.openMeasures],
            coordinator: {
              organization: reference(register, dossier.coordinator.organizationId),
              function: dossier.coordinator.function,
            },
            content: dossier.content,
          }
        : {}),
      ...(refusal
        ? {
            refusal: {
              writtenAt: refusal.createdAt.toISOString(),
              content: (refusal.content as RefusalContent).content,
            },
          }
        : {}),
    };
  },
};
