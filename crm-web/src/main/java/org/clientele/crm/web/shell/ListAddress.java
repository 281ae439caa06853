package org.clientele.crm.web.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The query part of a list's address: what the list shows stands in it, so that it can be shared and gone back to. An
 * address with another filter or order begins at the first page again.
 */
public final class ListAddress {

    private static final String CURSOR = "cursor";

    private final Map<String, String> parameters;

    private ListAddress(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    public static ListAddress empty() {
        return new ListAddress(Map.of());
    }

    /** The same address with a parameter set, or taken away by {@code null} or an empty value; at the first page. */
    public ListAddress with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(CURSOR);
        if (value == null || value.toString().isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new ListAddress(changed);
    }

    /** The same list at another page; {@code null} for no cursor, which means that there is no such page. */
    public String page(String cursor) {
        return cursor == null ? null : with(CURSOR, cursor).toString();
    }

    /** Parameters but for some, for the hidden fields of a form that sets those. */
    public Map<String, String> without(String... names) {
        Map<String, String> rest = new LinkedHashMap<>(parameters);
        rest.remove(CURSOR);
        for (String name : names) {
            rest.remove(name);
        }
        return rest;
    }

    public boolean isEmpty() {
        return parameters.isEmpty();
    }

    /** Begins with a question mark, and is nothing more than that for the whole list. */
    @Override
    public String toString() {
        return parameters.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
