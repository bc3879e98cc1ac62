/* Follows an answer in a page of the network's own origin. `client/` is the client as JavaScript (`npm run build:client`), served beside this file. */
import { FollowRepairOptionsDocument, ListTheatersDocument, NetworkProblem, openNetworkClient } from './client/index.js'

const network = openNetworkClient({ url: new URL('/graphql', location.href).href })
const form = document.querySelector('form')
const status = document.querySelector('[role=status]')
const list = document.querySelector('ol')
let following = new AbortController()

const toItem = ({ verdict, site, evidence }) => {
  const item = document.createElement('li')
  item.textContent = `${site.name}: ${verdict}, ${evidence}`
  return item
}

function show(answer) {
  const options = answer?.options?.nodes ?? []
  list.replaceChildren(...options.map(toItem))
  status.textContent =
    answer === null
      ? 'The part of the network that answers this did not.'
      : (answer.message ?? `${options.length} places. This page follows what changes.`)
}

async function follow() {
  // One answer at a time: the one before ends.
  following.abort()
  following = new AbortController()
  const { signal } = following
  status.textContent = 'Asking…'
  const input = { system: form.elements.system.value, theater: form.elements.theater.value }
  try {
    for await (const { data } of network.subscribe(FollowRepairOptionsDocument, { input }, { signal }))
      show(data.repairOptions)
  } catch (problem) {
    if (!(problem instanceof NetworkProblem)) throw problem
    status.textContent = problem.message
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  void follow()
})

const { data } = await network.request(ListTheatersDocument, {})
for (const { code, name } of data.theaters ?? [])
  form.elements.theater.add(new Option(name, code, false, code === 'INDOPACOM'))
