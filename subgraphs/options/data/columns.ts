import { Prisma } from '../generated/prisma/client.ts'

/** The columns of a system. */
export const SYSTEM_COLUMNS = Prisma.sql`
      id, designation, name, category, family, domains, fsc, operators, vessel_prefix AS "vesselPrefix", nuclear,
      legal_flag AS "legalFlag", is_category AS "isCategory", length_m AS "lengthM", beam_m AS "beamM",
      draft_m AS "draftM", part_of AS "partOf", note, sources`

/** The columns of a rule of law. */
export const RULE_COLUMNS = Prisma.sql`
      id, cite, what, valid_from AS "validFrom", coalesce(history, '[]'::jsonb) AS history,
      max_planned_days AS "maxPlannedDays", window_months AS "windowMonths", min_duration_months AS "minDurationMonths",
      max_years AS "maxYears", jsonb_path_query_array(sources, '$[0]') AS sources`
