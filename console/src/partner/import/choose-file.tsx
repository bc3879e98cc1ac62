import { useState } from 'react'

/** A file of one's own: chosen, or dropped here. */
export function ChooseFile({ onChoose }: { onChoose: (file: File) => void }) {
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null): void => {
    const [file] = files ?? []
    if (file !== undefined) onChoose(file)
  }
  return (
    <div
      className={isOver ? 'drop drop--over' : 'drop'}
      role="presentation"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <label className="usa-label" htmlFor="file">
        File of windows
      </label>
      <p className="usa-hint" id="file-hint">
        CSV in UTF-8, 20 MB and 100,000 rows at most. From a spreadsheet: save as “CSV UTF-8”. You see what it does
        before anything is published. It can be dropped here, too.
      </p>
      <input
        id="file"
        type="file"
        accept=".csv,text/csv"
        aria-describedby="file-hint"
        onChange={({ currentTarget }) => take(currentTarget.files)}
      />
    </div>
  )
}
