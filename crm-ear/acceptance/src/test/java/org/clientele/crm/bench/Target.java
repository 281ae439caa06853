package org.clientele.crm.bench;

/**
 * Something to measure.
 *
 * @param name for people
 * @param path with its query, below the address of the product
 * @param expected a text that the answer must hold, or it is not the page that was meant
 * @param json what is posted; null for a page that is read
 * @param aim null for what is measured for comparison only
 */
record Target(String name, String path, String expected, String json, Aim aim) {

    static Target page(String name, String path, String expected, Aim aim) {
        return new Target(name, path, expected, null, aim);
    }

    boolean isPost() {
        return json != null;
    }
}
