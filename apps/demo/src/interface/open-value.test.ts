import { describe, expect, it } from 'vitest';
import { messagesIn } from './messages.js';
import { openValue } from './open-value.js';

const german = messagesIn('de');
const english = messagesIn('en');

describe('openValue', () => {
  it.each([
    ['PRESENT_REF', 'jetzt', 'now'],
    ['FUTURE_REF', 'Zukunft', 'the future'],
    ['P2D', '2 Tage', '2 days'],
    ['P1W', '1 Woche', '1 week'],
    ['PT3H', '3 Stunden', '3 hours'],
    ['P1.5Y', '1,5 Jahre', '1.5 years'],
    ['PXD', 'unbestimmt', 'unspecified'],
    ['PTXH', 'unbestimmt', 'unspecified'],
    ['XXXX-12-03', '3. Dezember', 'December 3'],
    ['XXXX-02-29', '29. Februar', 'February 29'],
    ['XXXX-12', 'Dezember', 'December'],
    ['XXXX-WXX-2', 'Dienstag', 'Tuesday'],
    ['XXXX-WXX-7TEV', 'Sonntag, abends', 'Sunday, in the evening'],
    ['XXXX-WXX-WE', 'Wochenende', 'weekend'],
    ['XXXX-SU', 'Sommer', 'Summer'],
    ['XXXX-Q3', '3. Quartal', 'quarter 3'],
    ['XXXX-H1', '1. Halbjahr', 'half 1'],
    ['XXXX-XX-XXT08:30', '08:30', '08:30'],
    ['2024-XX-XX', '2024', '2024'],
    ['XXXX-QX', 'unbestimmt', 'unspecified'],
    ['XXXX-XX-XXTXX:XX', 'unbestimmt', 'unspecified'],
    ['XX', 'unbestimmt', 'unspecified'],
    ['<b>', 'unbestimmt', 'unspecified'],
  ])('says %s as %s', (value, label, englishLabel) => {
    expect(openValue(value, german)).toBe(label);
    expect(openValue(value, english)).toBe(englishLabel);
  });
});
