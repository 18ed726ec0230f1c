/** What a language pack gives times: data only. */
export interface TimeWords {
}
