import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import type { ChapterId, ClaimId, FeatureId } from '../content/model';
import type { Address } from './address';

/** What the reader was led to in the story: a mention of a feature (its index in reading order), or a claim. */
export type StoryCursor = { readonly feature: FeatureId; readonly at: number } | { readonly claim: ClaimId };

/** Where the reader is in the story. */
export class StoryState {
  readonly #chapter = signal<ChapterId | null>(null);
  readonly #cursor = signal<StoryCursor | null>(null);
  readonly #playing = signal(false);

  /** The chapter shown: the first, unless another was asked for; null: there is none. */
  readonly chapter: ReadonlySignal<ChapterId | null>;
  readonly address: ReadonlySignal<Pick<Address, 'chapter'>> = computed(() => {
    const chapter = this.#chapter.value;
    return chapter === null ? {} : { chapter };
  });
  /** The mention or claim that the reader walked to, if any. */
  readonly cursor: ReadonlySignal<StoryCursor | null> = this.#cursor;
  /** Whether the chapters follow one another by themselves. */
  readonly playing: ReadonlySignal<boolean> = this.#playing;

  constructor(index: AtlasIndex) {
    this.chapter = computed(() => this.#chapter.value ?? index.chapters[0]?.id ?? null);
  }

  /** Takes a chapter, and a place in it; no more than that: components call `showChapter` of the whole state. */
  setChapter(chapter: ChapterId | null, cursor: StoryCursor | null = null): void {
    batch(() => {
      this.#chapter.value = chapter;
      this.#cursor.value = cursor;
    });
  }

  clearCursor(): void {
    this.#cursor.value = null;
  }

  /** Lets the chapters follow one another by themselves. */
  play(): void {
    this.#playing.value = true;
  }

  pause(): void {
    this.#playing.value = false;
  }
}
