import './early/stand-ins';
import './app/styles/main.css';
import start from 'virtual:atlas';
import { bindExplorer } from './app/bind-explorer';
import { openState } from './app/open-state';
import { openedParts, opensPanel } from './app/opened';
import { showExplorer } from './app/show-explorer';
import { indexAtlas } from './content/atlas-index';
import { withCoarseLines } from './content/coded-lines';
import { storyOf } from './content/mentions';
import { isPainted } from './early/activate';
import { siteRoot } from './early/site-root';
import { trustOwnScripts } from './early/trusted-scripts';
import { resource, settled } from './state/resource';

trustOwnScripts(window, siteRoot(document));

const story = resource(async () => (await import('virtual:atlas/story')).default);

/** Begins at once with what the page shows; for what else an address opens, the story may be needed. */
async function begin(): Promise<void> {
  const [told] = await Promise.all([
    isPainted(document) ? null : settled(story),
    opensPanel(window.location) ? settled(openedParts) : null,
  ]);
  const chapters = told?.kind === 'ready' ? told.value : start.chapters;
  const atlas = withCoarseLines({ ...start, chapters });
  const index = indexAtlas({ ...atlas, ...storyOf(chapters) });
  const opened = openState(index, atlas, window);
  await showExplorer(bindExplorer({ ...opened, index, atlas, story, window }), window);
}

// Not awaited at the top: code that is loaded later imports this file's, and would wait for it to end.
begin().catch(reportError);
