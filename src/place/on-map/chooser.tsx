import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { FeatureId } from '../../content/model';
import type { MapChoice } from '../../state/overlay-state';
import { useExplorer, useLocalization, useT } from '../../ui/context';
import { FeatureSymbol } from '../../ui/feature-symbol';
import type { MapRegionProps } from '../../ui/map-handle';
import { useReturnFocus } from '../../ui/return-focus';
import { usePlaceBeside } from './use-place-beside';

type Props = Pick<MapRegionProps, 'map' | 'drawn'>;

/** Where several places lie under the pointer or the finger: which of them is meant. */
export function Chooser(props: Props) {
  const { state } = useExplorer();
  const choice = state.overlay.choice.value;
  useReturnFocus(choice && 'chooser');
  return choice && <Choice choice={choice} {...props} />;
}

/** How far each key leads from an item to the next. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

function Choice({ choice: { ids, position }, map, drawn }: Props & { readonly choice: MapChoice }) {
  const { state } = useExplorer();
  const t = useT();
  const card = useRef<HTMLDivElement>(null);
  // Where the map has moved under it, the list goes along.
  void drawn.value;
  usePlaceBeside(card, map, map.value?.pixelsOf(position) ?? null);
  const items = () => [...(card.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice begins at its first item
  useLayoutEffect(() => items()[0]?.focus({ preventScroll: true }), [ids]);
  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !card.current?.contains(target)) state.overlay.closeInspection();
    };
    // Before the map hears of the press, which may open another choice.
    document.addEventListener('pointerdown', closeOutside, { capture: true });
    return () => document.removeEventListener('pointerdown', closeOutside, { capture: true });
  }, [state]);
  function onKeyDown(event: KeyboardEvent): void {
    const all = items();
    const step = STEPS[event.key];
    const at = all.findIndex((item) => item.matches(':focus'));
    if (step) all[step(at, all.length)]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') state.overlay.closeInspection();
    if (!step && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <div class="map-chooser" ref={card} data-focus-after="map">
      <h2 id="chooser-title">{t('chooser.title', { count: ids.length })}</h2>
      <ul role="menu" aria-labelledby="chooser-title" onKeyDown={onKeyDown}>
        {ids.map((id) => (
          <Item key={id} id={id} />
        ))}
      </ul>
    </div>
  );
}

function Item({ id }: { readonly id: FeatureId }) {
  const { index, state } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const feature = index.features.get(id);
  if (feature === undefined) return null;
  const { name, lang } = nameOf(id);
  return (
    <li role="none">
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        onClick={() => state.select(id)}
        onPointerEnter={() => state.highlight(id)}
        onPointerLeave={() => state.highlight(null)}
        onFocus={() => state.highlight(id, 'focus')}
        onBlur={() => state.highlight(null)}
      >
        <FeatureSymbol feature={feature} size={20} />
        <span lang={lang}>{name}</span>
        <span class="aside">{t(`kind.${feature.properties.kind}`)}</span>
      </button>
    </li>
  );
}
