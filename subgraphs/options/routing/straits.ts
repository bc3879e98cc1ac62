export const STRAITS: readonly { id: string; name: string }[] = []
export const findStrait = (text: string): { id: string; name: string } | null =>
  text ? { id: text, name: text } : null
