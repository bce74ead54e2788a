import { CircleHelp } from 'lucide';
import { useRef } from 'preact/hooks';
import { VERDICTS } from '../content/vocabulary';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { VerdictMark } from '../ui/verdict-mark';

const KEY_ID = 'marks-key';

/** What the lines under words and the marks behind them mean: at the head of each chapter, one hover or press away. */
export function MarksKey() {
  const t = useT();
  const key = useRef<HTMLDivElement>(null);
  return (
    <div class="marks">
      <button
        type="button"
        class="text-button"
        popoverTarget={KEY_ID}
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && key.current?.showPopover()}
      >
        <Icon node={CircleHelp} size={16} />
        {t('marks.key')}
      </button>
      <div
        id={KEY_ID}
        class="marks-key"
        popover="auto"
        ref={key}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && key.current?.hidePopover()}
      >
        <dl>
          <Line class="feature-link" text={t('marks.place')} />
          <Line class="layer-link" text={t('marks.layer')} />
          <Line class="claim-link" text={t('marks.claim')} />
          {VERDICTS.map((verdict) => (
            <div key={verdict}>
              <dt>
                <VerdictMark verdict={verdict} /> {t(`verdict.${verdict}`)}
              </dt>
              <dd>{t(`verdictMeans.${verdict}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}

function Line({ class: name, text }: { readonly class: string; readonly text: string }) {
  const t = useT();
  return (
    <div>
      <dt>
        <span class={name}>{t('marks.sample')}</span>
      </dt>
      <dd>{text}</dd>
    </div>
  );
}

/** How to read the marks, said where the first of them stands: below the passage that has it, in the first chapter. */
export function MarksNote() {
  const { t } = useExplorer();
  return <p class="marks-note aside">{t.value('marks.note')}</p>;
}
