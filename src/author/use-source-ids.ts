import { useEffect } from 'preact/hooks';
import { useExplorer } from '../ui/context';

/** The ids of the bibliography; none until it has come. */
export function useSourceIds(): readonly string[] {
  const { sources } = useExplorer().library;
  useEffect(() => sources.load(), [sources]);
  const { value } = sources.state;
  return value.kind === 'ready' ? [...value.value.keys()] : [];
}
