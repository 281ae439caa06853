package org.clientele.crm.web.shell;

import java.util.Locale;

/** Letters and colour of the small picture beside a name. The same name always looks the same. */
public final class Avatars {

    private static final int COLOURS = 6;

    private Avatars() {}

    /** At most two letters: of the first and the last word. Empty for an empty name. */
    public static String initials(String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String[] words = name.strip().split("[\\s\\-&,.]+");
        if (words.length == 0) {
            return "";
        }
        String first = letter(words[0]);
        String last = words.length > 1 ? letter(words[words.length - 1]) : "";
        return (first + last).toUpperCase(Locale.ROOT);
    }

    /** Class "c0" to "c5" of the avatar's colour. */
    public static String colour(String name) {
        return "c" + Math.floorMod(name == null ? 0 : name.hashCode(), COLOURS);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
