import type { FigureId } from '../content/model';
import { AsyncContent } from '../ui/async-content';
import { useExplorer, useT } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';
import { figureLibrary } from './figure-library';
import type { FigureParts } from './figure-parts';

/** A picture of facts in the explorer's prose. It comes late; its room is kept, so that no line of the text moves. */
export function FigureSlot({ id }: { readonly id: FigureId }) {
  return (
    <div class="figure-slot" data-figure={id}>
      <AsyncContent of={figureLibrary}>
        {({ FactFigure, facts }) => (
          <FactFigure id={id} facts={facts} Place={FeatureLink} Sources={SourceButtons} isOpen={false} />
        )}
      </AsyncContent>
    </div>
  );
}

/** Numbers that lead to the sources in the bibliography. */
const SourceButtons: FigureParts['Sources'] = ({ ids, of }) => {
  const { state } = useExplorer();
  const t = useT();
  return (
    <span class="reading-sources">
      {ids.map((id, place) => (
        <button
          key={id}
          type="button"
          class="text-button"
          aria-label={t('figures.source', { number: place + 1, name: of })}
          onClick={() => state.showSource(id)}
        >
          {`[${place + 1}]`}
        </button>
      ))}
    </span>
  );
};
