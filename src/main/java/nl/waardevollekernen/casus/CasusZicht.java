package nl.waardevollekernen.casus;

import java.util.Map;

/**
 * The part of a query that keeps out every case somebody may not see. Only {@link CasusToegang} makes one and every query
 * for a person takes one, so no list, count or search can go round the policy.
 *
 * @param voorwaarde condition in HQL on the alias {@code c}
 * @param parameters values of the named parameters in the condition
 */
record CasusZicht(String voorwaarde, Map<String, Object> parameters) {}
