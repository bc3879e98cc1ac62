/** A strait or canal that can be shut. What its lines cross, land to land, is passage through it. */
export interface Strait {
  id: string
  name: string
  kind: 'STRAIT' | 'CANAL'
  /** Other names, in lower case. */
  aliases: readonly string[]
  latitude: number
  longitude: number
  /** The largest ship that is let through, metres, as published; left out where nothing is. */
  limits: { lengthM?: number; beamM?: number; draftM?: number; heightM?: number }
  limitsSource: string | null
  /** For waiting and passing beyond the time at sea speed. */
  transitDays: number
  /** Lines of [latitude, longitude] from land to land; crossing any is passing. */
  lines: readonly (readonly (readonly [number, number])[])[]
}

const free = { limits: {}, limitsSource: null, transitDays: 0 }

export const STRAITS: readonly Strait[] = [
  {
    id: 'SUEZ',
    name: 'Suez Canal',
    kind: 'CANAL',
    aliases: ['suez'],
    latitude: 30.58,
    longitude: 32.31,
    limits: { beamM: 77.5, draftM: 20.12, heightM: 68 },
    limitsSource:
      'Suez Canal Authority, Rules of Navigation: draft to 20.12 m (66 ft), beam to 77.5 m (254 ft), air draft to 68 m; the deepest draft is for narrower ships',
    transitDays: 1,
    lines: [
      [
        [30.7, 32.0],
        [30.7, 32.7],
      ],
    ],
  },
  {
    id: 'PANAMA',
    name: 'Panama Canal',
    kind: 'CANAL',
    aliases: ['panama'],
    latitude: 9.12,
    longitude: -79.72,
    limits: { lengthM: 370.33, beamM: 51.25, draftM: 15.24, heightM: 57.91 },
    limitsSource:
      'Panama Canal Authority, Notice to Shipping N-1 (vessel requirements): Neopanamax locks, 370.33 m long, 51.25 m wide, 15.24 m of draft in tropical fresh water, 57.91 m high',
    transitDays: 1,
    lines: [
      [
        [9.35, -79.5],
        [8.95, -80.1],
      ],
    ],
  },
  {
    id: 'KIEL',
    name: 'Kiel Canal',
    kind: 'CANAL',
    aliases: ['kiel', 'nord-ostsee-kanal', 'nok'],
    latitude: 54.3,
    longitude: 9.67,
    limits: { lengthM: 235, beamM: 32.5, draftM: 9.5, heightM: 40 },
    limitsSource:
      'Waterways and Shipping Administration (WSV), Kiel Canal: 235 m long, 32.5 m wide, 9.5 m of draft (7.0 m for the largest), 40 m high',
    transitDays: 0.5,
    lines: [
      [
        [54.5, 9.5],
        [54.1, 9.85],
      ],
    ],
  },
  {
    ...free,
    id: 'MALACCA',
    name: 'Strait of Malacca',
    kind: 'STRAIT',
    aliases: ['malacca', 'straits of malacca', 'malacca strait', 'selat melaka'],
    latitude: 2.2,
    longitude: 101.8,
    limits: { draftM: 20.5 },
    limitsSource:
      'IMO routeing rules for the Straits of Malacca and Singapore: 3.5 m under the keel at all times, over shoals of some 23 to 24 m',
    lines: [
      [
        [2.7, 102.1],
        [1.9, 101.6],
        [1.5, 101.2],
      ],
    ],
  },
  {
    ...free,
    id: 'SUNDA',
    name: 'Sunda Strait',
    kind: 'STRAIT',
    aliases: ['sunda', 'strait of sunda', 'selat sunda'],
    latitude: -5.9,
    longitude: 105.88,
    lines: [
      [
        [-6.2, 106.2],
        [-5.6, 105.68],
      ],
    ],
  },
  {
    ...free,
    id: 'LOMBOK',
    name: 'Lombok Strait',
    kind: 'STRAIT',
    aliases: ['lombok', 'strait of lombok', 'selat lombok'],
    latitude: -8.45,
    longitude: 115.85,
    lines: [
      [
        [-8.4, 115.4],
        [-8.5, 116.4],
      ],
    ],
  },
  {
    ...free,
    id: 'GIBRALTAR',
    name: 'Strait of Gibraltar',
    kind: 'STRAIT',
    aliases: ['gibraltar', 'straits of gibraltar'],
    latitude: 35.95,
    longitude: -5.6,
    lines: [
      [
        [36.3, -5.65],
        [35.6, -5.55],
      ],
    ],
  },
  {
    ...free,
    id: 'BOSPORUS',
    name: 'Bosporus and Dardanelles',
    kind: 'STRAIT',
    aliases: ['bosporus', 'bosphorus', 'dardanelles', 'turkish straits', 'istanbul strait'],
    latitude: 41.12,
    longitude: 29.08,
    limits: { heightM: 58 },
    limitsSource: 'Turkish Straits Maritime Traffic Regulations: air draft to 58 m under the bridges',
    transitDays: 0.5,
    lines: [
      [
        [41.1, 28.7],
        [41.1, 29.4],
      ],
      [
        [40.22, 26.33],
        [40.1, 26.6],
      ],
    ],
  },
  {
    ...free,
    id: 'MAGELLAN',
    name: 'Strait of Magellan',
    kind: 'STRAIT',
    aliases: ['magellan', 'estrecho de magallanes', 'magellan strait'],
    latitude: -53.9,
    longitude: -71.3,
    transitDays: 0.5,
    lines: [
      [
        [-52.2, -69.55],
        [-52.8, -69.55],
      ],
      [
        [-53.0, -72.8],
        [-54.0, -72.8],
      ],
    ],
  },
  {
    ...free,
    id: 'BAB_EL_MANDEB',
    name: 'Bab-el-Mandeb',
    kind: 'STRAIT',
    aliases: ['bab el mandeb', 'bab al-mandab', 'bab al mandab', 'mandeb', 'gate of tears'],
    latitude: 12.58,
    longitude: 43.33,
    lines: [
      [
        [12.95, 43.65],
        [12.65, 43.42],
        [12.3, 43.1],
      ],
    ],
  },
  {
    ...free,
    id: 'HORMUZ',
    name: 'Strait of Hormuz',
    kind: 'STRAIT',
    aliases: ['hormuz', 'ormuz', 'straits of hormuz'],
    latitude: 26.57,
    longitude: 56.55,
    lines: [
      [
        [25.8, 56.2],
        [26.3, 56.4],
        [27.3, 57.2],
      ],
    ],
  },
  {
    ...free,
    id: 'TAIWAN',
    name: 'Taiwan Strait',
    kind: 'STRAIT',
    aliases: ['taiwan', 'formosa strait', 'strait of taiwan', 'strait of formosa'],
    latitude: 24.8,
    longitude: 119.9,
    lines: [
      [
        [25.6, 118.9],
        [24.0, 120.9],
      ],
    ],
  },
  {
    ...free,
    id: 'LUZON',
    name: 'Luzon Strait',
    kind: 'STRAIT',
    aliases: ['luzon', 'bashi channel', 'balintang channel', 'strait of luzon'],
    latitude: 20.6,
    longitude: 121.5,
    lines: [
      [
        [22.6, 120.8],
        [20.4, 121.97],
        [18.9, 121.3],
        [18.0, 121.7],
      ],
    ],
  },
  {
    ...free,
    id: 'KOREA',
    name: 'Korea Strait',
    kind: 'STRAIT',
    aliases: ['korea', 'tsushima strait', 'strait of korea', 'tsushima'],
    latitude: 34.7,
    longitude: 129.3,
    lines: [
      [
        [35.4, 129.13],
        [34.6, 129.4],
        [34.15, 129.25],
        [33.79, 129.71],
        [33.3, 129.95],
      ],
    ],
  },
  {
    ...free,
    id: 'KANMON',
    name: 'Kanmon Strait',
    kind: 'STRAIT',
    aliases: ['kanmon', 'shimonoseki strait', 'straits of shimonoseki', 'kanmon kaikyo'],
    latitude: 33.95,
    longitude: 130.95,
    limits: { heightM: 61 },
    limitsSource: 'Kanmon Bridge: 61 m of clearance over the fairway',
    lines: [
      [
        [34.1, 130.945],
        [33.85, 130.945],
      ],
    ],
  },
  {
    ...free,
    id: 'TORRES',
    name: 'Torres Strait',
    kind: 'STRAIT',
    aliases: ['torres', 'prince of wales channel'],
    latitude: -10.5,
    longitude: 142.2,
    limits: { draftM: 12.2 },
    limitsSource: 'Australian Maritime Safety Authority, Torres Strait: greatest draft 12.2 m with 1 m under the keel',
    lines: [
      [
        [-11.3, 142.6],
        [-8.7, 142.6],
      ],
    ],
  },
]

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()

const byName = new Map(
  STRAITS.flatMap((strait) =>
    [strait.id, strait.name, ...strait.aliases].map((name) => [plain(name), strait] as const),
  ),
)

/** A strait or canal by id, name or alias; case, accents, hyphens and a leading "the" do not count. */
export const findStrait = (text: string): Strait | null => byName.get(plain(text).replace(/^the /, '')) ?? null
