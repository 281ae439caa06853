package org.clientele.crm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for the text of every page, so that the content security policy and the size budgets do. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final int MAX_LINES = 150;
    private static final List<Pattern> FORBIDDEN = Stream.of(
                    "escape=\"false\"",
                    "<script",
                    "\\sstyle=\"",
                    "\\son[a-z]+=\"[^#]",
                    "transient=\"true\"",
                    "https?://(?!www\\.w3\\.org|xmlns\\.jcp\\.org|clientele\\.org|primefaces\\.org|omnifaces\\.org|xmlns\\.omnifaces)[a-z]")
            .map(Pattern::compile)
            .toList();

    private static final Pattern EACH = Pattern.compile("<cl:each.*?</cl:each>", Pattern.DOTALL);
    private static final Pattern COMES_BACK = Pattern.compile("<(h:(?!output)|p:|o:|f:(?!param)|ui:repeat)");

    static Stream<Path> pages() throws IOException {
        return Files.walk(WEBAPP).filter(path -> path.toString().endsWith(".xhtml"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void carriesNoScriptStyleUnescapedTextOrForeignAddress(Path page) throws IOException {
        String text = Files.readString(page);

        assertThat(FORBIDDEN).noneMatch(pattern -> pattern.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isShortEnoughToRead(Path page) throws IOException {
        assertThat(Files.readAllLines(page)).hasSizeLessThanOrEqualTo(MAX_LINES);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesItsForms(Path page) throws IOException {
        assertThat(Files.readString(page)).doesNotContainPattern("<(h:form|p:dialog|p:dataTable)(?![^>]*\\sid=)[^>]*>");
    }

    /** Rows of cl:each have no state: what a later request comes back to would not find its row again. */
    @ParameterizedTest
    @MethodSource("pages")
    void keepsInputsAndCommandsOutOfRowsWithoutState(Path page) throws IOException {
        String text = Files.readString(page);

        assertThat(EACH.matcher(text).results().map(MatchResult::group))
                .noneMatch(body -> COMES_BACK.matcher(body).find());
    }
}
