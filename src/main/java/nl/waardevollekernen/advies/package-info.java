/**
 * The adviescommissie: its members and their interests, three or more independent reviews for each case, and the advice that
 * follows from them.
 */
@NullMarked
package nl.waardevollekernen.advies;

import org.jspecify.annotations.NullMarked;
