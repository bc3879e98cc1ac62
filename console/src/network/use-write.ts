import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { NetworkProblem, type TypedDocument } from '../../../client/network-client.ts'
import { network, queries } from './network.ts'

/**
 * Writes through a mutation whose document has one field and takes an `idempotencyKey`. A call that got no answer and is made again
 * with the same arguments carries the same key, so that it is done once; whatever was answered, refusals too, ends the intent, and
 * the next call has a key of its own. While a call is under way no other is made.
 * @param abouts what changes by it: answers about these are asked for anew
 * @returns `write` gives the mutation's payload with its `userErrors`; undefined where there was no answer, which `error` explains, or
 *   while another call is under way
 */
export function useWrite<Field extends string, Payload, Variables extends { idempotencyKey: string }>(
  document: TypedDocument<{ [Key in Field]: Payload | null }, Variables>,
  abouts: readonly string[],
) {
  const intent = useRef<{ said: string; key: string }>(null)
  const isUnderWay = useRef(false)
  const mutation = useMutation({
    mutationFn: async (variables: Omit<Variables, 'idempotencyKey'>): Promise<Payload> => {
      const said = JSON.stringify(variables)
      const { key } = intent.current?.said === said ? intent.current : { key: crypto.randomUUID() }
      intent.current = { said, key }
      const { data, errors, requestId } = await network.request(document, {
        ...variables,
        idempotencyKey: key,
      } as unknown as Variables)
      const [payload] = Object.values<Payload | null>(data)
      if (payload == null)
        throw new NetworkProblem(
          errors[0]?.extensions?.code ?? 'UNREACHABLE',
          errors[0]?.message ?? 'The network did not say what became of it.',
          errors,
          requestId,
        )
      intent.current = null
      return payload
    },
    onSuccess: () => Promise.all(abouts.map((about) => queries.invalidateQueries({ queryKey: [about] }))),
  })
  const write = async (variables: Omit<Variables, 'idempotencyKey'>): Promise<Payload | undefined> => {
    if (isUnderWay.current) return undefined
    isUnderWay.current = true
    // What went wrong is in `error`.
    const payload = await mutation.mutateAsync(variables).catch(() => undefined)
    isUnderWay.current = false
    return payload
  }
  return { write, isUnderWay: mutation.isPending, error: mutation.error, forget: mutation.reset }
}
