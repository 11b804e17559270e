package nl.waardevollekernen.proces;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The texts that a group of {@link Procesnamen} holds. */
final class Namen {
    private Namen() {}

    static Set<String> constanten(Class<?> groep) {
        return new TreeSet<>(lijst(groep));
    }

    static List<String> lijst(Class<?> groep) {
        List<String> uit = new ArrayList<>();
        for (var veld : groep.getDeclaredFields()) {
            if (Modifier.isStatic(veld.getModifiers()) && veld.getType() == String.class) {
                try {
                    uit.add(String.valueOf(veld.get(null)));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return uit;
    }
}
