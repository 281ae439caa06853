package org.clientele.crm.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/customers", "/customers/CU-000123?tab=history", "/support?q=a%20b&sort=due"})
    void ownPagesMayFollowASignIn(String address) {
        assertThat(RequestPaths.isOwnPage(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "customers",
                "//evil.example",
                "/\\evil.example",
                "/a\\b",
                "https://evil.example",
                "javascript:alert(1)",
                "/customers\r\nSet-Cookie: a=b",
                "/sign-in",
                "/sign-in?then=/",
                "/api/v1/users",
                "/ evil"
            })
    void nothingElseDoes(String address) {
        assertThat(RequestPaths.isOwnPage(address)).isFalse();
    }
}
