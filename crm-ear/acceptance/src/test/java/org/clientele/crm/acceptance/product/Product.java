package org.clientele.crm.acceptance.product;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.clientele.crm.acceptance.api.Api;

/** The running product with the ways in that tests use: its address, its API as one of the demo users, its database. */
public final class Product implements AutoCloseable {

    private final ProductProcess process;
    private final Map<String, Api> signedIn = new ConcurrentHashMap<>();
    private final ProductDatabase database;

    Product(ProductProcess process) {
        this.process = process;
        this.database = ProductDatabase.of(process);
    }

    public URI address() {
        return process.address();
    }

    public ProductProcess process() {
        return process;
    }

    public ProductDatabase database() {
        return database;
    }

    /** The API without any credential. */
    public Api api() {
        return Api.anonymous(address());
    }

    /** The API for a demo user, by a personal access token that is made at the first call. */
    public Api api(String user) {
        return signedIn.computeIfAbsent(user, name -> api().signIn(name, ProductProcess.DEMO_PASSWORD));
    }

    /**
     * A record of the demo data, for a test that needs just any of a kind.
     *
     * @param user who asks
     * @param list path of a list with the filter that the record must meet
     * @param number the field that holds its number
     */
    public String anyOf(String user, String list, String number) {
        return api(user).get(list + "&limit=1").items().get(0).path(number).asText();
    }

    @Override
    public void close() {
        process.close();
    }
}
