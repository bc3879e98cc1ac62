/** Whether headers, as JSON with comments, bring a token of their own. */
export const hasTypedToken = (headers: string | null): boolean =>
  /^(?:(?!\/\/).)*"authorization"\s*:/im.test(headers ?? '')
