import { useState } from 'preact/hooks';
import { useAuthor } from './context';
import type { RawForm } from './form';
import { type MergedDraft, mergedDraft } from './merged-draft';
import type { JsonValue } from './protocol';

/** What stands in a form, and verbs for it. */
export interface FormDraft extends MergedDraft {
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
  const [{ raw, changed }, setMerged] = useState<MergedDraft>(() => mergedDraft(drafts.read(key), filled));
  return {
    raw,
    changed,
    isTouched: JSON.stringify(raw) !== JSON.stringify(filled),
    type: (next) => {
      setMerged({ raw: next, changed });
      drafts.keep(key, { base: filled, raw: next } as unknown as JsonValue);
    },
    reset: () => {
      setMerged({ raw: filled, changed: {} });
      drafts.drop(key);
    },
    drop: () => drafts.drop(key),
  };
}
