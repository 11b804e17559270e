package nl.waardevollekernen.meting;

import java.util.ArrayList;
import java.util.List;

/** The figures of both sides, pair by pair. The machine's mood falls on both halves of a pair, so their ratio holds. */
final class Paren {
    /** How many pairs each measure takes. */
    static final int AANTAL = 5;

    private final List<Double> onze = new ArrayList<>();
    private final List<Double> ijkpunt = new ArrayList<>();

    void neem(double vanOns, double vanIjkpunt) {
        onze.add(vanOns);
        ijkpunt.add(vanIjkpunt);
    }

    double onze() {
        return mediaan(onze);
    }

    double ijkpunt() {
        return mediaan(ijkpunt);
    }

    /** The median of the ratios of the pairs, which need not be the ratio of the medians. */
    double verhouding() {
        var verhoudingen = new ArrayList<Double>();
        for (int i = 0; i < onze.size(); i++) {
            verhoudingen.add(onze.get(i) / ijkpunt.get(i));
        }
        return mediaan(verhoudingen);
    }

    static double mediaan(List<Double> waarden) {
        return percentiel(waarden, 50);
    }

    /** The smallest value that this share of the values does not exceed. */
    static double percentiel(List<Double> waarden, int percentage) {
        var gesorteerd = waarden.stream().sorted().toList();
        int plaats = (int) Math.ceil(gesorteerd.size() * percentage / 100.0);
        return gesorteerd.get(Math.max(plaats, 1) - 1);
    }

    @Override
    public String toString() {
        return "onze " + onze + " ijkpunt " + ijkpunt;
    }
}
