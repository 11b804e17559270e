/** Mails to people: planned in the transaction of the step they tell about, sent once after it. */
@NullMarked
package nl.waardevollekernen.melding;

import org.jspecify.annotations.NullMarked;
