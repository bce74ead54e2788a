import { Download } from 'lucide';
import { bibtexFile } from '../../content/citation/bibtex';
import { CSL_JSON_TYPE, cslJson } from '../../content/citation/csl-json';
import type { References } from '../../content/citation/references';
import type { Source, SourceId } from '../../content/model';
import { useExplorer } from '../context';
import { Icon } from '../icon';
import { saveText } from './save-text';

interface Props {
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly references: References;
}

/** The whole bibliography as a file, in two formats. */
export function SaveSources({ sources, references }: Props) {
  const { t } = useExplorer();
  const saveBibtex = () => {
    const text = bibtexFile(Object.values(references).map(({ bibtex }) => bibtex));
    saveText({ name: 'corridor-atlas.bib', type: 'application/x-bibtex', text }, document);
  };
  const saveCsl = () => {
    const text = cslJson([...sources.values()]);
    saveText({ name: 'corridor-atlas.csl.json', type: CSL_JSON_TYPE, text }, document);
  };
  return (
    <div class="source-actions">
      <button type="button" class="text-button" onClick={saveBibtex}>
        <Icon node={Download} size={16} />
        {t.value('sources.saveBibtex')}
      </button>
      <button type="button" class="text-button" onClick={saveCsl}>
        <Icon node={Download} size={16} />
        {t.value('sources.saveCsl')}
      </button>
    </div>
  );
}
