import { Check, Copy } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../i18n/translator';
import { useT } from './context';
import { Icon } from './icon';

/** Whether a text was copied; where the browser refuses, it must be shown to be copied by hand. */
export type CopyResult = 'copied' | 'refused';

/**
 * Copies a text to the clipboard.
 * @param clipboard missing on pages that come over plain HTTP
 */
export async function copyText(
  text: string,
  clipboard: Pick<Clipboard, 'writeText'> | undefined,
): Promise<CopyResult> {
  try {
    if (clipboard === undefined) return 'refused';
    await clipboard.writeText(text);
    return 'copied';
  } catch (error) {
    if (error instanceof DOMException) return 'refused';
    throw error;
  }
}

interface Props {
  readonly label: MessageKey;
  readonly text: () => string;
  /** Id of the element that says what is copied, where several buttons are called the same. */
  readonly describedBy: string;
  /** Called after each copy, to announce it ({@link CopyStatus}). */
  readonly onCopied: () => void;
}

/** Copies a text; where the browser does not let it, shows the text for the reader to copy. */
export function CopyButton({ label, text, describedBy, onCopied }: Props) {
  const t = useT();
  const [copied, setCopied] = useState<CopyResult | null>(null);
  const copy = async () => {
    const now = await copyText(text(), navigator.clipboard);
    setCopied(now);
    if (now === 'copied') onCopied();
  };
  return (
    <>
      <button type="button" class="text-button" aria-describedby={describedBy} onClick={copy}>
        <Icon node={copied === 'copied' ? Check : Copy} size={16} />
        {t(label)}
      </button>
      {copied === 'refused' && <TextToCopy text={text()} />}
    </>
  );
}

/** A selected text, to be copied with the keyboard or the system's menu. */
function TextToCopy({ text }: { readonly text: string }) {
  const t = useT();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <label class="by-hand">
      <span class="aside">{t('sources.copyByHand')}</span>
      <textarea ref={field} readOnly rows={6} dir="ltr" value={text} />
    </label>
  );
}

/** Announces each copy. One serves many buttons, since screen readers watch each such region. */
export function CopyStatus({ times }: { readonly times: number }) {
  const t = useT();
  return (
    <p class="unseen" role="status">
      {times > 0 && <span key={times}>{t('sources.copied')}</span>}
    </p>
  );
}
