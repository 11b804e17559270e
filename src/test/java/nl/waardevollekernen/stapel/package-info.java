/** The local stack: the real parts around the application, for deploy/start and for the tests. One implementation. */
@NullMarked
package nl.waardevollekernen.stapel;

import org.jspecify.annotations.NullMarked;
