package org.clientele.crm.domain.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds what a misspelt word was meant to be, among the words that would be right. */
final class Suggestions {

    private static final int MAX_DISTANCE = 2;
    /** One typing error for every so many letters. */
    private static final int LETTERS_PER_ERROR = 4;

    private Suggestions() {}

    /**
     * The words nearest to a misspelt one: all that need the same, least number of typing errors (a letter missing, too
     * much, wrong, or two exchanged). One word is an unambiguous suggestion; none means nothing is near.
     */
    static List<String> nearest(String misspelt, Collection<String> words) {
        String wanted = comparable(misspelt);
        int best = Math.min(MAX_DISTANCE, wanted.length() / LETTERS_PER_ERROR);
        List<String> found = new ArrayList<>();
        for (String word : words) {
            int distance = distance(wanted, comparable(word), best);
            if (distance < best) {
                best = distance;
                found.clear();
            }
            if (distance == best && distance > 0) {
                found.add(word);
            }
        }
        return found;
    }

    /** A word without case, accents and punctuation, its parts separated by one space. */
    static String comparable(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Restricted Damerau-Levenshtein distance, or {@code limit + 1} when it is above the limit. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchange = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + exchange);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return Math.min(last[b.length()], limit + 1);
    }
}
