import type { ClaimId, SourceId } from '../content/model';
import type { ViewState } from '../state/view-state';
import type { ResultTarget } from './search-field';

/** What opens a claim, and a source. */
export interface Openers {
  readonly onClaim: (id: ClaimId) => void;
  readonly onSource: (id: SourceId) => void;
}

/** Opens what a reader has chosen from the list. */
export function openChoice(choice: ResultTarget, state: ViewState, { onClaim, onSource }: Openers): void {
  if (choice.kind === 'position') {
    state.goTo(choice.position);
    return;
  }
  const { id, group } = choice.hit;
  const own = id.slice(id.indexOf(':') + 1);
  switch (group) {
    case 'feature':
    case 'stop':
      state.select(own);
      break;
    case 'chapter':
      state.showChapter(own);
      break;
    case 'claim':
      onClaim(own);
      break;
    case 'source':
      onSource(own);
      break;
  }
}
