/** Who somebody is, for which organisation and in which role. The only place that knows OIDC. */
@NullMarked
package nl.waardevollekernen.identiteit;

import org.jspecify.annotations.NullMarked;
