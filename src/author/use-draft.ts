import { useState } from 'preact/hooks';
import { useAuthor } from './context';
import type { RawForm } from './form';
import type { JsonValue } from './protocol';

/** What stands in a form, and verbs for it. */
export interface FormDraft {
  readonly raw: RawForm;
  /** Whether the author has typed anything that is not saved. */
  readonly isTouched: boolean;
  readonly type: (raw: RawForm) => void;
  /** Throws away what was typed. */
  readonly reset: () => void;
  /** What was typed is saved. */
  readonly drop: () => void;
}

/**
 * What is typed into a form, kept over reloads until it is saved. Where the file has changed meanwhile, fields that
 * were not touched show what stands there now.
 * @param key of the draft
 * @param filled what the fields show of the file
 */
export function useDraft(key: string, filled: RawForm): FormDraft {
  const { drafts } = useAuthor();
  const [raw, setRaw] = useState<RawForm>(() => mergedDraft(drafts.read(key), filled));
  return {
    raw,
    isTouched: JSON.stringify(raw) !== JSON.stringify(filled),
    type: (next) => {
      setRaw(next);
      drafts.keep(key, { base: filled, raw: next } as unknown as JsonValue);
    },
    reset: () => {
      setRaw(filled);
      drafts.drop(key);
    },
    drop: () => drafts.drop(key),
  };
}

/** A draft laid over what stands in the file now. */
export function mergedDraft(draft: JsonValue | undefined, filled: RawForm): RawForm {
  if (draft === undefined) return filled;
  const { base, raw } = draft as unknown as { readonly base: RawForm; readonly raw: RawForm };
  const touched = Object.entries(raw).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(base[key]),
  );
  return { ...filled, ...Object.fromEntries(touched) };
}
