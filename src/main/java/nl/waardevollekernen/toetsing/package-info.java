/**
 * The toets by the marktmeester: one reviewer scores every criterion with a reason, a colleague confirms. Also what a score is
 * and how scores add up, which the advies uses too.
 */
@NullMarked
package nl.waardevollekernen.toetsing;

import org.jspecify.annotations.NullMarked;
