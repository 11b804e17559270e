/** What everybody may see, the way in and out, and the frame around every page. */
@NullMarked
package nl.waardevollekernen.openbaar;

import org.jspecify.annotations.NullMarked;
