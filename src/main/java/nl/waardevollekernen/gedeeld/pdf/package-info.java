/** Documents in PDF that people keep: tagged, with title, language and their own font. */
@NullMarked
package nl.waardevollekernen.gedeeld.pdf;

import org.jspecify.annotations.NullMarked;
