import { type ReadonlySignal, signal } from '@preact/signals';
import type { Position } from 'geojson';
import type { Drafts } from './drafts';
import type { JsonValue, Target } from './protocol';

/** A passage of the chapter shown, in the language that it is written in. */
export interface PassagePlace {
  readonly lang: string;
  readonly chapter: string;
  readonly passage: number;
}

/** AuthorWords of a passage: what was selected, as it is read. */
export interface SelectedWords extends PassagePlace {
  readonly words: string;
  /** How many letters of the passage stand before them. */
  readonly start: number;
}

/** What the author is at; one thing at a time. It is kept over reloads, so it is plain data. */
export type AuthorTask =
  /** Writing a passage, or a new one after it. */
  | { readonly kind: 'passage'; readonly at: PassagePlace; readonly isNew: boolean }
  /** The fields of what is there. */
  | { readonly kind: 'record'; readonly target: RecordTarget; readonly field?: string }
  | { readonly kind: 'new-feature'; readonly position: Position | null; readonly words?: SelectedWords }
  | { readonly kind: 'new-claim'; readonly words: SelectedWords }
  | { readonly kind: 'link'; readonly words: SelectedWords }
  | { readonly kind: 'geometry'; readonly id: string }
  | { readonly kind: 'stop'; readonly ride: string }
  | { readonly kind: 'new-source' }
  | { readonly kind: 'new-chapter' }
  /** Features of a file that was dropped. */
  | { readonly kind: 'data'; readonly name: string; readonly features: readonly JsonValue[] }
  | { readonly kind: 'translate'; readonly target: TranslationTarget }
  | { readonly kind: 'issues' }
  | { readonly kind: 'changes' };

/** What is translated, and into which language. */
export interface TranslationTarget {
  readonly what: 'feature' | 'claim' | 'chapter';
  readonly id: string;
  readonly lang: string;
}

/** What has a form of fields. */
export type RecordTarget = Extract<Target, { what: 'feature' | 'chapter' | 'claim' | 'source' }>;

const [ON, TASK] = ['on', 'task'];

/** Whether the page is written on, and at what. */
export class AuthorState {
  readonly #drafts: Drafts;
  readonly #isOn;
  readonly #task;
  readonly #notice = signal('');

  /** Whether author's mode is on. */
  readonly isOn: ReadonlySignal<boolean>;
  readonly task: ReadonlySignal<AuthorTask | null>;
  /** What was done last, or why it was not, in words. */
  readonly notice: ReadonlySignal<string> = this.#notice;

  constructor(drafts: Drafts) {
    this.#drafts = drafts;
    this.#isOn = signal(drafts.read(ON) === true);
    this.#task = signal((drafts.read(TASK) ?? null) as unknown as AuthorTask | null);
    this.isOn = this.#isOn;
    this.task = this.#task;
  }

  turn(isOn: boolean): void {
    this.#isOn.value = isOn;
    this.#drafts.keep(ON, isOn);
    if (!isOn) this.close();
  }

  begin(task: AuthorTask): void {
    this.#task.value = task;
    this.#notice.value = '';
    this.#drafts.keep(TASK, task as unknown as JsonValue);
  }

  /** Ends what the author is at; what was typed stays as a draft until it is saved or thrown away. */
  close(): void {
    this.#task.value = null;
    this.#drafts.drop(TASK);
  }

  say(notice: string): void {
    this.#notice.value = notice;
  }
}
