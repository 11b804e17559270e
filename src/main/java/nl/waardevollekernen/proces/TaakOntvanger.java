package nl.waardevollekernen.proces;

import java.util.UUID;

/** Takes in work for people. The engine's room asks, the inbox answers. */
public interface TaakOntvanger {
    /** Makes the task visible in a transaction of its own; a second call for the same task changes nothing. */
    void ontvang(MensTaak taak);

    /** Whether somebody has work to do in this run now: then silence of the process is no sign of trouble. */
    boolean wachtOpMens(UUID run);
}
