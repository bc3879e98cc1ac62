import { blocks, unknown, type Rule } from '../finding.ts'

export const transit: Rule = (_ask, _place, record, { way }) => {
  if (record === null) return []
  switch (way.kind) {
    case 'NOT_ASKED':
    case 'WAY':
      return []
    case 'NO_WAY':
      return [blocks]
    case 'UNKNOWN':
      return [unknown]
  }
}
