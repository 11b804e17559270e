/**
 * The selection of a round: ranking, decisions by the fondsbeheerder signed by a second, embargo and the announcement of all
 * of them at once.
 */
@NullMarked
package nl.waardevollekernen.selectie;

import org.jspecify.annotations.NullMarked;
