import { ChevronDown, ChevronUp } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useSearch } from '../search/context';
import { SearchBox } from '../search/search-box';
import { AsyncContent } from '../ui/async-content';
import { Boundary } from '../ui/boundary';
import { useExplorer, useT } from '../ui/context';
import { IconButton } from '../ui/icon-button';
import { useReturnFocus } from '../ui/return-focus';
import { Masthead } from './masthead';
import { openedParts } from './opened';
import { nextSheetStop, useSheetDrag } from './sheet-drag';
import { TabList, TabPanel } from './tab-list';

interface Props {
  /** Where two main parts of a page would be one too many; hidden or not, its style shows it. */
  readonly hidden?: boolean;
}

/** Story, layers and the open feature: beside the map on wide screens, in a sheet over it on narrow ones. */
export function Panel({ hidden = false }: Props) {
  const { state } = useExplorer();
  const { search } = useSearch();
  const t = useT();
  const panel = useRef<HTMLElement>(null);
  const feature = state.feature.value;
  const claim = state.claim.value;
  const open = feature ?? claim;
  useReturnFocus(open);
  return (
    <main
      id="panel"
      class={`panel sheet-${state.panel.sheet.value}`}
      ref={panel}
      tabIndex={-1}
      hidden={hidden}
      aria-label={t('panel.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open !== null) state.close();
      }}
    >
      <PanelHead>
        <Boundary>
          <SearchBox
            search={search}
            parts={openedParts}
            onClaim={(id) => state.openClaim(id)}
            onSource={(id) => state.showSource(id)}
          />
        </Boundary>
      </PanelHead>
      {open === null ? <TabList /> : null}
      {/* What has the focus is seen. */}
      <div class="panel-body" onFocusIn={() => state.panel.raiseSheet()}>
        <Boundary key={open ?? state.panel.tab.value}>
          {open === null ? (
            <TabPanel />
          ) : (
            <AsyncContent of={openedParts}>
              {({ FeaturePanel, ClaimPanel }) => (
                <>
                  {feature !== null && <FeaturePanel key={feature} id={feature} />}
                  {claim !== null && <ClaimPanel key={claim} id={claim} />}
                </>
              )}
            </AsyncContent>
          )}
        </Boundary>
      </div>
    </main>
  );
}

/** Name, search, language and theme; on narrow screens it is the handle of the sheet, beside its two buttons. */
function PanelHead({ children }: { readonly children: ComponentChildren }) {
  const { state } = useExplorer();
  const t = useT();
  const drag = useSheetDrag(state);
  const stop = state.panel.sheet.value;
  return (
    <div class="panel-head" {...drag}>
      <span class="grip-bar" data-tip={t('panel.drag')} />
      <Masthead />
      {children}
      <div class="sheet-buttons">
        <IconButton
          icon={ChevronUp}
          label={t('panel.more')}
          disabled={stop === 'full'}
          onClick={() => state.panel.setSheet(nextSheetStop(stop, 1))}
        />
        <IconButton
          icon={ChevronDown}
          label={t('panel.less')}
          disabled={stop === 'closed'}
          onClick={() => state.panel.setSheet(nextSheetStop(stop, -1))}
        />
      </div>
    </div>
  );
}
