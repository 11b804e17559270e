/**
 * What an open call is: its period and own time line, form, frameworks, funds and terms. Knows nothing of cases; what a
 * case must be told goes through the interfaces this room owns.
 */
@NullMarked
package nl.waardevollekernen.opencall;

import org.jspecify.annotations.NullMarked;
