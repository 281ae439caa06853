package org.clientele.crm.acceptance.api;

import java.util.Locale;
import org.clientele.crm.acceptance.product.Product;

/** One user of each role, and nobody. */
enum Caller {
    /** Account manager. */
    NORA,
    /** Support agent. */
    JONAS,
    /** Team lead. */
    EVA,
    /** Administrator. */
    ADMIN,
    /** Only reads; the demo has none, so that a test has to {@link Scene#admitRosa let her in}. */
    ROSA,
    /** Is not signed in. */
    NOBODY;

    String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    Api api(Product product) {
        return this == NOBODY ? product.api() : product.api(username());
    }
}
