import type { GroundFile } from '../ground';
import { type DetailEntry, isAreaFile } from './detail-file';
import { type GroundView, wantedFiles } from './wanted-files';

/** What the map has of the files that its view wants. */
export interface DetailState {
  /** The files that have come, coarse ones first. */
  readonly files: readonly GroundFile[];
  /** Their rows of the index. */
  readonly entries: readonly DetailEntry[];
  /** Whether a file that the view wants, or the index, did not come. */
  readonly isIncomplete: boolean;
}

interface LoaderParts {
  /** The index of the files. Rejects where it does not come. */
  readonly fetchIndex: () => Promise<readonly DetailEntry[]>;
  /** A file, unpacked. Rejects where it does not come, or is not understood. */
  readonly load: (entry: DetailEntry, signal: AbortSignal) => Promise<GroundFile>;
  readonly onChange: (state: DetailState) => void;
}

const MAX_AT_ONCE_COUNT = 3;

/** So many files of areas are kept when the map has left them. */
const MAX_KEPT_AREAS_COUNT = 6;

/** How long a file is kept that the map has left, for whoever comes back: unpacked it takes ten times its bytes. */
const KEPT_MS = 20_000;

/** The wait before a file that failed is asked for again, which doubles each time, and its limit. */
const FIRST_RETRY_MS = 8000;
const MAX_RETRY_MS = 300_000;

/** What failed within this time is not asked for again just because the map has moved. */
const LEAST_RETRY_MS = 2000;

interface Failure {
  readonly tries: number;
  readonly at: number;
}

/** The name under which a failure of the index is kept. */
const INDEX = '';

/** Loads the detail files that the view wants, lets go of what it has left, and tries again what failed. */
export class DetailLoader {
  readonly #parts: LoaderParts;
  #index: readonly DetailEntry[] | null = null;
  #view: GroundView | null = null;
  /** In order of use, the last used last. */
  readonly #loaded = new Map<string, GroundFile>();
  readonly #loading = new Map<string, AbortController>();
  readonly #failed = new Map<string, Failure>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the view left what is kept, by name. */
  readonly #left = new Map<string, number>();
  #letGoTimer: ReturnType<typeof setTimeout> | undefined;
  #reported = 'false ';

  constructor(parts: LoaderParts) {
    this.#parts = parts;
  }

  /** The map has come to rest at a view. */
  look(view: GroundView): void {
    this.#view = view;
    for (const [name, { at }] of this.#failed) {
      if (performance.now() - at >= LEAST_RETRY_MS) this.#forgetWait(name);
    }
    this.#proceed();
  }

  /** Asks again for all that failed. */
  retry(): void {
    for (const name of this.#failed.keys()) this.#forgetWait(name);
    this.#proceed();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#letGoTimer);
    for (const request of this.#loading.values()) request.abort();
    this.#view = null;
  }

  /** Files that wait for their turn to be asked for again. */
  readonly #waiting = new Set<string>();

  #forgetWait(name: string): void {
    this.#waiting.delete(name);
  }

  #proceed(): void {
    if (this.#view === null) return;
    if (this.#index === null) {
      this.#loadIndex();
      this.#report([]);
      return;
    }
    const wanted = wantedFiles(this.#index, this.#view);
    const names = new Set(wanted.map(({ name }) => name));
    for (const [name, request] of this.#loading) if (!names.has(name)) request.abort();
    for (const entry of wanted) {
      if (this.#loading.size >= MAX_AT_ONCE_COUNT) break;
      if (!this.#isHere(entry.name)) this.#load(entry);
    }
    this.#letGo(wanted);
    this.#report(wanted);
  }

  #isHere(name: string): boolean {
    return this.#loaded.has(name) || this.#loading.has(name) || this.#waiting.has(name);
  }

  #loadIndex(): void {
    if (this.#isHere(INDEX)) return;
    this.#start(INDEX, async () => {
      this.#index = await this.#parts.fetchIndex();
    });
  }

  #load(entry: DetailEntry): void {
    this.#start(entry.name, async (signal) => {
      const file = await this.#parts.load(entry, signal);
      if (!signal.aborted) this.#loaded.set(entry.name, file);
    });
  }

  #start(name: string, load: (signal: AbortSignal) => Promise<void>): void {
    const request = new AbortController();
    this.#loading.set(name, request);
    const ended = () => {
      this.#loading.delete(name);
      this.#proceed();
    };
    load(request.signal).then(
      () => {
        this.#failed.delete(name);
        ended();
      },
      (error: unknown) => {
        if (!request.signal.aborted) this.#fail(name, error);
        ended();
      },
    );
  }

  #fail(name: string, error: unknown): void {
    console.warn(`geo/basemap/detail: "${name}" could not be loaded:`, error);
    const tries = (this.#failed.get(name)?.tries ?? 0) + 1;
    this.#failed.set(name, { tries, at: performance.now() });
    this.#waiting.add(name);
    clearTimeout(this.#timer);
    const waitMs = Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** (tries - 1));
    this.#timer = setTimeout(() => this.retry(), waitMs);
  }

  /** Forgets what the map has left a while ago, and of areas all but the last few. */
  #letGo(wanted: readonly DetailEntry[]): void {
    for (const { name } of wanted) {
      const file = this.#loaded.get(name);
      this.#left.delete(name);
      if (!file) continue;
      this.#loaded.delete(name);
      this.#loaded.set(name, file);
    }
    const names = new Set(wanted.map(({ name }) => name));
    const left = [...this.#loaded.values()].filter(({ name }) => !names.has(name));
    const areas = left.filter(({ family }) => family === 'streets');
    for (const { name } of areas.slice(0, Math.max(0, areas.length - MAX_KEPT_AREAS_COUNT)))
      this.#loaded.delete(name);
    const now = performance.now();
    for (const { name } of left) if (!this.#left.has(name)) this.#left.set(name, now);
    this.#letGoLater();
  }

  #letGoLater(): void {
    clearTimeout(this.#letGoTimer);
    for (const [name, at] of this.#left) {
      if (performance.now() - at < KEPT_MS) continue;
      this.#left.delete(name);
      this.#loaded.delete(name);
    }
    const first = Math.min(...this.#left.values());
    if (!Number.isFinite(first)) return;
    const wait = Math.max(0, first + KEPT_MS - performance.now());
    this.#letGoTimer = setTimeout(() => this.#letGoLater(), Math.ceil(wait));
  }

  #report(wanted: readonly DetailEntry[]): void {
    const entries = wanted.filter(({ name }) => this.#loaded.has(name)).toSorted(byFamily);
    const files = entries.flatMap(({ name }) => this.#loaded.get(name) ?? []);
    const isIncomplete = this.#failed.has(INDEX) || wanted.some(({ name }) => this.#failed.has(name));
    const report = `${isIncomplete} ${entries.map(({ name }) => name).join()}`;
    if (report === this.#reported) return;
    this.#reported = report;
    this.#parts.onChange({ files, entries, isIncomplete });
  }
}

/** In an order that does not depend on the view, so that what stays need not be drawn anew. */
function byFamily(a: DetailEntry, b: DetailEntry): number {
  return Number(isAreaFile(a)) - Number(isAreaFile(b)) || (a.name < b.name ? -1 : 1);
}
