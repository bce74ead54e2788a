import type { AtlasIndex } from '../content/atlas-index';
import { archiveFile } from '../content/layer-archive';
import type { ArchiveTiles } from '../map/archive/archive-tiles';
import type { ArchiveFailure, ArchiveFault, MapArchive } from '../map/archive/map-archive';
import type { DetailEntry } from '../map/detail/detail-file';
import type { FallbackView } from '../map/fallback-view';
import type { GroundArchives, GroundFile } from '../map/ground';
import type { MapRecord } from '../state/map-record';

const EMPTY = { type: 'FeatureCollection' as const, features: [] };

interface Parts {
  readonly view: Pick<FallbackView, 'drawsTiles'>;
  readonly index: Pick<AtlasIndex, 'archives'>;
  /** Address of the folder that holds `geo/`. */
  readonly site: string;
  /** What is drawn, or what is left out, has changed. */
  readonly onChange: () => void;
}

/** Whether a file of the detailed ground is an archive of tiles. */
export const isArchiveEntry = ({ file }: DetailEntry): boolean => file.endsWith('.pmtiles');

/** The archives of tiles that the map draws: those of layers that are shown, and those of the ground in view. */
export class MapArchives {
  readonly #parts: Parts;
  /** Null until the first archive is wanted: most atlases have none. */
  #tiles: ArchiveTiles | null = null;
  readonly #failures = new Map<string, ArchiveFault>();
  readonly #opening = new Map<string, Promise<void>>();
  #wanted: readonly MapArchive[] = [];
  #drawn = '';
  #ground: GroundArchives | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** For the map: what of the archives is open; the same object until that changes. */
  get ground(): GroundArchives | null {
    return this.#ground;
  }

  /** What is wanted and not drawn. */
  get failures(): readonly ArchiveFailure[] {
    return this.#wanted.flatMap((archive) => {
      const fault = this.#faultOf(archive.name);
      return fault === undefined ? [] : [{ archive, fault }];
    });
  }

  isLeftOut(name: string): boolean {
    return this.#failures.has(groundName(name));
  }

  /** A map that has fallen back to SVG draws none, though they are open. */
  #faultOf(name: string): ArchiveFault | undefined {
    return this.#parts.view.drawsTiles ? this.#failures.get(name) : 'unable';
  }

  /** The layers that are shown have changed, or the files of the ground in view. */
  want(record: Pick<MapRecord, 'layers'>, entries: readonly DetailEntry[]): void {
    const { index, site } = this.#parts;
    const ofLayers = index.archives
      .filter(({ layer }) => record.layers.includes(layer))
      .map(
        ({ layer }): MapArchive => ({ name: layer, layer, address: new URL(archiveFile(layer), site).href }),
      );
    const ofGround = entries.filter(isArchiveEntry).map((entry) => groundArchive(entry, site));
    this.#wanted = [...ofLayers, ...ofGround];
    for (const archive of ofLayers) void this.#open(archive);
    this.#report();
  }

  /** Opens an archive of the ground. @returns a file of the ground without features of its own */
  async load(entry: DetailEntry): Promise<GroundFile> {
    await this.#open(groundArchive(entry, this.#parts.site));
    return {
      name: entry.name,
      family: 'streets',
      collections: { areas: EMPTY, lines: EMPTY, points: EMPTY },
    };
  }

  /** Tries again what failed. */
  retry(): void {
    this.#failures.clear();
    for (const archive of this.#wanted) void this.#open(archive);
  }

  /** Once at a time for each. */
  #open(archive: MapArchive): Promise<void> {
    const { name } = archive;
    if (this.#failures.has(name) || this.#tiles?.isOpen(name)) return Promise.resolve();
    const opening = this.#opening.get(name) ?? this.#try(archive).finally(() => this.#opening.delete(name));
    this.#opening.set(name, opening);
    return opening;
  }

  async #try(archive: MapArchive): Promise<void> {
    const fault = this.#parts.view.drawsTiles ? await this.#faultOfOpening(archive) : 'unable';
    if (fault !== null) this.#failures.set(archive.name, fault);
    this.#report();
  }

  async #faultOfOpening(archive: MapArchive): Promise<ArchiveFault | null> {
    try {
      const { ArchiveTiles } = await import('../map/archive/archive-tiles');
      this.#tiles ??= new ArchiveTiles();
      return await this.#tiles.open(archive);
    } catch (error) {
      console.warn('What reads archives of tiles could not be loaded:', error);
      return 'missing';
    }
  }

  #report(): void {
    const drawn = this.#wanted.map(
      ({ name }) => `${name} ${this.#tiles?.isOpen(name)} ${this.#faultOf(name)}`,
    );
    if (drawn.join() === this.#drawn) return;
    this.#drawn = drawn.join();
    const [tiles, extension] = [this.#tiles, this.#tiles?.extension(this.#wanted)];
    this.#ground = tiles && extension ? { extension, load: tiles.load } : null;
    this.#parts.onChange();
  }
}

const groundName = (name: string): string => `ground-${name}`;

const groundArchive = ({ name, file }: DetailEntry, site: string): MapArchive => ({
  name: groundName(name),
  layer: null,
  address: new URL(`geo/basemap/detail/${file}`, site).href,
});
