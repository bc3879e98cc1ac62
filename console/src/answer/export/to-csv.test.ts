import { toField } from './to-csv.ts'

it('quotes what RFC 4180 says must be quoted', () => {
  expect(['plain', 'a,b', 'say "so"', 'two\nlines', null, undefined, 7].map(toField)).toEqual([
    'plain',
    '"a,b"',
    '"say ""so"""',
    '"two\nlines"',
    '',
    '',
    '7',
  ])
})

it('keeps text that a spreadsheet would run as text, and leaves numbers alone', () => {
  expect(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '＝1+1', 'a=1', '=HYPERLINK("x","y")', -33.9].map(toField)).toEqual([
    "'=1+1",
    "'+1",
    "'-1",
    "'@SUM(A1)",
    "' =1+1",
    "'＝1+1",
    'a=1',
    '"\'=HYPERLINK(""x"",""y"")"',
    '-33.9',
  ])
})
