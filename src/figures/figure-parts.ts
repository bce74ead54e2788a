import type { ComponentChildren, ComponentType } from 'preact';
import type { FeatureId, SourceId } from '../content/model';

/** How what a picture speaks of is written where it stands: in the explorer, on a plain page, on paper. */
export interface FigureParts {
  readonly Place: ComponentType<{ readonly id: FeatureId; readonly children?: ComponentChildren }>;
  readonly Sources: ComponentType<{ readonly ids: readonly SourceId[]; readonly of: string }>;
  /** Where nothing can be opened the table stands open. */
  readonly isOpen: boolean;
}
