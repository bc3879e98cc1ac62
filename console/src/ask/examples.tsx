import { Link } from 'wouter'
import { noQuestion, type Question } from '../question/question.ts'
import { toAnswerPath } from '../question/use-question.ts'

const examples: readonly { words: string; question: Question }[] = [
  {
    words: 'A dry cargo ship of the T-AKE 1 class lies off Guam and needs ninety days in dock.',
    question: { ...noQuestion, system: 'T-AKE 8', theater: 'INDOPACOM', docking: true, days: '90', place: 'GUGUM' },
  },
  {
    words: 'The engine of an Abrams tank, from Powidz in Poland: nowhere yet, and what would change that.',
    question: { ...noQuestion, system: 'AGT1500', theater: 'EUCOM', place: 'EPPW' },
  },
  {
    words: 'A destroyer with a homeport in the United States, deployed, thirty days of work, from Singapore.',
    question: {
      ...noQuestion,
      system: 'DDG 51',
      theater: 'INDOPACOM',
      days: '30',
      place: 'SGSIN',
      homeport: 'USA',
      deployed: 'yes',
    },
  },
]

/** Questions to start with: each answers at one click. */
export const Examples = ({ onAsk }: { onAsk: () => void }) => (
  <section className="examples" aria-labelledby="examples">
    <h2 id="examples">Or start from an example</h2>
    <ul>
      {examples.map(({ words, question }) => (
        <li key={words}>
          <Link href={toAnswerPath(question)} onClick={onAsk}>
            {question.system} in {question.theater}
          </Link>
          <p className="fine">{words}</p>
        </li>
      ))}
    </ul>
  </section>
)
