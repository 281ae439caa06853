package org.clientele.crm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clientele.crm.domain.identity.Permission;
import org.junit.jupiter.api.Test;

/** The server knows only the roles of web.xml: a permission that is missing there would be refused to everybody. */
class RolesDeclaredTest {

    @Test
    void everyPermissionIsDeclaredAndNothingElse() throws IOException {
        String descriptor = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));

        assertThat(Pattern.compile("<role-name>(.*?)</role-name>")
                        .matcher(descriptor)
                        .results()
                        .map((MatchResult match) -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(Permission.ALL);
    }
}
