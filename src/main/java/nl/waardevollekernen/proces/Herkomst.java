package nl.waardevollekernen.proces;

/**
 * Where in the engine a job comes from.
 *
 * @param instantie key of the process instance
 * @param procesversie version of the diagram it runs on
 */
record Herkomst(long instantie, int procesversie) {}
