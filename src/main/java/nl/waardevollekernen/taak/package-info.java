/** The inbox: our own table of human work, which knows its subject by reference and a line of text. */
@NullMarked
package nl.waardevollekernen.taak;

import org.jspecify.annotations.NullMarked;
