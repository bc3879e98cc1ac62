export const SignInControl = () => null
