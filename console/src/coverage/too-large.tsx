import { Link } from 'wouter'
import { Notice } from '../parts/notices.tsx'
import { toWords } from '../parts/words.ts'
import { noQuestion } from '../question/question.ts'
import { toAnswerPath } from '../question/use-question.ts'
import { categories } from './view-form.tsx'
import type { View } from './view.ts'

/** Where a theater has more records than one answer can judge: nothing is cut short, so less has to be asked for at a time. */
export const TooLarge = ({
  view,
  change,
  judgeInParts,
}: {
  view: View
  change: (changes: Partial<View>) => void
  judgeInParts: () => void
}) => (
  <Notice tone="warning" role="alert">
    <p>
      {view.category === '' ? (
        `${view.theater} has too many records for all systems at once. Choose one category:`
      ) : (
        <>
          {view.theater} has too many records of the category {toWords(view.category)} alone.{' '}
          <Link href={toAnswerPath({ ...noQuestion, theater: view.theater, level: view.level })}>
            Ask for one system
          </Link>
          , or choose another category:
        </>
      )}
    </p>
    <div className="coverage__categories">
      {categories
        .filter((category) => category !== view.category)
        .map((category) => (
          <button
            key={category}
            type="button"
            className="usa-button usa-button--outline"
            onClick={() => change({ category })}
          >
            {toWords(category)}
          </button>
        ))}
    </div>
    <p>
      Or have every system judged, some at a time, which may take a minute:{' '}
      <button type="button" className="usa-button usa-button--unstyled" onClick={judgeInParts}>
        Judge all of it part by part
      </button>
    </p>
  </Notice>
)
