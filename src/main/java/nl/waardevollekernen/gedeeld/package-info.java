/** What every room of the house uses: clock, ids, refusals, paging and the shape of an answer. Knows no feature. */
@NullMarked
package nl.waardevollekernen.gedeeld;

import org.jspecify.annotations.NullMarked;
