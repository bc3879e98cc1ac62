import countryCodes from 'i18n-iso-countries'

/** Whether a code is an ISO 3166-1 alpha-3 country. */
export const isCountry = (iso3: string): boolean => /^[A-Z]{3}$/.test(iso3) && countryCodes.isValid(iso3)
