/**
 * The port to the process engine: outbox and relay, process runs, workers, deployment and repair. The only room that
 * knows Camunda. Everything others ask of the engine is a row in their own transaction; nothing remote happens there.
 */
@NullMarked
package nl.waardevollekernen.proces;

import org.jspecify.annotations.NullMarked;
