import {describe, expect, it} from 'vitest'
import {dayOf, isDate, isoDay, isoMinute, isoOffset, lengthOfMonth, plusUnits, readReference, unitStart, weekdayOf, zoneOffset} from '../../src/times/calendar.ts'
import {CENTURY_UNIT, DECADE_UNIT, EU_RULE, MONTH_UNIT, QUARTER_UNIT, US_RULE, WEEK_UNIT, YEAR_UNIT} from '../../src/times/kinds.ts'

describe('days', () => {
  it('knows the days of the calendar', () => {
    expect(isDate(2024, 2, 29)).toBe(true)
    expect(isDate(2023, 2, 29)).toBe(false)
    expect(isDate(1900, 2, 29)).toBe(false)
    expect(isDate(2000, 2, 29)).toBe(true)
    expect(isDate(2025, 13, 1)).toBe(false)
    expect(isDate(2025, 4, 31)).toBe(false)
    expect(isDate(2025, 4, 0)).toBe(false)
    expect(lengthOfMonth(2025, 12)).toBe(31)
  })

  it('writes every day of some years, as it stands, in any zone', () => {
    for (const year of [1, 50, 988, 1883, 1918, 2016, 2025]) {
      let date = dayOf(year, 1, 1)
      for (let i = 0; i < 366; i++) {
        const next = plusUnits(date, 2, 1)
        expect(weekdayOf(next)).toBe((weekdayOf(date) % 7) + 1)
        expect(isoDay(next) > isoDay(date)).toBe(true)
        date = next
      }
      expect(date.getFullYear() === year || isoDay(date).endsWith('-01-02') || isoDay(date).endsWith('-01-01')).toBe(true)
    }
  })

  it('cuts at units and counts on', () => {
    const day = dayOf(2025, 12, 11)
    expect(isoDay(unitStart(day, WEEK_UNIT))).toBe('2025-12-08')
    expect(isoDay(unitStart(day, MONTH_UNIT))).toBe('2025-12-01')
    expect(isoDay(unitStart(day, QUARTER_UNIT))).toBe('2025-10-01')
    expect(isoDay(unitStart(day, YEAR_UNIT))).toBe('2025-01-01')
    expect(isoDay(unitStart(day, DECADE_UNIT))).toBe('2020-01-01')
    expect(isoDay(unitStart(day, CENTURY_UNIT))).toBe('2001-01-01')
    expect(isoDay(unitStart(dayOf(2000, 5, 5), CENTURY_UNIT))).toBe('1901-01-01')
    expect(isoDay(plusUnits(dayOf(2024, 1, 31), MONTH_UNIT, 1))).toBe('2024-02-29')
  })

  it('carries minutes over midnight', () => {
    expect(isoMinute(dayOf(2025, 12, 31), 24 * 60)).toBe('2026-01-01T00:00')
    expect(isoMinute(dayOf(2025, 1, 1), -60)).toBe('2024-12-31T23:00')
    expect(isoOffset(-210)).toBe('-03:30')
    expect(isoOffset(0)).toBe('+00:00')
  })

  it('keeps summer time where a zone keeps it', () => {
    expect(zoneOffset(US_RULE - 300, dayOf(2025, 3, 8))).toBe(-300)
    expect(zoneOffset(US_RULE - 300, dayOf(2025, 3, 9))).toBe(-240)
    expect(zoneOffset(US_RULE - 300, dayOf(2025, 11, 2))).toBe(-300)
    expect(zoneOffset(EU_RULE + 120, dayOf(2025, 3, 29))).toBe(120)
    expect(zoneOffset(EU_RULE + 120, dayOf(2025, 3, 30))).toBe(180)
    expect(zoneOffset(EU_RULE + 120, dayOf(2025, 10, 26))).toBe(120)
    expect(zoneOffset(180, dayOf(2025, 7, 1))).toBe(180)
  })

  it('reads the reference in its own zone', () => {
    const reference = readReference('2025-12-11T23:30:00+03:00')
    expect(reference && isoDay(reference.day)).toBe('2025-12-11')
    expect(reference?.minutes).toBe(23 * 60 + 30)
    expect(readReference('2025-12-11')?.minutes).toBeUndefined()
    expect(readReference('2025-13-11')).toBeUndefined()
    expect(readReference('2025-12')).toBeUndefined()
    expect(readReference(undefined)).toBeUndefined()
  })
})
