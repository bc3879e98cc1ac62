import { useCombobox } from 'downshift'
import type { ReactNode } from 'react'
import { Field } from './fields.tsx'
import { toCount } from './words.ts'

const { InputBlur } = useCombobox.stateChangeTypes

/**
 * A field that searches as somebody types. What is typed stands as it is, whether or not something is chosen: the arrows go through
 * what was found, Enter chooses, Escape closes, and Enter with nothing marked goes to the form.
 */
export function ComboBox<Item>({
  id,
  label,
  hint,
  problem,
  text,
  items,
  isSearching,
  whenNothing,
  error,
  opensAlone = false,
  toKey,
  onType,
  onChoose,
  onLeave,
  children,
}: {
  id: string
  label: string
  hint?: string
  /** What is wrong with what is in it. */
  problem?: string | undefined
  text: string
  items: readonly Item[]
  isSearching: boolean
  /** What is said where nothing was found. */
  whenNothing: string
  error: Error | null
  /** Whether there is something to choose from before anything is typed. */
  opensAlone?: boolean
  toKey: (item: Item) => string
  onType: (text: string) => void
  onChoose: (item: Item) => void
  onLeave?: () => void
  /** How one of those found is shown. */
  children: (item: Item) => ReactNode
}) {
  const { isOpen, highlightedIndex, getInputProps, getLabelProps, getMenuProps, getItemProps, getToggleButtonProps } =
    useCombobox<Item>({
      inputId: id,
      labelId: `${id}-label`,
      menuId: `${id}-list`,
      getItemId: (index) => `${id}-${index}`,
      items: [...items],
      inputValue: text,
      selectedItem: null,
      itemToString: () => text,
      itemToKey: (item) => (item === null ? '' : toKey(item)),
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem !== null) onChoose(selectedItem)
      },
      // Leaving a field is not choosing.
      stateReducer: ({ selectedItem }, { type, changes }) =>
        type === InputBlur ? { ...changes, selectedItem } : changes,
    })
  const isAsked = isOpen && (opensAlone || text.trim() !== '')
  const status = !isAsked
    ? ''
    : error !== null
      ? 'The search does not answer. What you typed can be asked as it is.'
      : isSearching
        ? 'Searching…'
        : items.length === 0
          ? whenNothing
          : toCount(items.length, 'match', 'matches')
  return (
    <Field id={id} label={label} hint={hint} problem={problem} labelled={getLabelProps()}>
      {({ id: _, ...described }) => (
        <>
          <div className="usa-combo-box">
            <input
              {...getInputProps({
                className: problem === undefined ? 'usa-combo-box__input' : 'usa-combo-box__input usa-input--error',
                autoComplete: 'off',
                spellCheck: false,
                maxLength: 100,
                ...described,
                onChange: ({ currentTarget }) => onType(currentTarget.value),
                onFocus: ({ currentTarget }) => currentTarget.select(),
                onBlur: onLeave,
                onKeyDown: (event) => {
                  if (event.key === 'Enter' && highlightedIndex === -1)
                    Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
                },
              })}
            />
            {opensAlone && (
              <>
                <span className="usa-combo-box__input-button-separator" />
                <button
                  {...getToggleButtonProps({
                    type: 'button',
                    className: 'usa-combo-box__toggle-list',
                    'aria-label': 'Show the list',
                  })}
                />
              </>
            )}
            <ul {...getMenuProps({ className: 'usa-combo-box__list' })} hidden={!isAsked || items.length === 0}>
              {isAsked &&
                items.map((item, index) => (
                  <li
                    key={toKey(item)}
                    {...getItemProps({
                      item,
                      index,
                      className:
                        index === highlightedIndex
                          ? 'usa-combo-box__list-option usa-combo-box__list-option--focused'
                          : 'usa-combo-box__list-option',
                    })}
                  >
                    {children(item)}
                  </li>
                ))}
            </ul>
          </div>
          <p
            className={items.length > 0 && error === null && !isSearching ? 'usa-sr-only' : 'field__status fine'}
            role="status"
          >
            {status}
          </p>
        </>
      )}
    </Field>
  )
}
