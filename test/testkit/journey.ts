import { closeBrowser, openPerson, type Person } from './browser.ts'
import { startConsole, type Console } from './console.ts'

/** What the tests of a file share: a network, and people at browsers of their own who look at its pages. */
export interface Journey<Served = Console> {
  /** Not before the first hook or test that runs. */
  readonly network: Served
  openPerson: () => Promise<Person>
}

/** To be called at the top of a file: a console is started before its tests, and stopped after them with the browser. */
export const startJourney = (): Journey => startJourneyOn(() => startConsole())

/** The same on a network that the file starts itself. */
export function startJourneyOn<Served extends Pick<Console, 'origin' | 'stop'>>(
  start: () => Promise<Served>,
): Journey<Served> {
  let network: Served | undefined
  const findNetwork = (): Served => {
    if (network === undefined) throw new Error('The network of this file is not started yet.')
    return network
  }
  beforeAll(async () => {
    network = await start()
  })
  afterAll(async () => {
    await closeBrowser()
    await network?.stop()
  })
  return {
    get network() {
      return findNetwork()
    },
    openPerson: () => openPerson(findNetwork().origin),
  }
}
