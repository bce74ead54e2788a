import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { KINDS } from '../../content/kinds';
import { ARCHIVE_PARTS } from '../../content/layer-archive';
import type { LayerId } from '../../content/vocabulary';
import { hasOwnSymbol } from '../../symbology/shapes';
import type { StyleExtension } from '../style/style-extension';
import { archiveSource, archiveTiles, metadataOf } from './archive-address';
import type { OpenArchive } from './open-archive';
import { copyOf, type Substitutes } from './rewrite-style';

/** Layers of the style for what alone is open, spoken of or pointed at, which features of archives never are. */
const FOR_CHOSEN = /^(?:open-|named-|point-rings$|route-glow$|amounts$)/;

/** The style with archives: each is drawn by copies of the layers that draw what it holds more of. */
export function withArchives(archives: readonly OpenArchive[]): StyleExtension {
  return (style) => ({
    ...style,
    sources: { ...style.sources, ...Object.fromEntries(archives.map(sourceOf)) },
    layers: style.layers.flatMap((layer) => [
      ...archives.flatMap((archive) => copies(layer, archive)),
      layer,
    ]),
  });
}

function sourceOf(archive: OpenArchive): [string, StyleSpecification['sources'][string]] {
  const { name, bounds, minzoom, maxzoom } = archive;
  return [
    archiveSource(name),
    { type: 'vector', tiles: [archiveTiles(name)], bounds: [...bounds], minzoom, maxzoom },
  ];
}

/** Below the layer itself, as what the atlas tells of is in front. */
function copies(layer: LayerSpecification, archive: OpenArchive): LayerSpecification[] {
  if (!('source' in layer)) return [];
  return archive.layer === null ? groundCopies(layer, archive) : contentCopies(layer, archive, archive.layer);
}

function contentCopies(
  layer: LayerSpecification & { source: string },
  { name, parts }: OpenArchive,
  of: LayerId,
): LayerSpecification[] {
  const part = ARCHIVE_PARTS.find((candidate) => candidate === layer.source);
  if (part === undefined || !parts.includes(part) || FOR_CHOSEN.test(layer.id)) return [];
  const id = `${archiveSource(name)}/${layer.id}`;
  const copy = copyOf(layer, {
    id,
    source: archiveSource(name),
    sourceLayer: part,
    substitutes: ofLayer(of),
  });
  // The zoom from which areas are seen is that of the atlas's own.
  const seen = part === 'areas' ? { minzoom: 0 } : {};
  return [{ ...copy, ...seen, metadata: metadataOf(of) }];
}

/** What features of an archive may leave out, and what they cannot know. */
function ofLayer(layer: LayerId): Substitutes {
  const symbols = KINDS.filter((kind) => hasOwnSymbol(layer, kind));
  const kind = ['coalesce', ['get', 'kind'], ''];
  const unbuilt = [
    'in',
    ['get', 'status'],
    ['literal', ['announced', 'preparatory', 'stalled', 'cancelled']],
  ];
  const symbol = symbols.length > 0 ? ['match', kind, [...symbols], kind, ''] : '';
  return {
    layer,
    id: ['to-string', ['coalesce', ['get', 'id'], '']],
    name: ['to-string', ['coalesce', ['get', 'name'], '']],
    kind,
    route: '',
    unbuilt,
    grade: ['coalesce', ['get', 'grade'], 'B'],
    importance: ['coalesce', ['get', 'importance'], 5],
    from: ['coalesce', ['get', 'from'], -9999],
    to: ['coalesce', ['get', 'to'], 9999],
    pattern: ['case', unbuilt, 'road-planned', 'road-built'],
    image: ['concat', `${layer}/`, ['case', unbuilt, 'hollow', 'solid'], '/', symbol],
  };
}

const GROUND_SOURCE = /^(?:ground|streets)-(?:areas|lines|points)$/;

/** A layer of the ground for each part that it draws of an archive. */
function groundCopies(
  layer: LayerSpecification & { source: string },
  { name, parts }: OpenArchive,
): LayerSpecification[] {
  if (!GROUND_SOURCE.test(layer.source)) return [];
  const text = JSON.stringify(layer);
  return parts
    .filter((part) => text.includes(`"${part}"`))
    .map((part) =>
      copyOf(layer, {
        id: `${archiveSource(name)}/${part}/${layer.id}`,
        source: archiveSource(name),
        sourceLayer: part,
        substitutes: { part },
      }),
    );
}
