/** The tamper-evident log: who did what, when and on what, chained per case and sealed into one Merkle tree. */
@NullMarked
package nl.waardevollekernen.logboek;

import org.jspecify.annotations.NullMarked;
