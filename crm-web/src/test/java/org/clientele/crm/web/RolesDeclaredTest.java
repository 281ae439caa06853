package org.clientele.crm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clientele.crm.domain.identity.Permission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The server knows only the roles of the descriptors: a permission that one of them does not name is refused to everybody,
 * on pages or inside services.
 */
class RolesDeclaredTest {

    @ParameterizedTest
    @ValueSource(strings = {"src/main/webapp/WEB-INF/web.xml", "../crm-ejb/src/main/resources/META-INF/ejb-jar.xml"})
    void everyPermissionIsDeclaredAndNothingElse(Path file) throws IOException {
        String descriptor = Files.readString(file);

        assertThat(Pattern.compile("<role-name>(.*?)</role-name>")
                        .matcher(descriptor)
                        .results()
                        .map((MatchResult match) -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(Permission.ALL);
    }
}
