package org.clientele.crm.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    private static final String CLIENT = "203.0.113.7";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.255",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.9",
                "::1",
                "0:0:0:0:0:0:0:1",
                "fd12:3456::1",
                "fe80::1",
                "::ffff:10.0.0.1"
            })
    void aProxyNearbyIsBelieved(String proxy) {
        assertThat(ClientAddress.of(true, proxy, List.of(CLIENT))).isEqualTo(CLIENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "126.255.255.255",
                "128.0.0.1",
                "11.0.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.167.0.1",
                "192.169.0.1",
                "198.51.100.4",
                "::2",
                "2001:db8::1",
                "fec0::1",
                "::ffff:198.51.100.4"
            })
    void aPeerFromAfarIsNotBelieved(String peer) {
        assertThat(ClientAddress.of(true, peer, List.of(CLIENT))).isEqualTo(peer);
    }

    @Test
    void withoutAProxyTheHeaderCountsForNothing() {
        assertThat(ClientAddress.of(false, "127.0.0.1", List.of(CLIENT))).isEqualTo("127.0.0.1");
    }

    @Test
    void whatTheClientWroteItselfStandsBeforeWhatTheProxyAdded() {
        assertThat(ClientAddress.of(true, "127.0.0.1", List.of("198.51.100.1, 198.51.100.2 , " + CLIENT)))
                .isEqualTo(CLIENT);
        assertThat(ClientAddress.of(true, "127.0.0.1", List.of("198.51.100.1", CLIENT)))
                .isEqualTo(CLIENT);
    }

    @Test
    void anAddressOfIpv6IsTakenAsItIs() {
        assertThat(ClientAddress.of(true, "127.0.0.1", List.of("2001:db8::7"))).isEqualTo("2001:db8::7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "unknown", "203.0.113.7,", "203.0.113.7:1234", "<script>", "abc"})
    void whatIsNoAddressLeavesThePeers(String header) {
        assertThat(ClientAddress.of(true, "127.0.0.1", List.of(header))).isEqualTo("127.0.0.1");
    }

    @Test
    void withoutTheHeaderThePeerIsTheClient() {
        assertThat(ClientAddress.of(true, "127.0.0.1", List.of())).isEqualTo("127.0.0.1");
    }
}
