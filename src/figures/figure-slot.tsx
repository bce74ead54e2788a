import type { FigureId } from '../content/model';
import { AsyncContent } from '../ui/async-content';
import { useExplorer } from '../ui/context';
import { FeatureLink } from '../ui/feature-link';
import { SourceButtons } from '../ui/source-buttons';
import { figureLibrary } from './figure-library';

/** A picture of facts in the explorer's prose. It comes late; its room is kept, so that no line of the text moves. */
export function FigureSlot({ id }: { readonly id: FigureId }) {
  const room = useExplorer().index.rooms[id];
  return (
    <div class="figure-slot" style={room === undefined ? undefined : { minHeight: `${room}rem` }}>
      <AsyncContent of={figureLibrary}>
        {({ FactFigure, facts }) => (
          <FactFigure id={id} facts={facts} Place={FeatureLink} Sources={SourceButtons} isOpen={false} />
        )}
      </AsyncContent>
    </div>
  );
}
