package org.clientele.crm.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.clientele.crm.domain.identity.SignInOrigin;

/**
 * Which network address a request comes from. Behind the TLS proxy ({@code clientele.secure}) every connection comes from
 * the proxy, which appends the address of its own peer to {@value #FORWARDED_FOR}: the last one there is the client's,
 * those before it are whatever the client wrote. The header is believed only from a peer on this machine or in a private
 * network, where the proxy stands, and never without a proxy.
 */
final class ClientAddress {

    static final String FORWARDED_FOR = "X-Forwarded-For";

    /** Four numbers of IPv4, or hexadecimal groups of IPv6, which may end in IPv4. */
    private static final String NUMERIC =
            "\\d{1,3}(\\.\\d{1,3}){3}|(?=[^.]*:[^.]*:)[0-9A-Fa-f:]{2,39}(\\d{1,3}(\\.\\d{1,3}){3})?";

    /** 127/8, 10/8, 172.16/12, 192.168/16; ::1, fc00::/7, fe80::/10. */
    private static final String NEAR = "(127|10)\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|192\\.168\\..*"
            + "|::1|(0+:){7}0*1|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*";

    private ClientAddress() {}

    /**
     * Where a sign-in by the request comes from.
     *
     * @param behindProxy whether browsers reach the product through a proxy only
     */
    static SignInOrigin origin(HttpServletRequest request, boolean behindProxy) {
        List<String> forwarded = Collections.list(request.getHeaders(FORWARDED_FOR));
        String address = of(behindProxy, request.getRemoteAddr(), forwarded);
        return new SignInOrigin(address, request.getHeader("User-Agent"));
    }

    /**
     * @param behindProxy whether browsers reach the product through a proxy only
     * @param peer the address at the other end of the connection
     * @param forwarded the lines of the header, in their order
     * @return the client's address, or the peer's where the header is not to be believed or names none
     */
    static String of(boolean behindProxy, String peer, List<String> forwarded) {
        if (!behindProxy || forwarded.isEmpty() || !isNear(peer)) {
            return peer;
        }
        String lastLine = forwarded.get(forwarded.size() - 1);
        String last = lastLine.substring(lastLine.lastIndexOf(',') + 1).strip();
        return last.matches(NUMERIC) ? last : peer;
    }

    private static boolean isNear(String peer) {
        String plain = peer.toLowerCase(Locale.ROOT).replaceFirst("^::ffff:(?=\\d+\\.)", "");
        return plain.matches(NUMERIC) && plain.matches(NEAR);
    }
}
