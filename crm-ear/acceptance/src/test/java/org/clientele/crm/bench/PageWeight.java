package org.clientele.crm.bench;

import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page weighs, compressed as it comes over the wire: the page and every style sheet, script, picture and font that
 * it names. A repeated visit loads only what must not be kept.
 *
 * @param first bytes of the first visit; every font of the style sheets is counted, though a page may not use all
 * @param repeated bytes of a later visit
 */
record PageWeight(long first, long repeated) {

    static final long MOST_FIRST = 500_000;
    static final long MOST_REPEATED = 60_000;

    private static final Pattern NAMED = Pattern.compile("<(?:link|script|img)\\b[^>]*?\\b(?:href|src)=\"([^\"#]+)\"");
    /** Of the formats in which a font is offered, browsers take this one. */
    private static final Pattern FONT = Pattern.compile("url\\(\\s*[\"']?([^\"')#]+\\.woff2[^\"')#]*)");

    private static final Pattern KEPT = Pattern.compile("max-age=\\d{5,}");

    /** Loads the page as a browser does that has never been there. */
    static PageWeight of(Browser browser, String path) {
        HttpResponse<byte[]> page = browser.getCompressed(path);
        Set<String> parts = new LinkedHashSet<>();
        find(NAMED, Browser.text(page), page, parts);
        long first = page.body().length;
        long repeated = first;
        Set<String> fonts = new LinkedHashSet<>();
        for (String part : parts) {
            HttpResponse<byte[]> answer = browser.getCompressed(part);
            first += answer.body().length;
            repeated += isKept(answer) ? 0 : answer.body().length;
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/css")) {
                find(FONT, Browser.text(answer), answer, fonts);
            }
        }
        fonts.removeAll(parts);
        for (String font : fonts) {
            HttpResponse<byte[]> answer = browser.getCompressed(font);
            first += answer.body().length;
            repeated += isKept(answer) ? 0 : answer.body().length;
        }
        return new PageWeight(first, repeated);
    }

    private static void find(Pattern pattern, String text, HttpResponse<byte[]> base, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(base.uri().resolve(matcher.group(1).replace("&amp;", "&")).toString());
        }
    }

    private static boolean isKept(HttpResponse<byte[]> answer) {
        return KEPT.matcher(answer.headers().firstValue("Cache-Control").orElse(""))
                .find();
    }
}
