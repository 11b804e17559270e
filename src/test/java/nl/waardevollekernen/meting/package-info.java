/** The way of a case on the real stack, by API: what a person or a gemeente's system does, and what they can see of it. */
@NullMarked
package nl.waardevollekernen.meting;

import org.jspecify.annotations.NullMarked;
