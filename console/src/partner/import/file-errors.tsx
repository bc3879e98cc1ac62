import type { ImportErrorFactsFragment } from '../../generated/operations.ts'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { toProblem } from './lines-to-mend.ts'

/** What is wrong with the file itself: it has to be saved or exported anew. */
export const FileErrors = ({ errors }: { errors: readonly ImportErrorFactsFragment[] }) => (
  <ScrollRegion label="Errors of the file">
    <table className="usa-table usa-table--borderless">
      <caption>Of the file itself: mend it where it comes from, then take it again</caption>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">What is wrong</th>
          <th scope="col">As it stands</th>
        </tr>
      </thead>
      <tbody>
        {errors.map((error, index) => (
          <tr key={index}>
            <th scope="row">{error.line}</th>
            <td>{toProblem(error)}</td>
            <td>{error.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollRegion>
)
