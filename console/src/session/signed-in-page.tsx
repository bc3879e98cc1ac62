import { Loading } from '../parts/notices.tsx'

export const SignedInPage = () => <Loading what="Signing in" />
