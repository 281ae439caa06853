package org.clientele.crm.domain.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.clientele.crm.domain.shared.FieldChecks;

/**
 * Which passwords people may choose: at least {@value #MIN_LENGTH} characters of any kind, none that is guessed first.
 * There are no rules about kinds of characters, since they make passwords weaker, not stronger.
 *
 * <p>A password counts as guessed first when nothing remains of it after its digits and signs are taken away, letters
 * that signs stand for are put back ({@code P@ssw0rd}), and every common word and the user's own names are struck out;
 * or when it has fewer than {@value #MIN_DIFFERENT} different characters.
 */
public final class PasswordPolicy {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 200;
    static final int MIN_DIFFERENT = 5;

    private static final int SHORTEST_OWN_NAME = 3;
    private static final int SHORTEST_REST = 3;
    /** The longer first, so that a word is struck out before a shorter one inside it. */
    private static final List<String> COMMON_WORDS = commonWords();

    private PasswordPolicy() {}

    /**
     * Notes what is wrong with a password.
     *
     * @param field name of the input
     * @param ownNames user name, display name and e-mail address of its owner
     */
    public static void check(FieldChecks checks, String field, String password, String... ownNames) {
        if (password == null || password.isEmpty()) {
            checks.reject(field, "error.required");
            return;
        }
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            checks.reject(field, "error.passwordTooShort", MIN_LENGTH);
        } else if (length > MAX_LENGTH) {
            checks.reject(field, "error.tooLong", MAX_LENGTH, length);
        } else if (password.codePoints().distinct().count() < MIN_DIFFERENT || isGuessedFirst(password, ownNames)) {
            checks.reject(field, "error.passwordCommon");
        }
    }

    private static boolean isGuessedFirst(String password, String... ownNames) {
        String rest = letters(password);
        if (rest.isEmpty()) {
            return true;
        }
        for (String name : ownNames) {
            for (String part : letters(name.replaceAll("[^\\p{L}]+", " ")).split(" ")) {
                rest = part.length() < SHORTEST_OWN_NAME ? rest : rest.replace(part, "");
            }
        }
        for (String word : COMMON_WORDS) {
            rest = rest.replace(word, "");
        }
        return rest.length() < SHORTEST_REST;
    }

    /** The letters of a text in lower case, with signs that stand for letters read as those. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('@', 'a')
                .replace('$', 's')
                .replaceAll("(?<=\\p{L})0(?=\\p{L})", "o")
                .replaceAll("(?<=\\p{L})3(?=\\p{L})", "e")
                .replaceAll("(?<=\\p{L})1(?=\\p{L})", "i")
                .replaceAll("[^\\p{L} ]", "");
    }

    private static List<String> commonWords() {
        try (var reader = new BufferedReader(new InputStreamReader(
                PasswordPolicy.class.getResourceAsStream("common-password-words.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
