package org.clientele.crm.service.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clientele.crm.domain.identity.Permission;
import org.junit.jupiter.api.Test;

/** A permission that ejb-jar.xml does not name is refused to everybody who asks for it inside a service. */
class RolesDeclaredTest {

    @Test
    void everyPermissionIsDeclaredAndNothingElse() throws IOException {
        String descriptor = Files.readString(Path.of("src/main/resources/META-INF/ejb-jar.xml"));

        assertThat(Pattern.compile("<role-name>(.*?)</role-name>")
                        .matcher(descriptor)
                        .results()
                        .map((MatchResult match) -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(Permission.ALL);
    }
}
