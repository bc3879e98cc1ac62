import { useEventStream, useLive } from './live.ts'
import './live.css'

/** Whether the page hears of what happens. It keeps the page live, too. */
export function LiveMark() {
  useEventStream()
  const { state } = useLive()
  const { words, title } = states[state]
  return (
    <span className={`live live--${state.toLowerCase()}`}>
      <span role="status" title={title}>
        {words}
      </span>
      {state === 'NOT_LIVE' && (
        <button type="button" className="usa-button usa-button--unstyled" onClick={() => location.reload()}>
          Reload
        </button>
      )}
    </span>
  )
}

const states = {
  CONNECTING: { words: '', title: undefined },
  LIVE: { words: 'Live', title: 'What changes in the network is shown here by itself.' },
  RECONNECTING: {
    words: 'Reconnecting',
    title: 'The connection broke off. What changes meanwhile is shown as soon as it is back.',
  },
  NOT_LIVE: {
    words: 'Not live',
    title: 'What changes in the network is not shown here by itself at present: reload to see it.',
  },
} as const
