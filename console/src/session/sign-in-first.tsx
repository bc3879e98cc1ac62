import type { ReactNode } from 'react'
import { Empty } from '../parts/notices.tsx'
import { SignInChoice } from './sign-in-choice.tsx'

/** In place of what only those who are signed in may see: what it is, and the way in. */
export const SignInFirst = ({ title, children }: { title: string; children: ReactNode }) => (
  <Empty title={title}>
    <p>{children}</p>
    <SignInChoice />
  </Empty>
)
