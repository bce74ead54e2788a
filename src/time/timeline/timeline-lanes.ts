import { laneOf, TIMELINE_LANES } from '../../content/kinds';
import { LAYER_IDS } from '../../content/vocabulary';
import type { MessageKey } from '../../i18n/translator';
import type { TimelineEntry } from './layout';

export const TIMELINE_GROUPINGS = ['theme', 'layer'] as const;
export type TimelineGrouping = (typeof TIMELINE_GROUPINGS)[number];

/** A lane of the timeline: what is in it, and what it is called. */
export interface Lane {
  readonly id: string;
  readonly title: MessageKey;
  readonly entries: readonly TimelineEntry[];
}

/** The entries by what they are about, or by the layer that they are drawn in; lanes without entries are left out. */
export function timelineLanes(entries: readonly TimelineEntry[], grouping: TimelineGrouping): Lane[] {
  const lanes: Lane[] =
    grouping === 'theme'
      ? TIMELINE_LANES.map((lane) => ({
          id: lane,
          title: `time.theme.${lane}` as const,
          entries: entries.filter(({ dated }) => laneOf(dated.kind) === lane),
        }))
      : LAYER_IDS.map((layer) => ({
          id: layer,
          title: `layer.${layer}` as const,
          entries: entries.filter(({ dated }) => dated.layer === layer),
        }));
  return lanes.filter(({ entries: own }) => own.length > 0);
}
