import { useId, useRef, useState } from 'preact/hooks';
import { FILE_ENDINGS } from '../data/formats/file-endings';
import { useT } from '../ui/context';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
}

/** The ways to add data here: a chooser of files, and text; files may be dropped on the page too. */
export function AddData({ onFiles }: Props) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div class="steps own-add">
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {t('data.add')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={FILE_ENDINGS.join(',')}
          aria-label={t('data.add')}
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
        <span class="aside">{t('data.drop')}</span>
      </div>
      <PasteData onFiles={onFiles} />
    </>
  );
}

function PasteData({ onFiles }: Props) {
  const t = useT();
  const field = useId();
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    onFiles([new File([text], t('data.pasted'))]);
    setText('');
  };
  return (
    <details class="own-paste">
      <summary>{t('data.paste')}</summary>
      <label for={field}>{t('data.pasteLabel')}</label>
      <textarea
        id={field}
        rows={4}
        dir="ltr"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="button" class="button" onClick={add}>
        {t('data.pasteAdd')}
      </button>
    </details>
  );
}
