/**
 * `Form` bits as letters, for tables: cases n g d a i l (capitals: plural), genders m f t, persons 1 2 3;
 * p past, r present, q infinitive, u gerund, c active participle, v passive, s singular and P plural of verbs, j adjectival.
 */
import {
  ACCUSATIVE, ADJECTIVAL, DATIVE, FEMININE, FIRST_PERSON, GENITIVE, GERUND, INFINITIVE, INSTRUMENTAL, LOCATIVE, MASCULINE, NEUTER,
  NOMINATIVE, PARTICIPLE, PASSIVE, PAST, PLURAL, PLURAL_SHIFT, PRESENT, SECOND_PERSON, SINGULAR, THIRD_PERSON,
} from '../../words/facts.ts'

const LETTERS: Readonly<Record<string, number>> = {
  n: NOMINATIVE, g: GENITIVE, d: DATIVE, a: ACCUSATIVE, i: INSTRUMENTAL, l: LOCATIVE,
  N: NOMINATIVE << PLURAL_SHIFT, G: GENITIVE << PLURAL_SHIFT, D: DATIVE << PLURAL_SHIFT, A: ACCUSATIVE << PLURAL_SHIFT,
  I: INSTRUMENTAL << PLURAL_SHIFT, L: LOCATIVE << PLURAL_SHIFT,
  m: MASCULINE, f: FEMININE, t: NEUTER, 1: FIRST_PERSON, 2: SECOND_PERSON, 3: THIRD_PERSON,
  p: PAST, r: PRESENT, q: INFINITIVE, u: GERUND, c: PARTICIPLE, v: PASSIVE, s: SINGULAR, P: PLURAL, j: ADJECTIVAL,
}

export const formBits = (letters: string): number => {
  let bits = 0
  for (const letter of letters) bits |= LETTERS[letter] ?? 0
  return bits
}
