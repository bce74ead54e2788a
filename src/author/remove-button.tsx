import { useState } from 'preact/hooks';
import { useWords } from './words';

/** Asks once more before it takes something away; that can be undone too. */
export function RemoveButton({ onRemove }: { readonly onRemove: () => void }) {
  const w = useWords();
  const [isSure, setSure] = useState(false);
  return (
    <button type="button" class="text-button" onClick={isSure ? onRemove : () => setSure(true)}>
      {w(isSure ? 'edit.removeSure' : 'edit.remove')}
    </button>
  );
}
