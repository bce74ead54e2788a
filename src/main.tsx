import './early/stand-ins';
import './app/styles/main.css';
import start from 'virtual:atlas';
import { bindExplorer } from './app/bind-explorer';
import { openState } from './app/open-state';
import { showExplorer } from './app/show-explorer';
import { indexAtlas } from './content/atlas-index';
import { withCoarseLines } from './content/coded-lines';
import { storyOf } from './content/mentions';
import { siteRoot } from './early/site-root';
import { trustOwnScripts } from './early/trusted-scripts';

trustOwnScripts(window, siteRoot(document));

const atlas = withCoarseLines(start);
const index = indexAtlas({ ...atlas, ...storyOf(atlas.chapters) });
const opened = openState(index, atlas, window);
const explorer = bindExplorer({ ...opened, index, atlas, window });

// Not awaited at the top: code that is loaded later imports this file's, and would wait for it to end.
showExplorer(explorer, window).catch(reportError);
