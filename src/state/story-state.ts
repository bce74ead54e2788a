import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AtlasIndex } from '../content/atlas-index';
import type { ChapterId, ClaimId, FeatureId } from '../content/model';
import type { Address } from './address';

/** What the reader was led to in the story: a mention of a feature (its index in reading order), or a claim. */
export type StoryCursor = { readonly feature: FeatureId; readonly at: number } | { readonly claim: ClaimId };

/** A passage that is to be brought to the reading line; each time it is another object. */
interface PassageSeek {
  readonly passage: number;
}

/** Where the reader is in the story. */
export class StoryState {
  readonly #chapter = signal<ChapterId | null>(null);
  readonly #passage = signal<number | null>(null);
  readonly #cursor = signal<StoryCursor | null>(null);
  readonly #playing = signal(false);
  readonly #following = signal(true);
  readonly #seek = signal<PassageSeek | null>(null);

  /** The chapter shown: the first, unless another was asked for; null: there is none. */
  readonly chapter: ReadonlySignal<ChapterId | null>;
  /** The passage that is read, counted from 1; null: the reader is at the beginning of the chapter. */
  readonly passage: ReadonlySignal<number | null> = this.#passage;
  /** Whether the reader has begun: not while the cover of the story is all there is. */
  readonly isBegun = computed(() => this.#chapter.value !== null || this.#passage.value !== null);
  /** Whether no chapter was asked for: then the cover stands above the first. */
  readonly hasCover = computed(() => this.#chapter.value === null);
  readonly address: ReadonlySignal<Pick<Address, 'chapter' | 'passage'>> = computed(() => {
    const [chapter, passage] = [this.#chapter.value, this.#passage.value];
    return { ...(chapter === null ? {} : { chapter }), ...(passage === null ? {} : { passage }) };
  });
  /** The mention or claim that the reader walked to, if any. */
  readonly cursor: ReadonlySignal<StoryCursor | null> = this.#cursor;
  /** Whether the story tells itself, passage by passage. */
  readonly playing: ReadonlySignal<boolean> = this.#playing;
  /** Whether the map follows the reading: until the reader's hand is on the map. */
  readonly following: ReadonlySignal<boolean> = this.#following;
  /** The passage that the text is to go to. */
  readonly seek: ReadonlySignal<PassageSeek | null> = this.#seek;

  constructor(index: AtlasIndex) {
    this.chapter = computed(() => this.#chapter.value ?? index.chapters[0]?.id ?? null);
  }

  /** Takes a chapter, and a place in it; no more than that: components call `showChapter` of the whole state. */
  setChapter(chapter: ChapterId | null, cursor: StoryCursor | null = null): void {
    batch(() => {
      this.#chapter.value = chapter;
      this.#cursor.value = cursor;
      this.#passage.value = null;
      this.#seek.value = null;
    });
  }

  /** Takes the passage that has come to the reading line: components call `readPassage` of the whole state. */
  setPassage(passage: number | null): void {
    // The first of a chapter is where it begins. Below the cover it says that the reader has begun.
    this.#passage.value = passage === 1 && this.#chapter.value !== null ? null : passage;
  }

  /** Brings a passage to the reading line. */
  seekPassage(passage: number): void {
    this.#seek.value = { passage };
  }

  /** Lets the map follow the reading, or leaves it alone. */
  setFollowing(following: boolean): void {
    this.#following.value = following;
  }

  clearCursor(): void {
    this.#cursor.value = null;
  }

  /** Lets the passages follow one another by themselves. */
  play(): void {
    this.#playing.value = true;
  }

  pause(): void {
    this.#playing.value = false;
  }
}
