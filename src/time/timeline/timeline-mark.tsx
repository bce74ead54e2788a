import { useMemo } from 'preact/hooks';
import type { BriefFeature, FeatureId } from '../../content/model';
import { outOfRange } from '../../content/years';
import { useExplorer, useLocalization, useT } from '../../ui/context';
import { FeatureSymbol } from '../../ui/feature-symbol';
import { OutOfRangeNote } from '../../ui/out-of-range-note';
import { useDerived, useIsHighlighted } from '../../ui/use-derived';
import { ViewLink } from '../../ui/view-link';
import { datesInWords, stagesInWords } from '../dates-in-words';
import { MARK_SIZE_PX, type PositionedEntry, ROW_HEIGHT_PX } from './layout';
import type { PixelRange } from './pack-rows';

interface Props {
  readonly placed: PositionedEntry;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onStop: (id: FeatureId) => void;
}

/** An event or a project in its lane: a link, which lights up with the map and the story. */
export function TimelineMark(props: Props) {
  const { index } = useExplorer();
  const feature = index.features.get(props.placed.dated.id);
  return feature ? <Mark {...props} feature={feature} /> : null;
}

function Mark({ placed, isStop, onStop, feature }: Props & { readonly feature: BriefFeature }) {
  const { state } = useExplorer();
  const { nameOf } = useLocalization();
  const t = useT();
  const { id } = feature;
  const { extent, row, nameWidth, stages } = placed;
  const [lit, outside] = [useIsLit(id), useIsOutside(feature)];
  const words = useMemo(
    () => [datesInWords(feature, t), stagesInWords(stages, t)].filter(Boolean).join(' · '),
    [feature, stages, t],
  );
  const { name, lang } = nameOf(id);
  return (
    <li
      class={`mark${lit ? ' lit' : ''}${outside ? ' outside' : ''}`}
      style={{
        insetBlockStart: `${row * ROW_HEIGHT_PX}px`,
        insetInlineStart: `${extent.start}px`,
        inlineSize: `${extent.end - extent.start + nameWidth}px`,
      }}
    >
      <ViewLink
        opens={{ feature: id }}
        onOpen={() => state.select(id)}
        data-mark={id}
        tabIndex={isStop ? 0 : -1}
        draggable={false}
        onPointerEnter={() => state.highlight(id, 'pointer')}
        onPointerLeave={() => state.highlight(null)}
        onFocus={() => {
          onStop(id);
          state.highlight(id, 'focus');
        }}
        onBlur={() => state.highlight(null)}
      >
        <Course placed={placed} feature={feature} />
        <span
          class={nameWidth > 0 ? 'mark-name' : 'unseen'}
          lang={lang}
          style={
            nameWidth > 0
              ? { insetInlineStart: `${extent.end - extent.start}px`, inlineSize: `${nameWidth}px` }
              : {}
          }
        >
          {name}
        </span>
        <span class="unseen">{words}</span>
        <OutOfRangeNote id={id} />
      </ViewLink>
    </li>
  );
}

/** Whether it is open, or has the pointer or the focus. */
function useIsLit(id: FeatureId): boolean {
  const { state } = useExplorer();
  const isOpen = useDerived(() => state.feature.value === id, [id, state]);
  const isHighlighted = useIsHighlighted(id);
  return isOpen.value || isHighlighted;
}

/** Whether it lies outside the years shown. */
function useIsOutside({ time }: BriefFeature): boolean {
  const { state } = useExplorer();
  return useDerived(() => outOfRange(time, state.years.range.value) !== null, [state, time]).value;
}

/** Its course: the way there from stage to stage, the blur of a date that is only roughly known, the mark, how it goes on. */
function Course({ placed, feature }: { readonly placed: PositionedEntry; readonly feature: BriefFeature }) {
  const { extent, centre, uncertainty, duration, dated } = placed;
  const from = ({ start, end }: PixelRange) => ({
    insetInlineStart: `${start - extent.start}px`,
    inlineSize: `${Math.max(0, end - start)}px`,
  });
  const isBlurred = dated.start.precision !== 'day';
  return (
    <>
      {extent.start < centre - MARK_SIZE_PX / 2 - 1 && (
        <span class="mark-way" style={from({ start: extent.start, end: centre })} />
      )}
      {isBlurred && <span class="mark-blur" style={from(uncertainty)} />}
      {duration !== null && duration.end > centre && <span class="mark-over" style={from(duration)} />}
      {duration === null && <span class="mark-on" style={from({ start: centre, end: extent.end })} />}
      <span
        class="mark-symbol"
        style={from({ start: centre - MARK_SIZE_PX / 2, end: centre + MARK_SIZE_PX / 2 })}
      >
        <FeatureSymbol feature={feature} size={17} />
      </span>
    </>
  );
}
