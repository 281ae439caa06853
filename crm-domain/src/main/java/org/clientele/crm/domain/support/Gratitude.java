package org.clientele.crm.domain.support;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises a message that says thanks and nothing else, which must not reopen a resolved request. Careful rather than
 * clever: one word it does not know, a question mark or a digit, and the message is taken seriously.
 */
final class Gratitude {

    private static final int LONGEST = 200;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.,!;:()'’\\-]+");

    private static final Set<String> THANKS = Set.of(
            "thanks", "thank", "thx", "cheers", "danke", "dank", "merci", "gracias", "grazie", "tack", "bedankt");

    private static final Set<String> COURTESY = Set.of(
            "you",
            "very",
            "much",
            "many",
            "a",
            "lot",
            "so",
            "again",
            "ok",
            "okay",
            "great",
            "perfect",
            "super",
            "all",
            "for",
            "the",
            "your",
            "help",
            "quick",
            "fast",
            "reply",
            "answer",
            "best",
            "kind",
            "regards",
            "hi",
            "hello",
            "vielen",
            "herzlichen",
            "besten",
            "schon",
            "sehr",
            "nochmals",
            "fur",
            "die",
            "ihre",
            "hilfe",
            "schnelle",
            "antwort",
            "hallo",
            "beste",
            "grusse",
            "viele",
            "beaucoup",
            "bien",
            "muchas",
            "mille",
            "molte",
            "mycket",
            "hartelijk");

    private Gratitude() {}

    static boolean isAllThatIsSaid(String body) {
        if (body.length() > LONGEST) {
            return false;
        }
        String plain = MARKS.matcher(Normalizer.normalize(body, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        boolean thanks = false;
        for (String word : BETWEEN_WORDS.split(plain.strip())) {
            if (!word.isEmpty() && !THANKS.contains(word) && !COURTESY.contains(word)) {
                return false;
            }
            thanks |= THANKS.contains(word);
        }
        return thanks;
    }
}
