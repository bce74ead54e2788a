import type { ComponentChildren } from 'preact';
import { type OfflineContext, OfflineProvider } from '../offline/context';
import { type OnlineContext, OnlineProvider } from '../online/context';
import { type PrintContext, PrintProvider } from '../print/context';
import { type RideContext, RideProvider } from '../ride/context';
import { type SearchContext, SearchProvider } from '../search/context';
import { type SourcesContext, SourcesProvider } from '../sources/context';
import { type Presentation, PresentationProvider } from '../story/context';
import { type TimeContext, TimeProvider } from '../time/context';
import { type Explorer, ExplorerProvider } from '../ui/context';
import { type AppContext, AppProvider } from './context';

/** The context that all components share, and that of each feature. */
export interface Contexts {
  readonly explorer: Explorer;
  readonly app: AppContext;
  readonly sources: SourcesContext;
  readonly print: PrintContext;
  readonly time: TimeContext;
  readonly story: Presentation;
  readonly search: SearchContext;
  readonly ride: RideContext;
  readonly offline: OfflineContext;
  readonly online: OnlineContext;
}

interface Props {
  readonly contexts: Contexts;
  readonly children: ComponentChildren;
}

/** Provides each feature with its context. */
export function Providers({ contexts, children }: Props) {
  const { explorer, app, sources, print, time, story, search, ride, offline, online } = contexts;
  return (
    <ExplorerProvider value={explorer}>
      <AppProvider value={app}>
        <SourcesProvider value={sources}>
          <PrintProvider value={print}>
            <TimeProvider value={time}>
              <PresentationProvider value={story}>
                <SearchProvider value={search}>
                  <RideProvider value={ride}>
                    <OfflineProvider value={offline}>
                      <OnlineProvider value={online}>{children}</OnlineProvider>
                    </OfflineProvider>
                  </RideProvider>
                </SearchProvider>
              </PresentationProvider>
            </TimeProvider>
          </PrintProvider>
        </SourcesProvider>
      </AppProvider>
    </ExplorerProvider>
  );
}
