import { CircleHelp } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { VERDICTS } from '../content/vocabulary';
import { useExplorer, useT } from '../ui/context';
import { Icon } from '../ui/icon';
import { VerdictMark } from '../ui/verdict-mark';

const KEY_ID = 'marks-key';

/** How long the mouse rests on the button until the key comes, and may be beside both until it goes. */
const REST_MS = 300;
const LEAVING_MS = 400;

/** Between the key and the edges of the window. */
const EDGE_PX = 8;

/** Less height than this below its button is too little for the key. */
const LEAST_HEIGHT_PX = 220;

/** What the lines under words and the marks behind them mean: at the head of each chapter, one hover or press away. */
export function MarksKey() {
  const { index } = useExplorer();
  const t = useT();
  const button = useRef<HTMLButtonElement>(null);
  const key = useRef<HTMLDivElement>(null);
  const isByHover = useRef(false);
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  function after(waitMs: number, act: () => void): void {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(act, waitMs);
  }

  function rest({ pointerType }: PointerEvent): void {
    if (pointerType !== 'mouse' || key.current?.matches(':popover-open')) return;
    after(REST_MS, () => {
      isByHover.current = true;
      key.current?.showPopover();
    });
  }

  function leave(): void {
    window.clearTimeout(timer.current);
    if (isByHover.current) after(LEAVING_MS, () => key.current?.hidePopover());
  }

  /** A press makes the key that has come by itself stay. */
  function press(event: MouseEvent): void {
    window.clearTimeout(timer.current);
    if (isByHover.current) event.preventDefault();
    isByHover.current = false;
  }

  function turn({ newState }: Pick<ToggleEvent, 'newState'>): void {
    if (newState === 'closed') isByHover.current = false;
    else if (button.current && key.current) placeBelow(key.current, button.current.getBoundingClientRect());
  }

  return (
    <div
      class="key-to-marks"
      onPointerLeave={leave}
      onPointerEnter={() => window.clearTimeout(timer.current)}
    >
      <button
        type="button"
        class="text-button"
        popoverTarget={KEY_ID}
        ref={button}
        onPointerEnter={rest}
        onClick={press}
      >
        <Icon node={CircleHelp} size={16} />
        {t('marks.key')}
      </button>
      <div id={KEY_ID} class="marks-key" popover="auto" ref={key} onToggle={turn}>
        <dl>
          <Line class="feature-link" text={t('marks.place')} />
          <Line class="layer-link" text={t('marks.layer')} />
          {index.hasClaims && <Line class="claim-link" text={t('marks.claim')} />}
          {(index.hasClaims ? VERDICTS : []).map((verdict) => (
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

/** Below its button, from where the text begins; where there is too little room, as high as the window. */
function placeBelow(key: HTMLElement, button: DOMRect): void {
  const below = window.innerHeight - button.bottom - EDGE_PX;
  const isRoomy = below >= LEAST_HEIGHT_PX;
  key.style.maxHeight = `${isRoomy ? below : window.innerHeight - 2 * EDGE_PX}px`;
  key.style.top = `${isRoomy ? button.bottom : EDGE_PX}px`;
  const wanted = getComputedStyle(key).direction === 'rtl' ? button.right - key.offsetWidth : button.left;
  const most = window.innerWidth - key.offsetWidth - EDGE_PX;
  key.style.left = `${Math.max(EDGE_PX, Math.min(wanted, most))}px`;
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
