import type { ComponentType } from 'preact';
import type { AtlasIndex } from '../content/atlas-index';
import { HAS_YEARS } from '../content/years';
import type { MessageKey } from '../i18n/translator';
import { RideDock } from '../ride/ride-dock';
import { RideTab } from '../ride/ride-tab';
import { useSources } from '../sources/context';
import type { Tab } from '../state/panel-state';
import { resource } from '../state/resource';
import { StoryTab } from '../story/story-tab';
import { TimeDock } from '../time/time-dock';
import { AsyncContent } from '../ui/async-content';
import { useExplorer } from '../ui/context';
import { openedParts } from './opened';

export interface TabRow {
  readonly id: Tab;
  readonly label: MessageKey;
  readonly Content: ComponentType;
  /** What stands below the map while the tab is shown; by default the axis of time. */
  readonly Dock?: ComponentType;
  /** Whether an atlas has something to show on it; by default it has. */
  readonly exists?: (index: AtlasIndex) => boolean;
}

/** The tabs of the panel, in order: one row each. */
const TABS: readonly TabRow[] = [
  { id: 'story', label: 'panel.story', Content: StoryTab },
  {
    id: 'ride',
    label: 'panel.ride',
    Content: RideTab,
    Dock: RideDock,
    exists: ({ rides }) => rides.size > 0,
  },
  { id: 'time', label: 'panel.time', Content: TimeTab, exists: () => HAS_YEARS },
  { id: 'check', label: 'panel.check', Content: CheckTab, exists: ({ hasClaims }) => hasClaims },
  { id: 'layers', label: 'panel.layers', Content: LayersTab },
  { id: 'sources', label: 'panel.sources', Content: SourcesTab },
];

/** The tabs that an atlas has. */
export const tabsOf = (index: AtlasIndex): readonly TabRow[] =>
  TABS.filter(({ exists }) => exists === undefined || exists(index));

export const tabRow = (tab: Tab): TabRow | undefined => TABS.find(({ id }) => id === tab);

/** The strip below the map: the axis that the reader moves along, of the way or of time. */
export function Dock() {
  const { state } = useExplorer();
  const Shown = tabRow(state.panel.tab.value)?.Dock ?? (HAS_YEARS ? TimeDock : undefined);
  return Shown ? <Shown /> : null;
}

const timeTab = resource(() => import('../time/time-tab'));
const checkTab = resource(() => import('../claims/check-tab'));
const sourcesTab = resource(() => import('../sources/sources-tab'));

function TimeTab() {
  return <AsyncContent of={timeTab}>{(loaded) => <loaded.TimeTab />}</AsyncContent>;
}

function CheckTab() {
  return <AsyncContent of={checkTab}>{(loaded) => <loaded.CheckTab />}</AsyncContent>;
}

function LayersTab() {
  return <AsyncContent of={openedParts}>{(loaded) => <loaded.LayersTab />}</AsyncContent>;
}

function SourcesTab() {
  const { state } = useExplorer();
  const { references } = useSources();
  return (
    <AsyncContent of={sourcesTab}>
      {(loaded) => (
        <loaded.SourcesTab
          references={references}
          open={state.panel.source.value ?? undefined}
          onClaim={(id) => state.openClaim(id)}
        />
      )}
    </AsyncContent>
  );
}
