import { type ReadonlySignal, signal } from '@preact/signals';
import type { FindingCode } from '../data/clinic/finding-code';
import { MAX_FILE_BYTES } from '../data/formats/data-limits';
import { DataClient, DataError, type DataFailure } from '../data/worker/data-client';
import type { DataSummary } from '../data/worker/data-protocol';
import type { Bounds } from '../geometry/bounds';
import { isFull, type LayerStore } from './layer-store';
import { megabytes } from './megabytes';
import { OWN_COLOUR_NAMES, type OwnColour } from './own-colours';
import type { KeptLayer, OwnLayer } from './own-layer';
import type { OwnNotice } from './own-notice';

/** A file that is being read. */
export interface ReadingFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly readBytes: number;
  readonly features: number;
}

interface Parts {
  readonly store: LayerStore;
  /** Where the data should lie; null: anywhere. */
  readonly region: Bounds | null;
  /** Starts what reads a file. */
  readonly startClient?: () => DataClient;
}

const FAILURES: Readonly<Record<DataFailure, OwnNotice['kind']>> = {
  cancelled: 'cancelled',
  'too-slow': 'tooSlow',
  broken: 'broken',
};

/** The layers of a reader's own: signals to read, verbs to change them. They never leave the device. */
export class OwnLayers {
  readonly #parts: Required<Parts>;
  readonly #layers = signal<readonly OwnLayer[]>([]);
  readonly #reading = signal<ReadingFile | null>(null);
  readonly #notice = signal<OwnNotice | null>(null);
  #client: DataClient | null = null;
  #removed: KeptLayer | null = null;
  #lastNumber = 0;

  constructor({ store, region, startClient = () => new DataClient() }: Parts) {
    this.#parts = { store, region, startClient };
  }

  /** In the order in which they were added. */
  readonly layers: ReadonlySignal<readonly OwnLayer[]> = this.#layers;
  /** The file that is being read now. */
  readonly reading: ReadonlySignal<ReadingFile | null> = this.#reading;
  /** What was last done, or could not be. */
  readonly notice: ReadonlySignal<OwnNotice | null> = this.#notice;

  /** Reads what was kept of an earlier visit. */
  async restore(): Promise<void> {
    let kept: readonly KeptLayer[] = [];
    try {
      kept = await this.#parts.store.load();
    } catch (error) {
      console.warn('What was kept of your own data could not be read:', error);
    }
    for (const layer of kept) {
      this.#lastNumber = Math.max(this.#lastNumber, Number(layer.id.replace(/^\D+/, '')) || 0);
      await this.#open(layer);
    }
  }

  /** Reads files, one after the other; the first mends none of what was kept. */
  async add(files: readonly File[]): Promise<void> {
    for (const file of files) {
      this.#lastNumber += 1;
      const id = `own-${String(this.#lastNumber).padStart(6, '0')}`;
      const colour = this.#nextColour();
      const summary = await this.#open({ id, name: file.name, file, colour, isVisible: true, mends: [] });
      if (summary === null) continue;
      const { goodCount: count } = summary;
      this.#notice.value = { kind: count > 0 ? 'added' : 'nothing', name: file.name, count };
      await this.#keep(id);
    }
  }

  /** Ends the reading of a file. */
  cancel(): void {
    this.#client?.end('cancelled');
  }

  setVisible(id: string, isVisible: boolean): void {
    this.#change(id, { isVisible });
    void this.#keep(id);
  }

  setColour(id: string, colour: OwnColour): void {
    this.#change(id, { colour });
    void this.#keep(id);
  }

  /** Takes a layer away; {@link undoRemove} brings it back. */
  async remove(id: string): Promise<void> {
    const layer = this.#find(id);
    if (layer === undefined) return;
    layer.client.end();
    this.#removed = layer;
    this.#layers.value = this.#layers.value.filter((one) => one !== layer);
    this.#notice.value = { kind: 'removed', name: layer.name };
    await this.#parts.store.remove(id).catch((error: unknown) => console.warn('It is still kept:', error));
  }

  async undoRemove(): Promise<void> {
    const layer = this.#removed;
    if (layer === null) return;
    this.#removed = null;
    this.#notice.value = null;
    await this.#open(layer);
    await this.#keep(layer.id);
  }

  /** Mends all features with a finding of a kind. */
  async mend(id: string, code: FindingCode): Promise<void> {
    const layer = this.#find(id);
    if (layer === undefined) return;
    const { isMended, summary } = await layer.client.ask('mend', { code });
    this.#notice.value = { kind: isMended ? 'mended' : 'unmended', name: layer.name };
    if (isMended) await this.#showVersion(layer, summary);
  }

  async undoMend(id: string): Promise<void> {
    const layer = this.#find(id);
    if (layer === undefined) return;
    await this.#showVersion(layer, await layer.client.ask('undo', null));
  }

  dismiss(): void {
    this.#notice.value = null;
  }

  async #showVersion({ id, version }: OwnLayer, summary: DataSummary): Promise<void> {
    this.#change(id, { summary, mends: summary.mends, version: version + 1 });
    await this.#keep(id);
  }

  /** @returns null where it was not read */
  async #open(kept: KeptLayer): Promise<DataSummary | null> {
    const { name, file } = kept;
    if (file.size > MAX_FILE_BYTES) {
      this.#notice.value = { kind: 'tooBig', name, size: megabytes(file.size) };
      return null;
    }
    const client = this.#parts.startClient();
    this.#client = client;
    const show = (readBytes: number, features: number) => {
      this.#reading.value = { name, sizeBytes: file.size, readBytes, features };
    };
    show(0, 0);
    try {
      const { region } = this.#parts;
      const summary = await client.read({ file, name, region, mends: kept.mends }, show);
      this.#layers.value = [...this.#layers.value, { ...kept, summary, client, version: 0 }];
      return summary;
    } catch (error) {
      client.end();
      const failure = error instanceof DataError ? error.failure : 'broken';
      this.#notice.value = { kind: FAILURES[failure], name };
      return null;
    } finally {
      this.#client = null;
      this.#reading.value = null;
    }
  }

  async #keep(id: string): Promise<void> {
    const layer = this.#find(id);
    if (layer === undefined) return;
    try {
      await this.#parts.store.save(layer);
    } catch (error) {
      this.#notice.value = { kind: isFull(error) ? 'full' : 'unkept', name: layer.name };
    }
  }

  #find(id: string): OwnLayer | undefined {
    return this.#layers.peek().find((layer) => layer.id === id);
  }

  #change(id: string, change: Partial<OwnLayer>): void {
    this.#layers.value = this.#layers.value.map((layer) =>
      layer.id === id ? { ...layer, ...change } : layer,
    );
  }

  #nextColour(): OwnColour {
    const taken = this.#layers.peek().map(({ colour }) => colour);
    const free = OWN_COLOUR_NAMES.find((name) => !taken.includes(name));
    return free ?? OWN_COLOUR_NAMES[this.#layers.peek().length % OWN_COLOUR_NAMES.length] ?? 'blue';
  }
}
