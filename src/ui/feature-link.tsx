import type { ComponentChildren } from 'preact';
import type { FeatureId } from '../content/model';
import { isWithin } from '../content/years';
import { useExplorer, useLocalization } from './context';
import { OutOfRangeNote } from './out-of-range-note';
import { useDerived, useIsHighlighted } from './use-derived';
import { ViewLink } from './view-link';

/** The id of a mention in the chapter that is shown, by its place. */
export const mentionId = (place: number) => `mention-${place}`;

interface Props {
  readonly id: FeatureId;
  readonly children?: ComponentChildren;
  readonly class?: string;
  /** Its place among the mentions of a chapter, where it stands in the prose. */
  readonly mention?: number;
}

/**
 * A link to a feature: the pointer or the focus on it highlights the feature on the map, choosing it opens it. Outside the
 * years shown it is muted, and says so.
 */
export function FeatureLink({ id, children, class: name, mention }: Props) {
  const { index, state } = useExplorer();
  const { nameOf } = useLocalization();
  const named = nameOf(id);
  const highlighted = useIsHighlighted(id) ? ' lit' : '';
  const isThere = useDerived(
    () => isWithin(index.features.get(id)?.time, state.years.range.value),
    [id, index, state],
  );
  const outside = isThere.value ? '' : ' outside';
  return (
    <ViewLink
      opens={{ feature: id }}
      onOpen={() => state.select(id)}
      class={`${name ?? 'feature-link'}${highlighted}${outside}`}
      id={mention === undefined ? undefined : mentionId(mention)}
      data-mention={mention}
      onPointerEnter={() => state.highlight(id, 'pointer')}
      onPointerLeave={() => state.highlight(null)}
      onFocus={() => state.highlight(id, 'focus')}
      onBlur={() => state.highlight(null)}
    >
      {children ?? <span lang={named.lang}>{named.name}</span>}
      <OutOfRangeNote id={id} />
    </ViewLink>
  );
}
