import type { Place } from './place.ts'

/**
 * Codes that the packages lack or misplace. Codes: UN/LOCODE (UNECE) and ICAO as the reference network has them;
 * positions: those of the sites there, from its sources.
 */
export const MENDED_PLACES: readonly Place[] = [
  { code: 'JPSSB', name: 'Sasebo', country: 'Japan', latitude: 33.16, longitude: 129.71 },
  { code: 'GUAPR', name: 'Apra Harbor', country: 'Guam', latitude: 13.44, longitude: 144.66 },
  { code: 'ESROT', name: 'Rota', country: 'Spain', latitude: 36.62, longitude: -6.33 },
  { code: 'ESFRO', name: 'Ferrol', country: 'Spain', latitude: 43.48, longitude: -8.23 },
  { code: 'GRJSY', name: 'Syros', country: 'Greece', latitude: 37.44, longitude: 24.94 },
  { code: 'GBROY', name: 'Rosyth', country: 'United Kingdom', latitude: 56.02, longitude: -3.44 },
  { code: 'CWWIL', name: 'Willemstad', country: 'Curaçao', latitude: 12.12, longitude: -68.92 },
  { code: 'DOLCS', name: 'Las Calderas', country: 'Dominican Republic', latitude: 18.21, longitude: -70.51 },
  { code: 'TTCHA', name: 'Chaguaramas', country: 'Trinidad and Tobago', latitude: 10.68, longitude: -61.65 },
  // sea-ports puts it 30 km inland.
  { code: 'ARBUE', name: 'Buenos Aires', country: 'Argentina', latitude: -34.6, longitude: -58.37 },
  // airport-data-js has these 40 km and more from where they are.
  { code: 'EPPW', name: 'Powidz Air Base', country: 'Poland', latitude: 52.38, longitude: 17.85 },
  { code: 'LPAR', name: 'Alverca Air Base', country: 'Portugal', latitude: 38.88, longitude: -9.03 },
  { code: 'SKTI', name: 'Tolemaida Air Base', country: 'Colombia', latitude: 4.25, longitude: -74.65 },
  { code: 'SBGP', name: 'Gaviao Peixoto Airport', country: 'Brazil', latitude: -21.77, longitude: -48.41 },
]
