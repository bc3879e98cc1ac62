import type { ReactNode } from 'react'

export const SessionProvider = ({ children }: { children: ReactNode }) => children
