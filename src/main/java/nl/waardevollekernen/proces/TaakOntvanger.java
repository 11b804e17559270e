package nl.waardevollekernen.proces;

/** Takes in work for people. The engine's room asks, the inbox answers. */
public interface TaakOntvanger {
    /** Makes the task visible in a transaction of its own; a second call for the same task changes nothing. */
    void ontvang(MensTaak taak);
}
