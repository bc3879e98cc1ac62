import type { Origin } from '../../../subgraphs/options/routing/find-origin.ts'

/** Ports that tests of routes sail between: degrees north and east, of the roads or the harbour. */
export const PORTS = {
  Aden: [12.78, 44.98],
  Anchorage: [61.23, -149.9],
  Bahrain: [26.2, 50.65],
  Balboa: [8.95, -79.57],
  Balikpapan: [-1.27, 116.8],
  Boston: [42.36, -71.04],
  Brito: [11.33, -85.95],
  'Buenos Aires': [-34.6, -58.37],
  Busan: [35.1, 129.04],
  Cairns: [-16.92, 145.78],
  Callao: [-12.05, -77.15],
  'Cape Town': [-33.9, 18.43],
  Cartagena: [10.41, -75.55],
  Colombo: [6.95, 79.85],
  Colon: [9.37, -79.9],
  Constanta: [44.17, 28.67],
  Fremantle: [-32.05, 115.74],
  Gdynia: [54.53, 18.55],
  Gibraltar: [36.13, -5.36],
  Guam: [13.45, 144.65],
  Hamburg: [53.54, 9.93],
  'Hong Kong': [22.29, 114.17],
  Honolulu: [21.3, -157.87],
  Jeddah: [21.47, 39.15],
  Kochi: [9.96, 76.24],
  Manila: [14.58, 120.97],
  Mumbai: [18.93, 72.85],
  Naples: [40.83, 14.26],
  'New Orleans': [29.95, -90.06],
  'New York': [40.7, -74.01],
  Norfolk: [36.9, -76.3],
  'Port Said': [31.26, 32.31],
  Rio: [-22.9, -43.18],
  Rota: [36.62, -6.33],
  'San Diego': [32.7, -117.17],
  'San Francisco': [37.81, -122.4],
  Singapore: [1.27, 103.83],
  'Souda Bay': [35.49, 24.12],
  Subic: [14.81, 120.28],
  Suez: [29.93, 32.55],
  Sydney: [-33.86, 151.21],
  Valparaiso: [-33.03, -71.62],
  Vladivostok: [43.1, 131.9],
  Yokohama: [35.45, 139.65],
} as const satisfies Record<string, readonly [number, number]>

export type Port = keyof typeof PORTS

/** A port as an origin, up a river if need be. */
export const toOrigin = (port: Port): Origin => ({
  name: port,
  country: null,
  code: 'XXXXX',
  latitude: PORTS[port][0],
  longitude: PORTS[port][1],
})

export const toDestination = (port: Port): { id: string; latitude: number; longitude: number } => ({
  id: port,
  latitude: PORTS[port][0],
  longitude: PORTS[port][1],
})
