/** Tests that are about the house as a whole. */
@NullMarked
package nl.waardevollekernen;

import org.jspecify.annotations.NullMarked;
