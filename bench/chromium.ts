import path from 'node:path'
import chromium, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium'
import { chromium as playwright, type Browser } from 'playwright-core'

/** Chromium as npm brings it, with the libraries that a bare system lacks. */
export async function launchChromium(): Promise<Browser> {
  const bin = path.resolve('node_modules/@sparticuz/chromium/bin')
  setupLambdaEnvironment(path.join(await inflate(path.join(bin, 'al2023.tar.br')), 'lib'))
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      '--disable-background-networking',
    ],
    headless: true,
  })
}
