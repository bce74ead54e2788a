import { resource } from '../state/resource';

/** The pictures of the facts and what draws them, fetched when a chapter that shows one is first read or printed. */
export const figureLibrary = resource(async () => {
  const [{ FactFigure }, { default: facts }] = await Promise.all([
    import('./fact-figure'),
    import('virtual:atlas/figures'),
  ]);
  return { FactFigure, facts };
});
