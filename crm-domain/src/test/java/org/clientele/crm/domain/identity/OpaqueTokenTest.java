package org.clientele.crm.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpaqueTokenTest {

    private final OpaqueToken token = OpaqueToken.random("clt_");

    @Test
    void holds256RandomBits() {
        assertThat(token.reveal()).matches("clt_[A-Za-z0-9_-]{43}");
        assertThat(token.reveal()).isNotEqualTo(OpaqueToken.random("clt_").reveal());
    }

    @Test
    void isKnownByItsHashWhoeverShowsIt() {
        assertThat(token.hash())
                .hasSize(64)
                .isEqualTo(OpaqueToken.presented(token.reveal()).hash())
                .isNotEqualTo(OpaqueToken.presented(token.reveal() + " ").hash());
    }

    @Test
    void doesNotSayItselfInALog() {
        assertThat(token.toString()).doesNotContain(token.reveal());
        assertThat(new NewToken(1, token.reveal(), null).toString()).doesNotContain(token.reveal());
    }
}
