/** What Rolldown tells of a module when it makes chunks. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

/**
 * Tells whether a module is reached by static imports from another one, that one included.
 * @param start the end of the other one's path
 */
export function reachedFrom(start: string): (id: string, graph: ModuleGraph) => boolean {
  const known = new Map<string, boolean>();
  const isReached = (id: string, graph: ModuleGraph): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Imports may run in a circle in packages.
    known.set(id, id.endsWith(start));
    const isIt =
      id.endsWith(start) || (graph.getModuleInfo(id)?.importers ?? []).some((by) => isReached(by, graph));
    known.set(id, isIt);
    return isIt;
  };
  return isReached;
}
