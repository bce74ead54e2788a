import { Check, Copy } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../i18n/translator';
import { useT } from './context';
import { type Copied, copyText } from './copy-text';
import { Icon } from './icon';

interface Props {
  readonly label: MessageKey;
  readonly text: () => string;
  /** Id of the element that says what is copied, where several buttons are called the same. */
  readonly describedBy: string;
  /** Says so to those who do not see the tick. */
  readonly onCopied: () => void;
}

/** Copies a text; where the browser does not let it, shows the text for the reader to copy. */
export function CopyButton({ label, text, describedBy, onCopied }: Props) {
  const t = useT();
  const [copied, setCopied] = useState<Copied | null>(null);
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
      {copied === 'refused' && <ByHand text={text()} />}
    </>
  );
}

/** A text, chosen already, to be copied with the keyboard or the system's menu. */
function ByHand({ text }: { readonly text: string }) {
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
