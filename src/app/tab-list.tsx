import type { Tab } from '../state/panel-state';
import { useExplorer, useT } from '../ui/context';
import { tabRow, tabsOf } from './tabs';

/** The row of tabs; the arrow keys go from one to the next. */
export function TabList() {
  const { index, state } = useExplorer();
  const t = useT();
  const tabs = tabsOf(index);
  const shown = state.panel.tab.value;
  const choose = (tab: Tab) => {
    state.showTab(tab);
    state.panel.raiseSheet();
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={t('panel.label')}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        const step = (event.key === 'ArrowRight') === (t.dir === 'ltr') ? 1 : -1;
        const next = tabs.at((tabs.findIndex(({ id }) => id === shown) + step) % tabs.length)?.id ?? 'story';
        choose(next);
        document.getElementById(`tab-${next}`)?.focus();
      }}
    >
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={shown === id}
          aria-controls="tabpanel"
          tabIndex={shown === id ? 0 : -1}
          onClick={() => choose(id)}
        >
          {t(label)}
        </button>
      ))}
    </div>
  );
}

/** What the tab shown holds. */
export function TabPanel() {
  const { state } = useExplorer();
  const tab = state.panel.tab.value;
  const Content = tabRow(tab)?.Content;
  return (
    <div id="tabpanel" role="tabpanel" tabIndex={-1} aria-labelledby={`tab-${tab}`}>
      {Content && <Content />}
    </div>
  );
}
