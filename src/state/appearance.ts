import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Language } from '../content/language';
import type { ThemeName } from '../symbology/palette';
import type { Address, Renderer } from './address';

/** What the browser prefers where the address does not say. */
export interface Preferences {
  readonly lang: Language;
  readonly theme: ThemeName;
}

type Look = Pick<Address, 'lang' | 'theme' | 'map' | 'embed'>;

/** In which language, colours and frame the atlas appears. */
export class Appearance {
  readonly #preferredTheme: Signal<ThemeName>;
  readonly #asked = signal<Look>({});

  readonly lang: ReadonlySignal<Language>;
  readonly theme: ReadonlySignal<ThemeName>;
  /** How the map is to be drawn; null: as the machine can. */
  readonly renderer: ReadonlySignal<Renderer | null> = computed(() => this.#asked.value.map ?? null);
  /** Whether the map stands in a frame of another page. */
  readonly embedded: ReadonlySignal<boolean> = computed(() => this.#asked.value.embed ?? false);

  readonly address: ReadonlySignal<Look> = this.#asked;

  constructor(preferences: Preferences) {
    this.#preferredTheme = signal(preferences.theme);
    this.lang = computed(() => this.#asked.value.lang ?? preferences.lang);
    this.theme = computed(() => this.#asked.value.theme ?? this.#preferredTheme.value);
  }

  restore({ lang, theme, map, embed }: Address): void {
    this.#asked.value = {
      ...(lang && { lang }),
      ...(theme && { theme }),
      ...(map && { map }),
      ...(embed && { embed }),
    };
  }

  setLang(lang: Language): void {
    this.#asked.value = { ...this.#asked.value, lang };
  }

  setTheme(theme: ThemeName): void {
    this.#asked.value = { ...this.#asked.value, theme };
  }

  /** The system's theme changed; it counts while the reader has chosen none. */
  preferTheme(theme: ThemeName): void {
    this.#preferredTheme.value = theme;
  }
}
