package nl.waardevollekernen.logboek;

import java.util.List;

/** The tables of a room that hold judgements or what they rest on: nothing in them changes without an entry in the log. */
public interface BewaakteTabellen {
    List<BewaakteTabel> tabellen();
}
