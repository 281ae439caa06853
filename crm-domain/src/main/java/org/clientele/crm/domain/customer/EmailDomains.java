package org.clientele.crm.domain.customer;

import java.net.IDN;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The domains of a customer's mail addresses, by which its mail is recognized. Domains of free mail services belong to
 * nobody and are refused.
 *
 * @param list in lower case, international names in their ASCII form, without doubles
 */
public record EmailDomains(List<String> list) {

    public static final EmailDomains NONE = new EmailDomains(List.of());

    private static final int MAX_LENGTH = 253;
    private static final Pattern FORM =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final Set<String> FREE_MAIL = Set.of(
            "126.com",
            "163.com",
            "aol.com",
            "bk.ru",
            "bluewin.ch",
            "btinternet.com",
            "duck.com",
            "fastmail.com",
            "free.fr",
            "freenet.de",
            "gmail.com",
            "gmx.at",
            "gmx.ch",
            "gmx.com",
            "gmx.de",
            "gmx.net",
            "googlemail.com",
            "hotmail.co.uk",
            "hotmail.com",
            "hotmail.de",
            "hotmail.fr",
            "icloud.com",
            "laposte.net",
            "libero.it",
            "live.com",
            "mac.com",
            "mail.com",
            "mail.ru",
            "me.com",
            "msn.com",
            "naver.com",
            "orange.fr",
            "outlook.com",
            "outlook.de",
            "outlook.fr",
            "pm.me",
            "posteo.de",
            "proton.me",
            "protonmail.com",
            "qq.com",
            "rediffmail.com",
            "seznam.cz",
            "t-online.de",
            "tutanota.com",
            "wanadoo.fr",
            "web.de",
            "wp.pl",
            "yahoo.co.jp",
            "yahoo.co.uk",
            "yahoo.com",
            "yahoo.de",
            "yahoo.fr",
            "yandex.com",
            "yandex.ru",
            "zoho.com");

    public EmailDomains {
        list = List.copyOf(new LinkedHashSet<>(list));
    }

    /** The domain in its comparable form: lower case, ASCII. Text that is no domain name comes back as it is. */
    public static String normal(String domain) {
        String lower = domain.strip().toLowerCase(Locale.ROOT);
        try {
            return IDN.toASCII(lower);
        } catch (IllegalArgumentException notADomain) {
            return lower;
        }
    }

    /** Whether the text, in its comparable form, is a full domain name. */
    public static boolean isDomain(String domain) {
        return domain.length() <= MAX_LENGTH && FORM.matcher(domain).matches();
    }

    /** Whether the domain is one of a free mail service. */
    public static boolean isFreeMail(String domain) {
        return FREE_MAIL.contains(domain);
    }

    @Override
    public String toString() {
        return String.join(", ", list);
    }
}
