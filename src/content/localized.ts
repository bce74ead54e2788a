import type { Fact } from './fact';
import { FIRST_LANGUAGE } from './first-language';
import type { ClaimText, FeatureText, Language, LocalizedText } from './language';
import type { Claim, Details } from './model';

/** A claim with the language that its texts are in. */
export type LocalizedClaim = Claim & { readonly lang: Language };

/** A fact with the language that its value is in. */
export type LocalizedFact = Fact & { readonly lang: Language };

/** The details of a feature in the reader's language. */
export interface LocalizedDetails extends Omit<Details, 'facts' | 'grade_note'> {
  readonly facts: readonly LocalizedFact[];
  readonly note: LocalizedText | null;
}

/** @param text what the language says of the claim; without it, it stays in the first language */
export function localizeClaim(claim: Claim, text: ClaimText | undefined, lang: Language): LocalizedClaim {
  return text === undefined ? { ...claim, lang: FIRST_LANGUAGE } : { ...claim, ...text, lang };
}

/** @param text what the language says of the feature; what it does not say stays in the first language */
export function localizeDetails(
  { facts, sources, grade_note }: Details,
  text: FeatureText | undefined,
  lang: Language,
): LocalizedDetails {
  const told = facts.map((fact, place): LocalizedFact => {
    const value = text?.facts?.[place];
    return value === undefined ? { ...fact, lang: FIRST_LANGUAGE } : { ...fact, value, lang };
  });
  return { facts: told, sources, note: noteOf(grade_note, text?.grade_note, lang) };
}

function noteOf(english: string | undefined, told: string | undefined, lang: Language): LocalizedText | null {
  if (told !== undefined) return { text: told, lang };
  return english === undefined ? null : { text: english, lang: FIRST_LANGUAGE };
}
