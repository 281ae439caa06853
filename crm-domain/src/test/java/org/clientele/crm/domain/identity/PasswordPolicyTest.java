package org.clientele.crm.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clientele.crm.domain.shared.FieldChecks;
import org.clientele.crm.domain.shared.FieldError;
import org.clientele.crm.domain.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @Test
    void twelveCharactersAreEnough() {
        assertThat(problems("brisk-otters")).isEmpty();
    }

    @Test
    void elevenAreTooFew() {
        assertThat(problems("brisk-otter")).containsExactly("error.passwordTooShort");
    }

    @Test
    void twoHundredAreTheMost() {
        String long199 = "otter kelp ".repeat(18) + "x";
        assertThat(long199).hasSize(199);
        assertThat(problems(long199 + "y")).isEmpty();
        assertThat(problems(long199 + "yz")).containsExactly("error.tooLong");
    }

    @Test
    void aSymbolCountsAsOneCharacter() {
        assertThat(problems("🦦🌊🪵🐚🧭⛵🪝🐟🦀🌙⭐")).containsExactly("error.passwordTooShort");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Passw0rd!!!!",
                "P@ssword2026",
                "qwertyuiop12",
                "123456789012",
                "aaaaaaaaaaaa",
                "abababababab",
                "Summer2026!!",
                "WelcomeWelcome1",
                "letmein-letmein",
                "iloveyou2026!",
                "Fussball-1904!"
            })
    void whatIsGuessedFirstIsRefused(String password) {
        assertThat(problems(password)).containsExactly("error.passwordCommon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nora-lindqvist", "NoraLindqvist1", "nora2026nora!", "Lindqvist-12345"})
    void theOwnNameIsRefused(String password) {
        assertThat(problems(password)).containsExactly("error.passwordCommon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "vier Otter am Fjord",
                "7 Ziegel, 3 Dohlen",
                "zx8K!qPw0vTr",
                "пять выдр на льду"
            })
    void uncommonOnesAreFine(String password) {
        assertThat(problems(password)).isEmpty();
    }

    @Test
    void oneIsRequired() {
        assertThat(problems("")).containsExactly("error.required");
        assertThat(problems(null)).containsExactly("error.required");
    }

    private static List<String> problems(String password) {
        var checks = new FieldChecks();
        PasswordPolicy.check(checks, "newPassword", password, "nora", "Nora Lindqvist", "nora@clientele.example");
        try {
            checks.done();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.errors().stream().map(FieldError::key).toList();
        }
    }
}
