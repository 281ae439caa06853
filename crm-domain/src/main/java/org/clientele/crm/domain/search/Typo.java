package org.clientele.crm.domain.search;

/**
 * Tells whether two words differ by one slip of a finger at most: a letter too many, one missing, a wrong one, or two
 * neighbours exchanged (the optimal string alignment distance is 0 or 1).
 */
public final class Typo {

    /** Shorter words are too alike to be corrected. */
    public static final int SHORTEST_WORD = 4;

    private Typo() {}

    /** Whether the typed word is the other one, or a beginning of it that is no shorter than itself, up to one slip. */
    public static boolean couldMean(String typed, String word) {
        if (isOneSlipAway(typed, word)) {
            return true;
        }
        for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
            if (length > 0 && length < word.length() && isOneSlipAway(typed, word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    static boolean isOneSlipAway(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String left = a.substring(start, a.length() - end);
        String right = b.substring(start, b.length() - end);
        boolean exchanged = left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
        return left.length() <= 1 && right.length() <= 1 || exchanged;
    }
}
