/** Brings a name to the form in which names are compared: "T-AKE 8" and "t-ake-8" are both TAKE8. */
export const toNameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
