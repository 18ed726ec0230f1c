/** What a language pack gives layout: data only. */
export interface LayoutWords {
}
