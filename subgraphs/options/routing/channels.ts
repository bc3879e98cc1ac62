/** Water too narrow for the grid, laid through by hand as [latitude, longitude]; the ends lie in open water. */
export interface Channel {
  name: string
  course: readonly (readonly [number, number])[]
  /** Where the water winds more than the course: its published length. */
  lengthKm?: number
  lengthSource?: string
}

export const CHANNELS: readonly Channel[] = [
  {
    name: 'Suez Canal',
    course: [
      [31.6, 32.4],
      [31.27, 32.32],
      [30.58, 32.31],
      [30.33, 32.38],
      [29.93, 32.56],
      [29.6, 32.55],
    ],
  },
  {
    name: 'Panama Canal',
    course: [
      [9.55, -79.95],
      [9.36, -79.92],
      [9.27, -79.92],
      [9.15, -79.82],
      [9.12, -79.7],
      [9.0, -79.59],
      [8.9, -79.53],
      [8.75, -79.48],
    ],
  },
  {
    name: 'Kiel Canal',
    course: [
      [54.02, 8.3],
      [53.95, 8.65],
      [53.88, 9.12],
      [54.2, 9.35],
      [54.3, 9.67],
      [54.37, 10.14],
      [54.5, 10.3],
    ],
  },
  {
    name: 'Elbe to Hamburg',
    course: [
      [53.88, 9.12],
      [53.62, 9.52],
      [53.54, 9.9],
    ],
  },
  {
    name: 'Strait of Magellan',
    course: [
      [-52.45, -68.2],
      [-52.42, -69.2],
      [-52.5, -69.65],
      [-52.72, -70.2],
      [-53.1, -70.75],
      [-53.5, -70.75],
      [-53.92, -71.25],
      [-53.6, -72.35],
      [-53.15, -73.3],
      [-52.75, -74.4],
      [-52.65, -74.95],
    ],
  },
  {
    name: 'Dardanelles, Sea of Marmara and Bosporus',
    course: [
      [39.95, 25.95],
      [40.03, 26.2],
      [40.15, 26.39],
      [40.4, 26.68],
      [40.6, 27.5],
      [40.85, 28.6],
      [40.98, 28.97],
      [41.05, 29.04],
      [41.12, 29.07],
      [41.22, 29.13],
      [41.4, 29.2],
    ],
  },
  {
    name: 'Kanmon Strait',
    course: [
      [34.05, 130.7],
      [33.96, 130.85],
      [33.93, 130.92],
      [33.965, 130.97],
      [33.9, 131.2],
    ],
  },
  {
    name: 'Strait of Messina',
    course: [
      [38.45, 15.7],
      [38.26, 15.64],
      [38.1, 15.6],
      [37.85, 15.5],
    ],
  },
  {
    name: 'Strait of Gibraltar',
    course: [
      [35.95, -6.1],
      [35.95, -5.6],
      [36.05, -5.1],
    ],
  },
  {
    name: 'Great Belt',
    course: [
      [56.1, 11.3],
      [55.75, 10.8],
      [55.35, 11.0],
      [54.9, 10.9],
      [54.55, 11.0],
    ],
  },
  {
    name: 'The Sound',
    course: [
      [56.3, 12.2],
      [56.05, 12.65],
      [55.7, 12.75],
      [55.3, 12.75],
    ],
  },
  {
    name: 'Singapore Strait',
    course: [
      [1.2, 103.4],
      [1.17, 103.75],
      [1.25, 104.1],
      [1.35, 104.6],
    ],
  },
  {
    name: 'East Johor Strait',
    course: [
      [1.27, 104.12],
      [1.36, 104.07],
      [1.42, 103.98],
      [1.43, 103.92],
      [1.47, 103.83],
    ],
  },
  {
    name: 'San Bernardino Strait',
    course: [
      [12.8, 124.7],
      [12.6, 124.27],
      [12.5, 123.95],
      [12.75, 123.2],
    ],
  },
  {
    name: 'Verde Island Passage',
    course: [
      [13.15, 121.85],
      [13.5, 121.4],
      [13.62, 121.02],
      [13.72, 120.6],
      [13.9, 120.35],
    ],
  },
  {
    name: 'Kerch Strait',
    course: [
      [44.95, 36.5],
      [45.15, 36.45],
      [45.35, 36.62],
      [45.55, 36.8],
    ],
  },
  {
    name: 'Kola Bay to Murmansk',
    course: [
      [69.5, 33.65],
      [69.25, 33.5],
      [69.05, 33.15],
      [68.97, 33.05],
    ],
  },
  {
    name: 'Strait of Tiran',
    course: [
      [27.6, 34.4],
      [27.98, 34.47],
      [28.3, 34.6],
      [29.45, 34.97],
    ],
  },
  {
    name: 'Puget Sound to Seattle and Tacoma',
    course: [
      [48.2, -122.9],
      [48.12, -122.68],
      [47.9, -122.5],
      [47.6, -122.4],
      [47.3, -122.43],
    ],
  },
  {
    name: 'Saint Lawrence to Montreal',
    course: [
      [47.9, -69.6],
      [47.1, -70.6],
      [46.81, -71.2],
      [46.36, -72.5],
      [46.05, -73.1],
      [45.52, -73.54],
    ],
  },
  {
    name: 'Scheldt to Antwerp',
    course: [
      [51.5, 3.2],
      [51.4, 3.6],
      [51.38, 4.05],
      [51.24, 4.39],
    ],
  },
  {
    name: 'Thames to London',
    course: [
      [51.5, 0.95],
      [51.46, 0.45],
      [51.48, 0.2],
      [51.5, 0.0],
    ],
  },
  {
    name: 'Delaware to Philadelphia',
    course: [
      [38.85, -75.05],
      [39.3, -75.42],
      [39.6, -75.58],
      [39.88, -75.18],
      [39.95, -75.13],
    ],
  },
  {
    name: 'Mississippi to New Orleans',
    course: [
      [28.8, -89.35],
      [29.15, -89.25],
      [29.35, -89.5],
      [29.65, -89.95],
      [29.94, -90.06],
    ],
  },
  {
    name: 'Guayas to Guayaquil',
    course: [
      [-3.2, -80.4],
      [-2.75, -80.05],
      [-2.5, -79.85],
      [-2.21, -79.87],
    ],
  },
  {
    name: 'Amazon to Iquitos',
    course: [
      [1.8, -48.8],
      [0.9, -49.8],
      [0.0, -51.0],
      [-1.5, -52.6],
      [-1.9, -55.5],
      [-3.15, -58.4],
      [-3.13, -59.9],
      [-4.07, -63.1],
      [-3.3, -64.7],
      [-2.5, -66.1],
      [-3.1, -67.95],
      [-4.2, -69.95],
      [-3.32, -71.85],
      [-3.73, -73.23],
    ],
    lengthKm: 3700,
    lengthSource: 'Encyclopaedia Britannica, "Iquitos": about 2,300 miles (3,700 km) upstream from the Atlantic',
  },
]

/** Lines of [latitude, longitude] that no ship passes, though the map shows water. */
export const BARRIERS: readonly { name: string; line: readonly (readonly [number, number])[] }[] = [
  // Adam's Bridge has 1 to 3 metres of water: ships go round Sri Lanka.
  {
    name: "Adam's Bridge and Palk Strait",
    line: [
      [9.5, 78.9],
      [9.2, 79.35],
      [9.0, 80.2],
    ],
  },
]
