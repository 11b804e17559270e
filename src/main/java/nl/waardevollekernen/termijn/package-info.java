/**
 * The terms that run: one store for every kind, so that a clock that moves, an extension and a suspension work the same
 * everywhere. Higher rooms say when a kind of term ends at first; this room says whether it is over.
 */
@NullMarked
package nl.waardevollekernen.termijn;

import org.jspecify.annotations.NullMarked;
