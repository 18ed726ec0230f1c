/** Every property of our types is one that schema.org defines for that type, with values it takes. */
import type {NewsArticleLeaf, OrganizationLeaf, PersonLeaf, PlaceLeaf, QuotationLeaf, ThingLeaf, CreativeWorkLeaf, NewsArticle, WithContext} from 'schema-dts'
import {expectTypeOf, test} from 'vitest'
import type {LdCreativeWork, LdNewsArticle, LdOrganization, LdPerson, LdPlace, LdQuotation, LdThing} from '../../src/to/json-ld.ts'

test('properties', () => {
  expectTypeOf<Exclude<keyof LdNewsArticle, keyof NewsArticleLeaf | '@context'>>().toBeNever()
  expectTypeOf<Exclude<keyof LdQuotation, keyof QuotationLeaf>>().toBeNever()
  expectTypeOf<Exclude<keyof LdPerson, keyof PersonLeaf>>().toBeNever()
  expectTypeOf<Exclude<keyof LdOrganization, keyof OrganizationLeaf>>().toBeNever()
  expectTypeOf<Exclude<keyof LdCreativeWork, keyof CreativeWorkLeaf>>().toBeNever()
  expectTypeOf<Exclude<keyof LdThing, keyof ThingLeaf>>().toBeNever()
  expectTypeOf<Exclude<keyof LdPlace, keyof PlaceLeaf>>().toBeNever()
})

test('values', () => {
  expectTypeOf<LdNewsArticle>().toExtend<WithContext<NewsArticle>>()
  expectTypeOf<LdQuotation>().toExtend<QuotationLeaf>()
  expectTypeOf<LdPerson>().toExtend<PersonLeaf>()
})
