import { CircleHelp } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { VERDICTS } from '../content/vocabulary';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { VerdictMark } from '../ui/verdict-mark';

const KEY_ID = 'marks-key';

/** How long the mouse may be between the button and the key before the key goes. */
const LEAVING_MS = 300;

/** What the lines under words and the marks behind them mean: at the head of each chapter, one hover or press away. */
export function MarksKey() {
  const t = useT();
  const key = useRef<HTMLDivElement>(null);
  const [isByHover, setByHover] = useState(false);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  function enter({ pointerType }: PointerEvent): void {
    window.clearTimeout(timer.current);
    if (pointerType !== 'mouse' || key.current?.matches(':popover-open')) return;
    key.current?.showPopover();
    setByHover(true);
  }

  function leave(): void {
    if (isByHover) timer.current = window.setTimeout(() => key.current?.hidePopover(), LEAVING_MS);
  }

  return (
    <div
      class="key-to-marks"
      onPointerLeave={leave}
      onPointerEnter={() => window.clearTimeout(timer.current)}
    >
      {/* A press makes the key that has come by itself stay. */}
      <button
        type="button"
        class="text-button"
        popoverTarget={KEY_ID}
        popoverTargetAction={isByHover ? 'show' : 'toggle'}
        onPointerEnter={enter}
        onClick={() => setByHover(false)}
      >
        <Icon node={CircleHelp} size={16} />
        {t('marks.key')}
      </button>
      <div
        id={KEY_ID}
        class="marks-key"
        popover="auto"
        ref={key}
        onToggle={({ newState }) => newState === 'closed' && setByHover(false)}
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
