import type { components } from '../../openapi/generated/schakel';
import { PERSON_CATEGORIES, type Category } from '../../workflows/domain/category';
import { strictest, type HandlingCode } from '../../workflows/domain/handling';

type CaseContent = components['schemas']['CaseContent'];
type Statement = components['schemas']['Statement'];

/** An answer is content alone; what opens an exchange, and a contribution, have it beside something else. */
export type Content = CaseContent | { readonly content: CaseContent; readonly question?: string };

export const contentOf = (content: Content): CaseContent => ('content' in content ? content.content : content);

/** What the rules are told of content that is sent. */
interface ContentFacts {
  /** Categories that are present; the category of the person concerned belongs to identity. */
  readonly categories: readonly Category[];
  /** Something in it is covered by professional secrecy (R5). */
  readonly secret: boolean;
  /** It says of whom it speaks, and of every statement whether it is fact or assessment (R23). */
  readonly marked: boolean;
  /** The strictest handling code of its statements that are no secrets. */
  readonly handling: HandlingCode;
}

function statementsIn(content: CaseContent): readonly Statement[] {
  return Object.values(content)
    .filter((each): each is Statement[] => Array.isArray(each))
    .flat();
}

export function contentFacts(content: CaseContent): ContentFacts {
  const statements = statementsIn(content);
  return {
    categories: PERSON_CATEGORIES.filter((category) => category === 'identity' || category in content),
    secret: statements.some((each) => each.professionalSecret === true),
    // Asked of what arrived and not of what the contract promises: the rule stands by itself.
    marked:
      (content as { subjectCategory?: unknown }).subjectCategory !== undefined &&
      statements.every((each) => (each as { kind?: unknown }).kind !== undefined),
    // Secrets go nowhere, so how strictly they are handled is not for others to see either.
    handling: strictest(statements.flatMap((each) => (each.professionalSecret === true ? [] : (each.handling ?? [])))),
  };
}
