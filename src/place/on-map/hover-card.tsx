import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BriefFeature } from '../../content/model';
import { lineKm } from '../../geometry/line-length';
import { timeInWords } from '../../i18n/dates';
import { numberFormat } from '../../i18n/formats';
import type { MapHover } from '../../state/map-record';
import { useExplorer, useLocalization, useT } from '../../ui/context';
import { FeatureSymbol } from '../../ui/feature-symbol';
import type { MapRegionProps } from '../../ui/map-handle';
import { FeatureEyebrow } from '../feature-eyebrow';
import { HOVER_DETAILS_ID } from './hover-details';
import { HoverTiming } from './hover-timing';
import { usePlaceBeside } from './use-place-beside';

type Props = Pick<MapRegionProps, 'map' | 'drawn'>;

/**
 * Names what the mouse rests on, or the keyboard walks to, on the map. The card can be pointed at itself, stays until
 * its subject is left, and goes by Escape (WCAG 1.4.13). A finger opens a place at once, and needs none.
 */
export function HoverCard({ map, drawn }: Props) {
  const { index } = useExplorer();
  const shown = useSignal<MapHover | null>(null);
  const timing = useTiming(shown);
  const hover = shown.value;
  const feature = hover === null ? undefined : index.features.get(hover.id);
  if (hover === null || feature === undefined) return null;
  return <Card hover={hover} feature={feature} timing={timing} map={map} drawn={drawn} />;
}

function useTiming(shown: Signal<MapHover | null>): HoverTiming {
  const { state } = useExplorer();
  const [timing] = useState(
    () =>
      new HoverTiming((hover) => {
        shown.value = hover;
      }),
  );
  useSignalEffect(() => timing.hover(state.hovered.value));
  useEffect(() => {
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const dismiss = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest('.hover-card'))) timing.dismiss();
    };
    // A press opens something, and the wheel moves the map away.
    for (const event of ['pointerdown', 'wheel'] as const) document.addEventListener(event, dismiss, options);
    const onKey = (event: KeyboardEvent) => {
      const isPointed = shown.peek()?.by === 'pointer';
      // What is open behind a card of the mouse stays open.
      if (event.key === 'Escape' && timing.dismiss() && isPointed) event.stopPropagation();
    };
    document.addEventListener('keydown', onKey, options);
    return () => listening.abort();
  }, [timing, shown]);
  return timing;
}

interface CardProps extends Props {
  readonly hover: MapHover;
  readonly feature: BriefFeature;
  readonly timing: HoverTiming;
}

function Card({ hover, feature, timing, map, drawn }: CardProps) {
  const { index, state } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const card = useRef<HTMLDivElement>(null);
  // Where the map has moved under it, the card goes along.
  void drawn.value;
  const km = lineKm(feature.geometry);
  const position = index.position(feature.id);
  const ofPlace = position && map.value?.pixelsOf(position);
  usePlaceBeside(card, map, (km > 0 ? hover.at : ofPlace) ?? ofPlace ?? hover.at, hover.at);
  const { name, lang } = nameOf(feature.id);
  const onCard = (isOn: boolean) => () => {
    timing.setOnCard(isOn);
    state.highlight(isOn ? feature.id : null);
  };
  return (
    <div
      class="hover-card"
      role="tooltip"
      ref={card}
      onPointerEnter={onCard(true)}
      onPointerLeave={onCard(false)}
      // Whoever presses the card means its subject; the keyboard opens that in the list.
      onClick={() => {
        timing.dismiss();
        state.select(feature.id);
      }}
      onKeyDown={undefined}
    >
      <p class="hover-name">
        <FeatureSymbol feature={feature} size={20} />
        <strong lang={lang}>{name}</strong>
      </p>
      <div id={HOVER_DETAILS_ID}>
        <FeatureEyebrow
          feature={feature}
          dates={[lengthInWords(km), timeInWords(feature.time, feature.properties.time_precision ?? 'day', t)]
            .filter(Boolean)
            .join(' · ')}
        />
        {hover.others.length > 0 && <p class="aside">{t('hover.more', { count: hover.others.length })}</p>}
      </div>
    </div>
  );

  function lengthInWords(kilometres: number): string {
    const digits = numberFormat(t.locale, { maximumSignificantDigits: 2 });
    return kilometres > 0 ? t('feature.kilometres', { distance: digits.format(kilometres) }) : '';
  }
}
