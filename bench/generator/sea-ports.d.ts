/** As much of sea-ports as is used here; the package brings no types. */
declare module 'sea-ports' {
  interface Port {
    name: string
    /** In English. */
    country: string
    coordinates?: [longitude: number, latitude: number]
  }
  const seaPorts: { /** By UN/LOCODE. */ JSON: Record<string, Port> }
  export default seaPorts
}
